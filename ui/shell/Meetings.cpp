// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Meetings.h"

#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "Workspace.h"

namespace tahaluf {

Result<std::vector<MeetingChoice>> latestMeetings(const PageContext& context, int limit)
{
    const QString order = QStringLiteral("starts_at DESC, id DESC LIMIT %1").arg(limit);
    Result<std::vector<Meeting>> meetings = context.workspace().records().meetings.all(order);
    if (!meetings) {
        return meetings.takeError();
    }
    const Phrasebook& phrasebook = context.phrasebook();
    std::vector<MeetingChoice> choices;
    for (const Meeting& meeting : *meetings) {
        MeetingChoice choice;
        choice.id = meeting.id.value();
        choice.label = nameInLanguage(phrasebook, meeting.title, meeting.titleEn);
        if (meeting.startsAt.isValid()) {
            const QString day = DateText(phrasebook).date(meeting.startsAt.date());
            choice.label = choice.label.isEmpty() ? day : choice.label + QStringLiteral(" · ") + day;
        }
        choice.isInSession = meeting.state == MeetingState::InSession;
        choices.push_back(choice);
    }
    return choices;
}

} // namespace tahaluf
