// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/DecisionResult.h"

#include <QHash>

#include <optional>

namespace tahaluf {

/** What decisions, their page and their papers ask for. */
class DecisionQueries
{
public:
    explicit DecisionQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The coalition's rules; the usual ones where none are recorded. */
    Result<DecisionRules> rules() const;
    /**
     * The bodies that decide, by precedence, under their names of the day it was opened: those of its tiers that had
     * joined by then. Before the first of them has joined, those that were invited; before that, all that are known.
     * The coordinator, and who is suspended or has withdrawn, never decides.
     */
    Result<std::vector<Voter>> voters(const Decision& decision) const;
    /** All positions, by round and then by the bodies' precedence. */
    Result<std::vector<Position>> positions(DecisionId decision) const;
    /** The position a body took in a round. */
    Result<std::optional<Position>> position(DecisionId decision, int round, MemberId member) const;
    /** What would come of the present round on this day. */
    Result<DecisionResult> result(const Decision& decision, QDate today) const;
    /** Who is in the room, for each body, by the sheet of the meeting. */
    Result<QHash<qint64, PersonId>> present(MeetingId meeting) const;
    /** Open decisions of which a body awaits its own approval. */
    Result<std::vector<DecisionId>> awaitingApproval() const;
    /** Decisions taken or to be taken in a meeting, in the order of their numbers, without withdrawn ones. */
    Result<std::vector<Decision>> ofMeeting(MeetingId meeting) const;
    /** The decision that is open on the same proposal, recommendation or article. */
    Result<std::optional<Decision>> openOnSame(const Decision& decision) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
