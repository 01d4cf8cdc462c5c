// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Answer.h"

#include <map>
#include <vector>

namespace tahaluf {

/** The answers of one response, by question. Cells of a table stand under their column. */
class AnswerSet
{
public:
    AnswerSet() = default;
    explicit AnswerSet(std::vector<Answer> answers);

    /** The rows of one question, in their order; empty where nothing was answered. */
    [[nodiscard]] const std::vector<Answer>& of(QuestionId question) const;
    /** Whether anything was written, be it right or wrong. */
    [[nodiscard]] bool isGiven(QuestionId question) const { return !of(question).empty(); }
    /** Whether what was written does not fit the question. */
    [[nodiscard]] bool isWrong(QuestionId question) const;
    /** The value of the first row; empty where there is none. */
    [[nodiscard]] QString value(QuestionId question) const;
    /** Takes the place of what was answered to the question; no rows: not answered. */
    void set(QuestionId question, std::vector<Answer> answers);
    /** Adds a row to those of its own question. */
    void add(Answer answer);

    [[nodiscard]] const std::map<QuestionId, std::vector<Answer>>& all() const { return m_answers; }

private:
    std::map<QuestionId, std::vector<Answer>> m_answers;
};

} // namespace tahaluf
