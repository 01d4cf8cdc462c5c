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

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
