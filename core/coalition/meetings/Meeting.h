// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/meetings/Series.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

enum class MeetingState
{
    Planned,
    Invited,
    InSession,
    MinutesDrafted,
    MinutesApproved,
    Postponed,
    Cancelled
};

/** One meeting of a series. Its state changes by named commands only. */
struct Meeting
{
    MeetingId id;
    QString uid;
    int revision = 0;

    SeriesId series;
    int number = 0;
    QString title;
    QString titleEn;
    MeetingType type = MeetingType::Consultative;
    QDateTime startsAt;
    QDateTime endsAt;
    QString statedHijri;
    QString venue;
    QString patronage;
    PersonId chair;
    PersonId secretary;
    PersonId rapporteur;
    QString handling;
    MeetingState state = MeetingState::Planned;
    QDateTime openedAt;
    QDateTime closedAt;
    QString stateReason;
    AgendaItemId currentItem;
    QDateTime nextStartsAt;
    QString nextVenue;
    QString otherBusiness;
    QString notes;
};

template <> const ChoiceList& choicesOf<MeetingState>();
template <> const EntitySpec<Meeting>& specOf<Meeting>();

} // namespace tahaluf
