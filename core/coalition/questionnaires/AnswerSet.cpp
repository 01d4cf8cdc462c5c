// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/AnswerSet.h"

#include <algorithm>

namespace tahaluf {

AnswerSet::AnswerSet(std::vector<Answer> answers)
{
    for (Answer& answer : answers) {
        add(std::move(answer));
    }
}

void AnswerSet::add(Answer answer)
{
    const QuestionId question = answer.question;
    m_answers[question].push_back(std::move(answer));
}

const std::vector<Answer>& AnswerSet::of(QuestionId question) const
{
    static const std::vector<Answer> none;
    const auto found = m_answers.find(question);
    return found == m_answers.end() ? none : found->second;
}

bool AnswerSet::isWrong(QuestionId question) const
{
    const std::vector<Answer>& rows = of(question);
    return std::any_of(rows.begin(), rows.end(), [](const Answer& answer) { return answer.isWrong; });
}

QString AnswerSet::value(QuestionId question) const
{
    const std::vector<Answer>& rows = of(question);
    return rows.empty() ? QString() : rows.front().value;
}

void AnswerSet::set(QuestionId question, std::vector<Answer> answers)
{
    if (answers.empty()) {
        m_answers.erase(question);
    } else {
        m_answers[question] = std::move(answers);
    }
}

} // namespace tahaluf
