// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MeetingRecipients.h"

#include "coalition/MeetingQueries.h"

namespace tahaluf {

Result<std::vector<std::pair<MemberId, PersonId>>> recipientsAt(const CoalitionRecords& records, MeetingId meeting)
{
    Result<std::vector<Attendance>> sheet = MeetingQueries(records).sheet(meeting);
    if (!sheet) {
        return sheet.takeError();
    }
    std::vector<std::pair<MemberId, PersonId>> recipients;
    for (const Attendance& line : *sheet) {
        const bool isRepresented = line.state == AttendanceState::RepresentedBy;
        if (line.state != AttendanceState::Present && !isRepresented) {
            continue;
        }
        if (line.member.isValid()) {
            Result<Member> member = records.members.get(line.member);
            if (!member) {
                return member.takeError();
            }
            if (member->relevance == Relevance::Coordinator) {
                continue;
            }
        }
        recipients.emplace_back(line.member, isRepresented ? line.representedBy : line.person);
    }
    return recipients;
}

} // namespace tahaluf
