// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/Answer.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Answer>& specOf<Answer>()
{
    static const EntitySpec<Answer> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("answers");
            info.table = QStringLiteral("answers");
            info.context = "Answer";
            info.singular = QT_TRANSLATE_NOOP("Answer", "Answer");
            info.plural = QT_TRANSLATE_NOOP("Answer", "Answers");
            info.titleField = QStringLiteral("value");
            info.orderBy = QStringLiteral("response, id");
            return info;
        }(),
        {
            field("response", "Answer", QT_TRANSLATE_NOOP("Answer", "Response"), FieldKind::Link, &Answer::response)
                .to("responses")
                .required()
                .inList(),
            field("question", "Answer", QT_TRANSLATE_NOOP("Answer", "Question"), FieldKind::Link, &Answer::question)
                .to("questions")
                .required()
                .inList(),
            field("row", "Answer", QT_TRANSLATE_NOOP("Answer", "Row"), FieldKind::Number, &Answer::row),
            field("option", "Answer", QT_TRANSLATE_NOOP("Answer", "Option"), FieldKind::Link, &Answer::option)
                .to("answer_options"),
            field("value", "Answer", QT_TRANSLATE_NOOP("Answer", "Value"), FieldKind::LongText, &Answer::value)
                .searchable()
                .inList(),
            field("is_wrong", "Answer", QT_TRANSLATE_NOOP("Answer", "Does not fit"), FieldKind::Flag, &Answer::isWrong),
        });
    return spec;
}

} // namespace tahaluf
