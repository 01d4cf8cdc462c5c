// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** Reads studies and what was decided of proposals that resemble each other. */
class StudyQueries
{
public:
    explicit StudyQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The study going on, or where there is none the newest that was finished, or the newest recalled. */
    Result<std::optional<Study>> current(EntryId entry) const;
    /** The study that is not finished nor recalled. */
    Result<std::optional<Study>> open(EntryId entry) const;
    /** All of one proposal, oldest first. */
    Result<std::vector<Study>> ofEntry(EntryId entry) const;
    /** Those still open after their day, the longest overdue first. */
    Result<std::vector<Study>> late(QDate today) const;
    /** Of the proposals of a meeting, in the order of their numbers; recalled ones left out. */
    Result<std::vector<Study>> ofMeeting(MeetingId meeting) const;
    /** Committees that have been given something to study, for typing ahead. */
    Result<QStringList> committees() const;

    /** What was decided of this proposal and others; mergers in both directions, newest first. */
    Result<std::vector<ProposalLink>> links(EntryId entry) const;
    /** What was decided of these two, whichever was named first. */
    Result<std::optional<ProposalLink>> between(EntryId one, EntryId other) const;
    /** The merger by which this proposal went into another. */
    Result<std::optional<ProposalLink>> mergerOf(EntryId entry) const;
    /** All proposals merged into this one, and into those, in the order of their numbers. */
    Result<std::vector<Entry>> mergedInto(EntryId entry) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
