// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

/** A pause of a session (prayer, coffee); the timers stand still. */
struct Break
{
    BreakId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    QDateTime startedAt;
    QDateTime endedAt;
    QString reason;
};

template <> const EntitySpec<Break>& specOf<Break>();

} // namespace tahaluf
