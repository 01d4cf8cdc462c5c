// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/QuestionnaireSection.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<QuestionnaireSection>& specOf<QuestionnaireSection>()
{
    static const EntitySpec<QuestionnaireSection> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("questionnaire_sections");
            info.table = QStringLiteral("questionnaire_sections");
            info.context = "QuestionnaireSection";
            info.singular = QT_TRANSLATE_NOOP("QuestionnaireSection", "Section");
            info.plural = QT_TRANSLATE_NOOP("QuestionnaireSection", "Sections of questionnaires");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.orderBy = QStringLiteral("questionnaire, position, id");
            return info;
        }(),
        {
            field("number",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Number"),
                  FieldKind::Reference,
                  &QuestionnaireSection::number)
                .readOnly()
                .inList(),
            field("questionnaire",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Questionnaire"),
                  FieldKind::Link,
                  &QuestionnaireSection::questionnaire)
                .to("questionnaires")
                .required()
                .inList(),
            field("key",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Key"),
                  FieldKind::Text,
                  &QuestionnaireSection::key)
                .inList(),
            field("position",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Position"),
                  FieldKind::Number,
                  &QuestionnaireSection::position)
                .readOnly()
                .internal(),
            field("title",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Title"),
                  FieldKind::Text,
                  &QuestionnaireSection::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Title (English)"),
                  FieldKind::Text,
                  &QuestionnaireSection::titleEn)
                .searchable(),
            field("intro",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Introduction"),
                  FieldKind::LongText,
                  &QuestionnaireSection::intro),
            field("intro_en",
                  "QuestionnaireSection",
                  QT_TRANSLATE_NOOP("QuestionnaireSection", "Introduction (English)"),
                  FieldKind::LongText,
                  &QuestionnaireSection::introEn),
        });
    return spec;
}

} // namespace tahaluf
