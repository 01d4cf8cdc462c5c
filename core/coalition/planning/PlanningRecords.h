// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/planning/MonthlyTotal.h"
#include "coalition/planning/PlanSharing.h"
#include "coalition/planning/PlanStep.h"
#include "coalition/planning/PlanTemplate.h"
#include "storage/Repository.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** The first and the last year for which totals were entered. */
struct MonthlyYears
{
    int oldest = 0;
    int newest = 0;
};

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

    /** None where nothing was entered yet. */
    [[nodiscard]] Result<std::optional<MonthlyYears>> years() const;
    /** The totals of one year, of one path where it is named. */
    [[nodiscard]] Result<std::vector<MonthlyTotal>> totalsOf(int year, ReferralPathId path = {}) const;

    Repository<PlanTemplate> templates;
    Repository<PlanStep> steps;
    Repository<PlanSharing> sharings;
    Repository<MonthlyTotal> totals;
};

} // namespace tahaluf
