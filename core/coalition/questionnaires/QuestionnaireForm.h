// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerOption.h"
#include "coalition/questionnaires/Question.h"
#include "coalition/questionnaires/Questionnaire.h"
#include "coalition/questionnaires/QuestionnaireSection.h"

#include <QHash>

#include <vector>

namespace tahaluf {

/** The rows a form is made of, in any order. */
struct QuestionnaireParts
{
    Questionnaire questionnaire = {};
    std::vector<QuestionnaireSection> sections = {};
    std::vector<Question> questions = {}; ///< columns of tables too
    std::vector<AnswerOption> options = {}; ///< of all lists the questions use
};

/**
 * One whole form as a value: sections and questions in the order of the paper, numbered by section, with the columns of
 * tables and the options of lists. Pointers and references stay good as long as the form does.
 */
class QuestionnaireForm
{
public:
    QuestionnaireForm() = default;
    explicit QuestionnaireForm(QuestionnaireParts parts);

    [[nodiscard]] const Questionnaire& questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const std::vector<QuestionnaireSection>& sections() const { return m_sections; }
    /** All questions in paper order, without the columns of tables. */
    [[nodiscard]] const std::vector<Question>& questions() const { return m_questions; }
    [[nodiscard]] std::vector<const Question*> questionsOf(QuestionnaireSectionId section) const;
    [[nodiscard]] const std::vector<Question>& columns(QuestionId table) const;
    /** The options of a question's list; empty where it has none. */
    [[nodiscard]] const std::vector<AnswerOption>& options(const Question& question) const;

    /** A question or a column; a null pointer where the form has none such. */
    [[nodiscard]] const Question* find(QuestionId id) const;
    [[nodiscard]] const Question* byKey(const QString& key) const;
    [[nodiscard]] const AnswerOption* option(AnswerOptionId id) const;
    [[nodiscard]] const AnswerOption* option(const Question& question, const QString& key) const;

    /** «3», from the section's place. */
    [[nodiscard]] int number(QuestionnaireSectionId section) const;
    /** «2.3», of a column «2.3.1»; a question without a section counts in a first one of its own, «0.1». */
    [[nodiscard]] QString number(QuestionId question) const { return m_numbers.value(question.value()); }
    /** The place in questions(), of a column that of its table; -1 where there is none. */
    [[nodiscard]] int place(QuestionId question) const { return m_places.value(question.value(), -1); }

private:
    void putInOrder(QuestionnaireParts& parts);

    Questionnaire m_questionnaire;
    std::vector<QuestionnaireSection> m_sections;
    std::vector<Question> m_questions;
    QHash<qint64, std::vector<Question>> m_columns;
    QHash<qint64, std::vector<AnswerOption>> m_options;
    QHash<qint64, QString> m_numbers;
    QHash<qint64, int> m_places;
    QHash<qint64, int> m_columnPlaces;
};

} // namespace tahaluf
