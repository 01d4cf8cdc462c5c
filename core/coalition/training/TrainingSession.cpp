// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/TrainingSession.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<TrainingSession>& specOf<TrainingSession>()
{
    static const EntitySpec<TrainingSession> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("programme_sessions");
            info.table = QStringLiteral("programme_sessions");
            info.context = "TrainingSession";
            info.singular = QT_TRANSLATE_NOOP("TrainingSession", "Training session");
            info.plural = QT_TRANSLATE_NOOP("TrainingSession", "Training sessions");
            info.titleField = QStringLiteral("subject");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("programme, serial");
            info.orderBy = QStringLiteral("programme, position, id");
            return info;
        }(),
        {
            field("number",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Number"),
                  FieldKind::Reference,
                  &TrainingSession::number)
                .readOnly()
                .searchable()
                .inList(),
            field("programme",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Programme"),
                  FieldKind::Link,
                  &TrainingSession::programme)
                .to("programmes")
                .required(),
            field("position",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Place in order"),
                  FieldKind::Number,
                  &TrainingSession::position),
            field("subject",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Subject"),
                  FieldKind::Text,
                  &TrainingSession::subject)
                .required()
                .searchable()
                .inList(),
            field("subject_en",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Subject (English)"),
                  FieldKind::Text,
                  &TrainingSession::subjectEn)
                .searchable(),
            field("starts_at",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Starts at"),
                  FieldKind::DateTime,
                  &TrainingSession::startsAt)
                .inList(),
            field("minutes",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Length in minutes"),
                  FieldKind::Number,
                  &TrainingSession::minutes)
                .inList(),
            field("venue",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Venue"),
                  FieldKind::Text,
                  &TrainingSession::venue)
                .searchable(),
            field("venue_request",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Request for the venue"),
                  FieldKind::Link,
                  &TrainingSession::venueRequest)
                .to("resource_requests")
                .readOnly(),
            field("note",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Note"),
                  FieldKind::LongText,
                  &TrainingSession::note)
                .searchable(),
            field("serial",
                  "TrainingSession",
                  QT_TRANSLATE_NOOP("TrainingSession", "Serial"),
                  FieldKind::Number,
                  &TrainingSession::serial)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
