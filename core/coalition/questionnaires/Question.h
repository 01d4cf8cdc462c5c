// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class QuestionKind
{
    ShortText,
    LongText,
    OneChoice,
    SeveralChoices,
    YesNo,
    Scale,
    Ranking,
    Number,
    Date,
    Table,
    Consent,
    Signature
};
/** What the answer to the earlier question must be. */
enum class ConditionTest
{
    Answered,
    Is,
    IsNot,
    AtLeast,
    AtMost
};
/** What an answer can do once it was reviewed. */
enum class AnswerPurpose
{
    None,
    Tier,
    Sector,
    Services,
    Resources,
    Experts,
    Phone,
    Email,
    Address,
    Proposal,
    Membership
};

/** A question of a form, or a column of a table when it has a parent. Its key is the column of its answers in every
 * file. */
struct Question
{
    QuestionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «TF-2/services»: form and key; given by the program
    QuestionnaireId questionnaire;
    QuestionnaireSectionId section;
    QuestionId parent; ///< the table it is a column of
    int position = 0; ///< within its section, or within its table
    QString key; ///< Latin letters, digits and _; unique within the form
    QuestionKind kind = QuestionKind::ShortText;
    QString text;
    QString textEn;
    QString help;
    QString helpEn;
    bool isRequired = false;
    AnswerListId answerList; ///< of choices and rankings
    QuestionId conditionOn; ///< an earlier question of the form
    ConditionTest conditionTest = ConditionTest::Answered;
    QString conditionValue; ///< option keys (any of them, with commas), yes, no, or a number
    QString minimum; ///< of numbers and scales the value, of choices and rankings how many; empty: no limit
    QString maximum;
    QString lowLabel; ///< what the ends of a scale mean
    QString lowLabelEn;
    QString highLabel;
    QString highLabelEn;
    int lines = 0; ///< of a long text, or empty rows of a table; 0: as the paper likes
    AnswerPurpose purpose = AnswerPurpose::None;
    QString lineage; ///< the same question through all versions

    [[nodiscard]] bool hasOptions() const
    {
        return kind == QuestionKind::OneChoice || kind == QuestionKind::SeveralChoices || kind == QuestionKind::Ranking;
    }
    [[nodiscard]] bool isOpen() const { return kind == QuestionKind::ShortText || kind == QuestionKind::LongText; }
    [[nodiscard]] bool isYesNo() const { return kind == QuestionKind::YesNo || kind == QuestionKind::Consent; }
    [[nodiscard]] bool isNumeric() const { return kind == QuestionKind::Number || kind == QuestionKind::Scale; }
};

template <> const ChoiceList& choicesOf<QuestionKind>();
template <> const ChoiceList& choicesOf<ConditionTest>();
template <> const ChoiceList& choicesOf<AnswerPurpose>();
template <> const EntitySpec<Question>& specOf<Question>();

} // namespace tahaluf
