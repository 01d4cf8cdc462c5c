// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageRecords.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace tahaluf {

/** One place of the matrix. */
struct CoveragePlace
{
    CoverageSubject subject = CoverageSubject::Mechanism;
    MechanismId mechanism;
    MemberId member;
};

/** Who leads, supports and is absent, and what is begun about gaps. Each command is one transaction. */
class CoverageWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(CoverageWorkflow)

public:
    CoverageWorkflow(CoalitionRecords& records, CoverageRecords& coverage)
        : m_records(records)
        , m_coverage(coverage)
    {
    }

    /** The save command of forms and imports: one role for a body in a line and area. */
    Result<void> save(CoverageCell& cell);
    /**
     * Sets the role in all these places, or with none takes back what was stated. Without an area the role holds in the
     * whole country and replaces what was said of single areas.
     */
    Result<void>
    setRole(const std::vector<CoveragePlace>& places, const QString& area, std::optional<CoverageRole> role);
    /** Puts an action into the plan that closes the gap, and notes that it came from there. */
    Result<Action> makeAction(const CoverageRow& row, const CoverageGap& gap);
    /** Records a proposal outside meetings, of the coordinator, that closes the gap, and notes where it came from. */
    Result<Entry> makeProposal(const CoverageRow& row, const CoverageGap& gap);

private:
    Result<void> setOne(const CoveragePlace& place, const QString& area, std::optional<CoverageRole> role);
    Result<std::vector<CoverageCell>> statedOf(const CoveragePlace& place) const;
    Result<MemberId> coordinator() const;
    CoverageMeasure measureOf(const CoverageRow& row, const CoverageGap& gap) const;

    CoalitionRecords& m_records;
    CoverageRecords& m_coverage;
};

} // namespace tahaluf
