// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/RoomGuests.h"

namespace tahaluf {

namespace {
bool isInTheRoom(AttendanceState state)
{
    return state == AttendanceState::Expected || state == AttendanceState::Present;
}
} // namespace

std::vector<GuestNames> RoomGuests::names(PaperWords& words, const Meeting& meeting)
{
    std::vector<GuestNames> guests;
    for (const Attendance& line : words.read(MeetingQueries(words.records()).guests(meeting))) {
        if (!isInTheRoom(line.state)) {
            continue;
        }
        GuestNames guest;
        guest.honorific = words.honorific(line.person);
        guest.name = words.bareName(line.person);
        guest.position = words.position(line.person);
        guest.body = words.member(line.member);
        guest.isChair = line.person.isValid() && line.person == meeting.chair;
        if (guest.name.isEmpty()) {
            guest.name = std::exchange(guest.body, QString());
        } else if (guest.body == guest.name) {
            guest.body.clear();
        }
        guests.push_back(guest);
    }
    return guests;
}

void RoomGuests::sayNobody(const PaperWords& words, const Meeting& meeting, Document& paper)
{
    paper.title(paper.metadata().title);
    paper.subtitle(words.meetingTitle(meeting));
    paper.paragraph(words.phrasebook().phrase("RoomGuests", "Nobody is invited to this meeting yet."));
}

} // namespace tahaluf
