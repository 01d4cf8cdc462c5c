// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/GivenAnswers.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"

namespace tahaluf::GivenAnswers {

Result<bool> areKnown(const CoalitionRecords& records,
                      const QuestionnaireForm& form,
                      const Response& response,
                      const QHash<QString, QString>& texts)
{
    if (response.state != ResponseState::Complete) {
        return false;
    }
    const Result<AnswerSet> answers = QuestionnaireQueries(records).answers(response.id);
    if (!answers) {
        return answers.error();
    }
    const AnswerText words(form);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const Question* question = form.byKey(text.key());
        if (!question) {
            return false;
        }
        AnswerSet given;
        for (Answer& answer : words.keep(*question, *text)) {
            given.add(std::move(answer));
        }
        if (words.written(*question, given) != words.written(*question, *answers)) {
            return false;
        }
    }
    return true;
}

} // namespace tahaluf::GivenAnswers
