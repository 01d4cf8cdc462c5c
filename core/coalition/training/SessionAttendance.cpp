// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/SessionAttendance.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<TrainingPresence>()
{
    static const ChoiceList choices(
        "TrainingPresence",
        {
            {static_cast<int>(TrainingPresence::Present), "present", QT_TRANSLATE_NOOP("TrainingPresence", "Present")},
            {static_cast<int>(TrainingPresence::Late), "late", QT_TRANSLATE_NOOP("TrainingPresence", "Late")},
            {static_cast<int>(TrainingPresence::Excused), "excused", QT_TRANSLATE_NOOP("TrainingPresence", "Excused")},
            {static_cast<int>(TrainingPresence::Absent), "absent", QT_TRANSLATE_NOOP("TrainingPresence", "Absent")},
        });
    return choices;
}

template <> const EntitySpec<SessionAttendance>& specOf<SessionAttendance>()
{
    static const EntitySpec<SessionAttendance> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("session_attendance");
            info.table = QStringLiteral("session_attendance");
            info.context = "SessionAttendance";
            info.singular = QT_TRANSLATE_NOOP("SessionAttendance", "Attendance of a session");
            info.plural = QT_TRANSLATE_NOOP("SessionAttendance", "Attendance of sessions");
            info.titleField = QStringLiteral("trainee");
            info.orderBy = QStringLiteral("session, trainee");
            return info;
        }(),
        {
            field("session",
                  "SessionAttendance",
                  QT_TRANSLATE_NOOP("SessionAttendance", "Session"),
                  FieldKind::Link,
                  &SessionAttendance::session)
                .to("programme_sessions")
                .required()
                .inList(),
            field("trainee",
                  "SessionAttendance",
                  QT_TRANSLATE_NOOP("SessionAttendance", "Trainee"),
                  FieldKind::Link,
                  &SessionAttendance::trainee)
                .to("trainees")
                .required()
                .inList(),
            field("state",
                  "SessionAttendance",
                  QT_TRANSLATE_NOOP("SessionAttendance", "State"),
                  FieldKind::Choice,
                  &SessionAttendance::state)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
