// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/AnswerOption.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<AnswerOption>& specOf<AnswerOption>()
{
    static const EntitySpec<AnswerOption> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("answer_options");
            info.table = QStringLiteral("answer_options");
            info.context = "AnswerOption";
            info.singular = QT_TRANSLATE_NOOP("AnswerOption", "Answer of a list");
            info.plural = QT_TRANSLATE_NOOP("AnswerOption", "Answers of lists");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("answer_list, position, id");
            return info;
        }(),
        {
            field("answer_list",
                  "AnswerOption",
                  QT_TRANSLATE_NOOP("AnswerOption", "List of answers"),
                  FieldKind::Link,
                  &AnswerOption::answerList)
                .to("answer_lists")
                .required()
                .inList(),
            field("position",
                  "AnswerOption",
                  QT_TRANSLATE_NOOP("AnswerOption", "Position"),
                  FieldKind::Number,
                  &AnswerOption::position)
                .readOnly()
                .internal(),
            field("key", "AnswerOption", QT_TRANSLATE_NOOP("AnswerOption", "Key"), FieldKind::Text, &AnswerOption::key)
                .required()
                .inList(),
            field(
                "text", "AnswerOption", QT_TRANSLATE_NOOP("AnswerOption", "Text"), FieldKind::Text, &AnswerOption::text)
                .required()
                .inList(),
            field("text_en",
                  "AnswerOption",
                  QT_TRANSLATE_NOOP("AnswerOption", "Text (English)"),
                  FieldKind::Text,
                  &AnswerOption::textEn),
            field("wants_words",
                  "AnswerOption",
                  QT_TRANSLATE_NOOP("AnswerOption", "Asks for words"),
                  FieldKind::Flag,
                  &AnswerOption::wantsWords),
        });
    return spec;
}

} // namespace tahaluf
