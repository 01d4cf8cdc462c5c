// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageRecords.h"
#include "coalition/coverage/ThemeShares.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** Which lines of the matrix are asked for. */
enum class CoverageScope
{
    Everything,
    Mechanisms,
    Services
};

/** What the page and the papers ask about coverage. */
class CoverageQueries
{
public:
    explicit CoverageQueries(const CoalitionRecords& records)
        : m_records(records)
        , m_coverage(records.journal)
    {
    }

    /**
     * Mechanisms in their order, then the kinds of service; bodies by precedence, those that withdrew left out. In an
     * edition for others only services that may stand there speak for their bodies.
     */
    Result<CoverageMatrix> matrix(CoverageScope scope = CoverageScope::Everything,
                                  const QString& area = {},
                                  Audience edition = Audience::Internal) const;
    /** What was begun about gaps, the newest first. */
    Result<std::vector<CoverageMeasure>> measures() const;
    /** What a proposal was made of; nothing for one that came otherwise. */
    Result<std::optional<CoverageMeasure>> measureOf(EntryId entry) const;
    /** Of the proposals, concepts and submitted recommendations of each meeting, in the order of the meetings. */
    Result<ThemeShares> themes(Audience edition = Audience::Internal) const;

private:
    Result<std::vector<CoverageRow>> rows(CoverageScope scope) const;
    Result<std::vector<CoverageColumn>> columns() const;

    const CoalitionRecords& m_records;
    CoverageRecords m_coverage;
};

/** The line of the matrix that a kind of service has. */
[[nodiscard]] CoverageSubject subjectOf(ServiceKind kind);

} // namespace tahaluf
