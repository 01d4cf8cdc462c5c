// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/SessionTrainer.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<SessionTrainer>& specOf<SessionTrainer>()
{
    static const EntitySpec<SessionTrainer> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("session_trainers");
            info.table = QStringLiteral("session_trainers");
            info.context = "SessionTrainer";
            info.singular = QT_TRANSLATE_NOOP("SessionTrainer", "Trainer of a session");
            info.plural = QT_TRANSLATE_NOOP("SessionTrainer", "Trainers of sessions");
            info.titleField = QStringLiteral("session");
            info.orderBy = QStringLiteral("session, id");
            return info;
        }(),
        {
            field("session",
                  "SessionTrainer",
                  QT_TRANSLATE_NOOP("SessionTrainer", "Session"),
                  FieldKind::Link,
                  &SessionTrainer::session)
                .to("programme_sessions")
                .required()
                .inList(),
            field("person",
                  "SessionTrainer",
                  QT_TRANSLATE_NOOP("SessionTrainer", "Person"),
                  FieldKind::Link,
                  &SessionTrainer::person)
                .to("people")
                .inList(),
            field("resource",
                  "SessionTrainer",
                  QT_TRANSLATE_NOOP("SessionTrainer", "Shared trainer"),
                  FieldKind::Link,
                  &SessionTrainer::resource)
                .to("resources")
                .inList(),
            field("request",
                  "SessionTrainer",
                  QT_TRANSLATE_NOOP("SessionTrainer", "Request for the trainer"),
                  FieldKind::Link,
                  &SessionTrainer::request)
                .to("resource_requests")
                .readOnly()
                .inList(),
            field("part",
                  "SessionTrainer",
                  QT_TRANSLATE_NOOP("SessionTrainer", "What they teach"),
                  FieldKind::Text,
                  &SessionTrainer::part)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
