// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

/** One item of a meeting, with the notes of its discussion. */
struct AgendaItem
{
    AgendaItemId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    int position = 0;
    QString title;
    QString titleEn;
    PersonId presenter;
    int plannedMinutes = 0;
    QDateTime startedAt;
    QDateTime endedAt;
    QDateTime resumedAt;
    int spentSeconds = 0;
    QString documents;
    QString discussion;
    MeetingId approvesMeeting;
};

template <> const EntitySpec<AgendaItem>& specOf<AgendaItem>();

} // namespace tahaluf
