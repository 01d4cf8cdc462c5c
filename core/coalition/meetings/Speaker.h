// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

/** One request to speak, kept so that a crash loses no queue. */
struct Speaker
{
    SpeakerId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    PersonId person;
    MemberId member;
    QDateTime askedAt;
    QDateTime givenAt;
};

template <> const EntitySpec<Speaker>& specOf<Speaker>();

} // namespace tahaluf
