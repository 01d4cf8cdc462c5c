// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/Questionnaire.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<QuestionnaireState>()
{
    static const ChoiceList choices(
        "QuestionnaireState",
        {
            {static_cast<int>(QuestionnaireState::Draft), "draft", QT_TRANSLATE_NOOP("QuestionnaireState", "Draft")},
            {static_cast<int>(QuestionnaireState::InUse), "in_use", QT_TRANSLATE_NOOP("QuestionnaireState", "In use")},
            {static_cast<int>(QuestionnaireState::Closed), "closed", QT_TRANSLATE_NOOP("QuestionnaireState", "Closed")},
        });
    return choices;
}

template <> const EntitySpec<Questionnaire>& specOf<Questionnaire>()
{
    static const EntitySpec<Questionnaire> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("questionnaires");
            info.table = QStringLiteral("questionnaires");
            info.context = "Questionnaire";
            info.singular = QT_TRANSLATE_NOOP("Questionnaire", "Questionnaire");
            info.plural = QT_TRANSLATE_NOOP("Questionnaire", "Questionnaires");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.orderBy = QStringLiteral("code, version, id");
            return info;
        }(),
        {
            field("number",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Number"),
                  FieldKind::Reference,
                  &Questionnaire::number)
                .readOnly()
                .searchable()
                .inList(),
            field("code",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Code letters"),
                  FieldKind::Text,
                  &Questionnaire::code)
                .required()
                .inList(),
            field("version",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Version"),
                  FieldKind::Number,
                  &Questionnaire::version)
                .readOnly()
                .inList(),
            field("title",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Title"),
                  FieldKind::Text,
                  &Questionnaire::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Title (English)"),
                  FieldKind::Text,
                  &Questionnaire::titleEn)
                .searchable(),
            field("intro",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Introduction"),
                  FieldKind::LongText,
                  &Questionnaire::intro),
            field("intro_en",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Introduction (English)"),
                  FieldKind::LongText,
                  &Questionnaire::introEn),
            field("closing",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Closing words"),
                  FieldKind::LongText,
                  &Questionnaire::closing),
            field("closing_en",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Closing words (English)"),
                  FieldKind::LongText,
                  &Questionnaire::closingEn),
            field("consent",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Consent text"),
                  FieldKind::LongText,
                  &Questionnaire::consent),
            field("consent_en",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Consent text (English)"),
                  FieldKind::LongText,
                  &Questionnaire::consentEn),
            field("state",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "State"),
                  FieldKind::Choice,
                  &Questionnaire::state)
                .readOnly()
                .inList(),
            field("based_on",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Based on"),
                  FieldKind::Link,
                  &Questionnaire::basedOn)
                .to("questionnaires")
                .readOnly(),
            field("created_on",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Created on"),
                  FieldKind::Date,
                  &Questionnaire::createdOn)
                .readOnly(),
            field("released_on",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "In use since"),
                  FieldKind::Date,
                  &Questionnaire::releasedOn)
                .readOnly()
                .inList(),
            field("closed_on",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Closed on"),
                  FieldKind::Date,
                  &Questionnaire::closedOn)
                .readOnly(),
            field("lineage",
                  "Questionnaire",
                  QT_TRANSLATE_NOOP("Questionnaire", "Lineage"),
                  FieldKind::Text,
                  &Questionnaire::lineage)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
