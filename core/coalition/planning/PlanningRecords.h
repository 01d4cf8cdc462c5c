// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/planning/MonthlyTotal.h"
#include "coalition/planning/PlanSharing.h"
#include "coalition/planning/PlanStep.h"
#include "coalition/planning/PlanTemplate.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The records of joint planning: plan templates and monthly totals. */
struct PlanningRecords
{
    explicit PlanningRecords(Journal& journal)
        : templates(journal)
        , steps(journal)
        , sharings(journal)
        , totals(journal)
    {
    }

    Repository<PlanTemplate> templates;
    Repository<PlanStep> steps;
    Repository<PlanSharing> sharings;
    Repository<MonthlyTotal> totals;
};

} // namespace tahaluf
