// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/recommendations/Recommendation.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ProgressState>()
{
    static const ChoiceList choices(
        "ProgressState",
        {
            {static_cast<int>(ProgressState::NotStarted),
             "not_started",
             QT_TRANSLATE_NOOP("ProgressState", "Not started")},
            {static_cast<int>(ProgressState::InProgress),
             "in_progress",
             QT_TRANSLATE_NOOP("ProgressState", "In progress")},
            {static_cast<int>(ProgressState::Done), "done", QT_TRANSLATE_NOOP("ProgressState", "Done")},
            {static_cast<int>(ProgressState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("ProgressState", "Cancelled")},
        });
    return choices;
}

template <> const EntitySpec<Recommendation>& specOf<Recommendation>()
{
    static const EntitySpec<Recommendation> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("recommendations");
            info.table = QStringLiteral("recommendations");
            info.context = "Recommendation";
            info.singular = QT_TRANSLATE_NOOP("Recommendation", "Recommendation");
            info.plural = QT_TRANSLATE_NOOP("Recommendation", "Recommendations");
            info.titleField = QStringLiteral("text");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence");
            return info;
        }(),
        {
            field("number",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Number"),
                  FieldKind::Reference,
                  &Recommendation::number)
                .readOnly()
                .searchable()
                .inList(),
            field("text",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Text"),
                  FieldKind::LongText,
                  &Recommendation::text)
                .required()
                .searchable()
                .inList(),
            field("text_en",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Text (English)"),
                  FieldKind::LongText,
                  &Recommendation::textEn)
                .searchable(),
            field("issued_on",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Issued on"),
                  FieldKind::Date,
                  &Recommendation::issuedOn),
            field("meeting",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Meeting"),
                  FieldKind::Link,
                  &Recommendation::meeting)
                .to("meetings"),
            field("theme",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Theme"),
                  FieldKind::Link,
                  &Recommendation::theme)
                .to("themes")
                .inList(),
            field("lead",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Lead body"),
                  FieldKind::Link,
                  &Recommendation::lead)
                .to("members")
                .inList(),
            field("due_on",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Due on"),
                  FieldKind::Date,
                  &Recommendation::dueOn)
                .inList(),
            field("first_due_on",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "First due on"),
                  FieldKind::Date,
                  &Recommendation::firstDueOn)
                .readOnly(),
            field("state",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "State"),
                  FieldKind::Choice,
                  &Recommendation::state)
                .readOnly()
                .inList(),
            field("percent",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Percent done"),
                  FieldKind::Number,
                  &Recommendation::percent)
                .readOnly()
                .inList(),
            field("actions_taken",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Actions taken"),
                  FieldKind::LongText,
                  &Recommendation::actionsTaken)
                .readOnly()
                .searchable(),
            field("obstacles",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Obstacles"),
                  FieldKind::LongText,
                  &Recommendation::obstacles)
                .readOnly()
                .searchable(),
            field("reason",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Why cancelled"),
                  FieldKind::LongText,
                  &Recommendation::reason)
                .readOnly()
                .searchable(),
            field("cancelled_on",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Cancelled on"),
                  FieldKind::Date,
                  &Recommendation::cancelledOn)
                .readOnly(),
            field("audience",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Audience"),
                  FieldKind::Choice,
                  &Recommendation::audience),
            field("sequence",
                  "Recommendation",
                  QT_TRANSLATE_NOOP("Recommendation", "Sequence"),
                  FieldKind::Number,
                  &Recommendation::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
