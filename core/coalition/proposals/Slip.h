// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A numbered blank form handed out in the room; its number brings item and body back. */
struct Slip
{
    SlipId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    int number = 0;
    MemberId member;
    PersonId person;
    AgendaItemId agendaItem;
};

template <> const EntitySpec<Slip>& specOf<Slip>();

} // namespace tahaluf
