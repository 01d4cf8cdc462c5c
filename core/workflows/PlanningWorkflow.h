// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/planning/PlanningRecords.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace tahaluf {

/** Plan templates with their steps and what is shared at them, and the monthly totals of the bodies. */
class PlanningWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(PlanningWorkflow)

public:
    PlanningWorkflow(CoalitionRecords& records, PlanningRecords& planning)
        : m_records(records)
        , m_planning(planning)
    {
    }

    /** The save command of forms and imports. A referral path is followed by one plan at most. */
    Result<void> save(PlanTemplate& plan);
    /**
     * The save command of forms and imports. A step without a place comes last; one in a place that is taken moves the
     * steps from there on one place further.
     */
    Result<void> saveStep(PlanStep& step);
    /** Refused while something is shared at it. */
    Result<void> removeStep(PlanStepId id);
    Result<void> saveSharing(PlanSharing& sharing);
    /** The save command of forms and imports: any day of the month stands for it; one total a path and body. */
    Result<void> saveTotal(MonthlyTotal& total);
    /** Enters a body's total of a month over what was entered before; none takes it back. */
    Result<void> enter(QDate month, ReferralPathId path, MemberId member, std::optional<int> total);

private:
    Result<std::vector<PlanStep>> steps(PlanTemplateId plan) const;
    Result<std::optional<MonthlyTotal>> entered(QDate month, ReferralPathId path, MemberId member) const;

    CoalitionRecords& m_records;
    PlanningRecords& m_planning;
};

} // namespace tahaluf
