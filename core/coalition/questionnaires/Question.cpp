// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/Question.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<QuestionKind>()
{
    static const ChoiceList choices(
        "QuestionKind",
        {
            {static_cast<int>(QuestionKind::ShortText), "short_text", QT_TRANSLATE_NOOP("QuestionKind", "Short text")},
            {static_cast<int>(QuestionKind::LongText), "long_text", QT_TRANSLATE_NOOP("QuestionKind", "Long text")},
            {static_cast<int>(QuestionKind::OneChoice), "one_choice", QT_TRANSLATE_NOOP("QuestionKind", "One choice")},
            {static_cast<int>(QuestionKind::SeveralChoices),
             "several_choices",
             QT_TRANSLATE_NOOP("QuestionKind", "Several choices")},
            {static_cast<int>(QuestionKind::YesNo), "yes_no", QT_TRANSLATE_NOOP("QuestionKind", "Yes or no")},
            {static_cast<int>(QuestionKind::Scale), "scale", QT_TRANSLATE_NOOP("QuestionKind", "Scale")},
            {static_cast<int>(QuestionKind::Ranking), "ranking", QT_TRANSLATE_NOOP("QuestionKind", "Ranking")},
            {static_cast<int>(QuestionKind::Number), "number", QT_TRANSLATE_NOOP("QuestionKind", "Number")},
            {static_cast<int>(QuestionKind::Date), "date", QT_TRANSLATE_NOOP("QuestionKind", "Date")},
            {static_cast<int>(QuestionKind::Table), "table", QT_TRANSLATE_NOOP("QuestionKind", "Table of rows")},
            {static_cast<int>(QuestionKind::Consent), "consent", QT_TRANSLATE_NOOP("QuestionKind", "Consent")},
            {static_cast<int>(QuestionKind::Signature), "signature", QT_TRANSLATE_NOOP("QuestionKind", "Signature")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ConditionTest>()
{
    static const ChoiceList choices(
        "ConditionTest",
        {
            {static_cast<int>(ConditionTest::Answered), "answered", QT_TRANSLATE_NOOP("ConditionTest", "Is given")},
            {static_cast<int>(ConditionTest::Is), "is", QT_TRANSLATE_NOOP("ConditionTest", "Is (any of)")},
            {static_cast<int>(ConditionTest::IsNot), "is_not", QT_TRANSLATE_NOOP("ConditionTest", "Is not (any of)")},
            {static_cast<int>(ConditionTest::AtLeast), "at_least", QT_TRANSLATE_NOOP("ConditionTest", "Is at least")},
            {static_cast<int>(ConditionTest::AtMost), "at_most", QT_TRANSLATE_NOOP("ConditionTest", "Is at most")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<AnswerPurpose>()
{
    static const ChoiceList choices(
        "AnswerPurpose",
        {
            {static_cast<int>(AnswerPurpose::None), "none", QT_TRANSLATE_NOOP("AnswerPurpose", "Results only")},
            {static_cast<int>(AnswerPurpose::Tier), "tier", QT_TRANSLATE_NOOP("AnswerPurpose", "Tier of the body")},
            {static_cast<int>(AnswerPurpose::Sector),
             "sector",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Sector of the body")},
            {static_cast<int>(AnswerPurpose::Services),
             "services",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Services of the body")},
            {static_cast<int>(AnswerPurpose::Resources),
             "resources",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Resources of the body")},
            {static_cast<int>(AnswerPurpose::Experts),
             "experts",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Experts of the body")},
            {static_cast<int>(AnswerPurpose::Phone), "phone", QT_TRANSLATE_NOOP("AnswerPurpose", "Phone of the body")},
            {static_cast<int>(AnswerPurpose::Email), "email", QT_TRANSLATE_NOOP("AnswerPurpose", "E-mail of the body")},
            {static_cast<int>(AnswerPurpose::Address),
             "address",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Address of the body")},
            {static_cast<int>(AnswerPurpose::Proposal), "proposal", QT_TRANSLATE_NOOP("AnswerPurpose", "Proposals")},
            {static_cast<int>(AnswerPurpose::Membership),
             "membership",
             QT_TRANSLATE_NOOP("AnswerPurpose", "Membership in the coalition")},
        });
    return choices;
}

template <> const EntitySpec<Question>& specOf<Question>()
{
    static const EntitySpec<Question> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("questions");
            info.table = QStringLiteral("questions");
            info.context = "Question";
            info.singular = QT_TRANSLATE_NOOP("Question", "Question");
            info.plural = QT_TRANSLATE_NOOP("Question", "Questions");
            info.titleField = QStringLiteral("text");
            info.numberField = QStringLiteral("number");
            info.orderBy = QStringLiteral("questionnaire, section, position, id");
            return info;
        }(),
        {
            field(
                "number", "Question", QT_TRANSLATE_NOOP("Question", "Number"), FieldKind::Reference, &Question::number)
                .readOnly()
                .inList(),
            field("questionnaire",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Questionnaire"),
                  FieldKind::Link,
                  &Question::questionnaire)
                .to("questionnaires")
                .required()
                .inList(),
            field("section", "Question", QT_TRANSLATE_NOOP("Question", "Section"), FieldKind::Link, &Question::section)
                .to("questionnaire_sections"),
            field("parent", "Question", QT_TRANSLATE_NOOP("Question", "Column of"), FieldKind::Link, &Question::parent)
                .to("questions"),
            field("position",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Position"),
                  FieldKind::Number,
                  &Question::position)
                .readOnly()
                .internal(),
            field("key", "Question", QT_TRANSLATE_NOOP("Question", "Key"), FieldKind::Text, &Question::key)
                .required()
                .inList(),
            field("kind", "Question", QT_TRANSLATE_NOOP("Question", "Kind"), FieldKind::Choice, &Question::kind)
                .inList(),
            field("text", "Question", QT_TRANSLATE_NOOP("Question", "Question"), FieldKind::LongText, &Question::text)
                .required()
                .searchable()
                .inList(),
            field("text_en",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Question (English)"),
                  FieldKind::LongText,
                  &Question::textEn)
                .searchable(),
            field("help", "Question", QT_TRANSLATE_NOOP("Question", "Help"), FieldKind::LongText, &Question::help),
            field("help_en",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Help (English)"),
                  FieldKind::LongText,
                  &Question::helpEn),
            field("is_required",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Answer required"),
                  FieldKind::Flag,
                  &Question::isRequired),
            field("answer_list",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "List of answers"),
                  FieldKind::Link,
                  &Question::answerList)
                .to("answer_lists"),
            field("condition_on",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Asked depending on"),
                  FieldKind::Link,
                  &Question::conditionOn)
                .to("questions"),
            field("condition_test",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Asked when its answer"),
                  FieldKind::Choice,
                  &Question::conditionTest),
            field("condition_value",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Compared with"),
                  FieldKind::Text,
                  &Question::conditionValue),
            field(
                "minimum", "Question", QT_TRANSLATE_NOOP("Question", "At least"), FieldKind::Text, &Question::minimum),
            field("maximum", "Question", QT_TRANSLATE_NOOP("Question", "At most"), FieldKind::Text, &Question::maximum),
            field("low_label",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Lowest means"),
                  FieldKind::Text,
                  &Question::lowLabel),
            field("low_label_en",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Lowest means (English)"),
                  FieldKind::Text,
                  &Question::lowLabelEn),
            field("high_label",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Highest means"),
                  FieldKind::Text,
                  &Question::highLabel),
            field("high_label_en",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Highest means (English)"),
                  FieldKind::Text,
                  &Question::highLabelEn),
            field("lines",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Lines on paper"),
                  FieldKind::Number,
                  &Question::lines),
            field("purpose",
                  "Question",
                  QT_TRANSLATE_NOOP("Question", "Used for"),
                  FieldKind::Choice,
                  &Question::purpose),
            field("lineage", "Question", QT_TRANSLATE_NOOP("Question", "Lineage"), FieldKind::Text, &Question::lineage)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
