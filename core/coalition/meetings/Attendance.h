// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

enum class AttendanceState
{
    Expected,
    Present,
    Apologised,
    Absent,
    RepresentedBy
};

/** Whether one person was at one meeting, for which body, from when until when. */
struct Attendance
{
    AttendanceId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    PersonId person;
    MemberId member;
    AttendanceState state = AttendanceState::Expected;
    QDateTime arrivedAt;
    QDateTime leftAt;
    bool isLate = false;
    PersonId representedBy;
    bool isWalkIn = false;
    int precedence = 0;
    QString note;
};

template <> const ChoiceList& choicesOf<AttendanceState>();
template <> const EntitySpec<Attendance>& specOf<Attendance>();

} // namespace tahaluf
