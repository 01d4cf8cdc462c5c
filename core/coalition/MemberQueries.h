// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

namespace tahaluf {

/** One meeting to which a body was invited or at which it was, and who was there for it. */
struct MeetingOfMember
{
    Meeting meeting;
    Reply reply = Reply::None;
    bool isInvited = false;
    std::vector<Attendance> lines; ///< none where nobody of the body is on the sheet
};

/** How a body was at the meetings that were held; each meeting counts once, by the best that is on its sheet. */
struct AttendanceTotals
{
    int held = 0; ///< of those it was invited to or at which it was
    int present = 0;
    int represented = 0; ///< another spoke for it
    int apologised = 0;
    int absent = 0; ///< the others, nobody on the sheet among them
};

[[nodiscard]] AttendanceTotals totalsOf(const std::vector<MeetingOfMember>& meetings);

/** What a body said on a decision. */
struct PositionOfMember
{
    Position position = {};
    Decision decision = {};
};

/** What belongs to one body, in the order in which papers want it. */
class MemberQueries
{
public:
    explicit MemberQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Bodies by precedence, then by name; those without a precedence last. */
    Result<std::vector<Member>> byPrecedence() const;
    /** Everyone who ever spoke for the body: principals, alternates, focal points, each the newest first. */
    Result<std::vector<Representation>> representations(MemberId member) const;
    /** Those who speak for it on `date`. */
    Result<std::vector<Representation>> representationsOn(MemberId member, QDate date) const;
    /** Former names, the newest first. */
    Result<std::vector<FormerName>> formerNames(MemberId member) const;
    /** The meetings of the body by their day. */
    Result<std::vector<MeetingOfMember>> meetings(MemberId member) const;
    /** What the body submitted, said and was charged with, in the order of recording. */
    Result<std::vector<Entry>> entries(MemberId member) const;
    /** Its positions on decisions, each with its decision, in the order of the decisions and their rounds. */
    Result<std::vector<PositionOfMember>> positions(MemberId member) const;
    /** Actions it leads or supports, in the order of their numbers. */
    Result<std::vector<Action>> actions(MemberId member) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
