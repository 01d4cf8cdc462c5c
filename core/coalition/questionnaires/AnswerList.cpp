// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/AnswerList.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<AnswerList>& specOf<AnswerList>()
{
    static const EntitySpec<AnswerList> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("answer_lists");
            info.table = QStringLiteral("answer_lists");
            info.context = "AnswerList";
            info.singular = QT_TRANSLATE_NOOP("AnswerList", "List of answers");
            info.plural = QT_TRANSLATE_NOOP("AnswerList", "Lists of answers");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("name, id");
            return info;
        }(),
        {
            field("name", "AnswerList", QT_TRANSLATE_NOOP("AnswerList", "Name"), FieldKind::Text, &AnswerList::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "AnswerList",
                  QT_TRANSLATE_NOOP("AnswerList", "Name (English)"),
                  FieldKind::Text,
                  &AnswerList::nameEn)
                .searchable()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
