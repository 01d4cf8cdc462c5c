// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Attendance.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<AttendanceState>()
{
    static const ChoiceList choices(
        "AttendanceState",
        {
            {static_cast<int>(AttendanceState::Expected), "expected", QT_TRANSLATE_NOOP("AttendanceState", "Expected")},
            {static_cast<int>(AttendanceState::Present), "present", QT_TRANSLATE_NOOP("AttendanceState", "Present")},
            {static_cast<int>(AttendanceState::Apologised),
             "apologised",
             QT_TRANSLATE_NOOP("AttendanceState", "Apologised")},
            {static_cast<int>(AttendanceState::Absent), "absent", QT_TRANSLATE_NOOP("AttendanceState", "Absent")},
            {static_cast<int>(AttendanceState::RepresentedBy),
             "represented_by",
             QT_TRANSLATE_NOOP("AttendanceState", "Represented")},
        });
    return choices;
}

template <> const EntitySpec<Attendance>& specOf<Attendance>()
{
    static const EntitySpec<Attendance> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("attendance");
            info.table = QStringLiteral("attendance");
            info.context = "Attendance";
            info.singular = QT_TRANSLATE_NOOP("Attendance", "Attendance");
            info.plural = QT_TRANSLATE_NOOP("Attendance", "Attendance");
            info.titleField = QStringLiteral("person");
            info.orderBy = QStringLiteral("meeting, precedence, id");
            return info;
        }(),
        {
            field("meeting",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Meeting"),
                  FieldKind::Link,
                  &Attendance::meeting)
                .to("meetings")
                .required()
                .inList(),
            field(
                "person", "Attendance", QT_TRANSLATE_NOOP("Attendance", "Person"), FieldKind::Link, &Attendance::person)
                .to("people")
                .required()
                .inList(),
            field("member", "Attendance", QT_TRANSLATE_NOOP("Attendance", "Body"), FieldKind::Link, &Attendance::member)
                .to("members")
                .inList(),
            field(
                "state", "Attendance", QT_TRANSLATE_NOOP("Attendance", "State"), FieldKind::Choice, &Attendance::state)
                .inList(),
            field("arrived_at",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Arrived at"),
                  FieldKind::DateTime,
                  &Attendance::arrivedAt)
                .inList(),
            field("left_at",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Left at"),
                  FieldKind::DateTime,
                  &Attendance::leftAt)
                .inList(),
            field("is_late",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Came late"),
                  FieldKind::Flag,
                  &Attendance::isLate),
            field("represented_by",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Represented by"),
                  FieldKind::Link,
                  &Attendance::representedBy)
                .to("people")
                .inList(),
            field("is_walk_in",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Not invited"),
                  FieldKind::Flag,
                  &Attendance::isWalkIn),
            field("precedence",
                  "Attendance",
                  QT_TRANSLATE_NOOP("Attendance", "Precedence at this meeting"),
                  FieldKind::Number,
                  &Attendance::precedence),
            field("note", "Attendance", QT_TRANSLATE_NOOP("Attendance", "Note"), FieldKind::Text, &Attendance::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
