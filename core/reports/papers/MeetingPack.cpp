// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MeetingPack.h"

#include "reports/papers/AgendaPaper.h"
#include "reports/papers/AttendanceSheet.h"
#include "reports/papers/Badges.h"
#include "reports/papers/InvitationPaper.h"
#include "reports/papers/MinutesPaper.h"
#include "reports/papers/ProposalRegister.h"
#include "reports/papers/ProposalSlips.h"
#include "reports/papers/SeatingPlan.h"
#include "reports/papers/TablePlates.h"

namespace tahaluf {

Result<PaperSet> MeetingPack::make(const CoalitionRecords& records, const PaperRequest& request)
{
    const std::vector<QVariant> ofMeeting{request.meeting.value()};
    PaperWords words(records, request);
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    const bool isInvited = !words.read(records.invitations.where(QStringLiteral("meeting = ?"), ofMeeting)).empty();
    const bool hasGuests = !words.read(MeetingQueries(records).guests(meeting)).empty();
    const bool hasSlips = !words.read(records.slips.where(QStringLiteral("meeting = ?"), ofMeeting)).empty();
    const bool isHeld = meeting.openedAt.isValid();
    if (words.failure()) {
        return *words.failure();
    }
    struct Part
    {
        const char* paper; ///< its id: each part looks as its own template says
        Result<Document> (*make)(const CoalitionRecords&, const PaperRequest&);
        bool isWanted;
    };
    // A pack is of the whole meeting: a body chosen for another paper does not narrow its letters.
    PaperRequest whole = request;
    whole.member = {};
    PaperSet set;
    set.metadata = words.openDocument({}).metadata();
    set.metadata.title = words.phrasebook().phrase("MeetingPack", "Papers of the %1").arg(words.meetingTitle(meeting));
    for (const Part& part : {Part{"invitation", &InvitationPaper::make, isInvited},
                             Part{"agenda", &AgendaPaper::make, true},
                             Part{"attendance-sheet", &AttendanceSheet::make, true},
                             Part{"seating-plan", &SeatingPlan::make, hasGuests},
                             Part{"table-plates", &TablePlates::make, hasGuests},
                             Part{"badges", &Badges::make, hasGuests},
                             Part{"proposal-slips", &ProposalSlips::make, hasSlips},
                             Part{"minutes", &MinutesPaper::make, isHeld},
                             Part{"proposal-register", &ProposalRegister::make, isHeld}}) {
        if (!part.isWanted) {
            continue;
        }
        whole.paper = QString::fromLatin1(part.paper);
        Result<Document> paper = part.make(records, whole);
        if (!paper) {
            return paper.takeError();
        }
        set.papers.append(std::move(*paper));
    }
    return set;
}

} // namespace tahaluf
