// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/RecordSuggestion.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<SuggestionState>()
{
    static const ChoiceList choices(
        "SuggestionState",
        {
            {static_cast<int>(SuggestionState::Accepted), "accepted", QT_TRANSLATE_NOOP("SuggestionState", "Accepted")},
            {static_cast<int>(SuggestionState::Declined), "declined", QT_TRANSLATE_NOOP("SuggestionState", "Declined")},
        });
    return choices;
}

template <> const EntitySpec<RecordSuggestion>& specOf<RecordSuggestion>()
{
    static const EntitySpec<RecordSuggestion> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("record_suggestions");
            info.table = QStringLiteral("record_suggestions");
            info.context = "RecordSuggestion";
            info.singular = QT_TRANSLATE_NOOP("RecordSuggestion", "Suggested change");
            info.plural = QT_TRANSLATE_NOOP("RecordSuggestion", "Suggested changes");
            info.titleField = QStringLiteral("field");
            info.orderBy = QStringLiteral("response, id");
            return info;
        }(),
        {
            field("response",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Response"),
                  FieldKind::Link,
                  &RecordSuggestion::response)
                .to("responses")
                .required()
                .inList(),
            field("question",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Question"),
                  FieldKind::Link,
                  &RecordSuggestion::question)
                .to("questions")
                .required()
                .inList(),
            field("member",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Body"),
                  FieldKind::Link,
                  &RecordSuggestion::member)
                .to("members")
                .required()
                .inList(),
            field("field",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Field"),
                  FieldKind::Text,
                  &RecordSuggestion::field)
                .required()
                .inList(),
            field("before",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Before"),
                  FieldKind::LongText,
                  &RecordSuggestion::before),
            field("after",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "After"),
                  FieldKind::LongText,
                  &RecordSuggestion::after),
            field("state",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "State"),
                  FieldKind::Choice,
                  &RecordSuggestion::state)
                .inList(),
            field("decided_on",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Decided on"),
                  FieldKind::Date,
                  &RecordSuggestion::decidedOn)
                .inList(),
            field("decided_by",
                  "RecordSuggestion",
                  QT_TRANSLATE_NOOP("RecordSuggestion", "Decided by"),
                  FieldKind::Text,
                  &RecordSuggestion::decidedBy),
        });
    return spec;
}

} // namespace tahaluf
