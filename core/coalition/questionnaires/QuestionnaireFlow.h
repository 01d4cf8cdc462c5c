// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"

#include <QCoreApplication>

namespace tahaluf {

/** What is wrong with, or missing from, one question: its number on the paper and a sentence that names it. */
struct QuestionProblem
{
    QuestionId question = {};
    QString number = {};
    QString message = {};
};

/**
 * Which questions are asked, given the answers so far. A condition may only look at an earlier question, so one pass in
 * paper order decides them all and nothing can wait for itself.
 */
class QuestionnaireFlow
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireFlow)

public:
    /** The form must outlive it. */
    explicit QuestionnaireFlow(const QuestionnaireForm& form)
        : m_form(form)
    {
    }

    /** The questions that are asked, in paper order; columns of tables are asked with their table. */
    [[nodiscard]] std::vector<const Question*> asked(const AnswerSet& answers) const;
    [[nodiscard]] bool isAsked(QuestionId question, const AnswerSet& answers) const;
    /** The asked question after this one (before the first: an invalid id); a null pointer at the end. */
    [[nodiscard]] const Question* next(QuestionId question, const AnswerSet& answers) const;
    [[nodiscard]] const Question* previous(QuestionId question, const AnswerSet& answers) const;
    /** Whether there is an answer to the question, of a table in any of its cells. */
    [[nodiscard]] bool isAnswered(const Question& question, const AnswerSet& answers) const;

    /** What keeps these answers from being complete, in paper order: wrong ones, and required ones that are missing. */
    [[nodiscard]] std::vector<QuestionProblem> problems(const AnswerSet& answers) const;
    /** What keeps the form from being used: conditions that look ahead or at nothing, choices without a list ... */
    [[nodiscard]] std::vector<QuestionProblem> designProblems() const;
    /** Those of them that are conditions which could not be followed. */
    [[nodiscard]] std::vector<QuestionProblem> conditionProblems() const;

private:
    [[nodiscard]] std::vector<bool> pass(const AnswerSet& answers) const;
    [[nodiscard]] bool meets(const Question& question, const AnswerSet& answers) const;
    [[nodiscard]] QString conditionProblem(const Question& question) const;
    [[nodiscard]] QString kindProblem(const Question& question) const;

    const QuestionnaireForm& m_form;
};

} // namespace tahaluf
