// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/QuestionnaireEntry.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "storage/Transaction.h"
#include "workflows/QuestionnaireDistribution.h"

#include <algorithm>

namespace tahaluf {

Result<void> QuestionnaireEntry::refuseUnlessOpen(DistributionId id) const
{
    Result<Distribution> distribution = m_records.distributions.get(id);
    if (!distribution) {
        return distribution.takeError();
    }
    if (distribution->state == DistributionState::Reviewed) {
        // One without complete answers came reviewed with the data, and its answers come now.
        Result<std::optional<Response>> first = QuestionnaireQueries(m_records).response(id);
        if (!first) {
            return first.takeError();
        }
        if (*first && (*first)->state == ResponseState::Complete) {
            return refused(
                tr("%1 is reviewed: take the review back before changing its answers.").arg(distribution->number));
        }
    }
    Result<Questionnaire> form = m_records.questionnaires.get(distribution->questionnaire);
    if (!form) {
        return form.takeError();
    }
    if (form->state != QuestionnaireState::InUse) {
        return refused(tr("The form %1 takes no answers: it is not in use.").arg(form->number));
    }
    return {};
}

Result<Response> QuestionnaireEntry::openResponse(ResponseId id) const
{
    Result<Response> response = m_records.responses.get(id);
    if (!response) {
        return response;
    }
    if (Result<void> open = refuseUnlessOpen(response->distribution); !open) {
        return open.takeError();
    }
    return response;
}

Result<QuestionnaireForm> QuestionnaireEntry::formOf(const Response& response) const
{
    Result<Distribution> distribution = m_records.distributions.get(response.distribution);
    if (!distribution) {
        return distribution.takeError();
    }
    return QuestionnaireQueries(m_records).form(distribution->questionnaire);
}

Result<Response> QuestionnaireEntry::begin(DistributionId id, int round, ResponseSource source)
{
    const QuestionnaireQueries queries(m_records);
    Result<std::optional<Response>> known = queries.response(id, round);
    if (!known) {
        return known.takeError();
    }
    if (*known) {
        return **known;
    }
    if (Result<void> open = refuseUnlessOpen(id); !open) {
        return open.takeError();
    }
    Response response;
    response.distribution = id;
    response.round = round;
    response.source = source;
    response.enteredOn = m_records.now().date();
    response.enteredBy = m_records.journal.actor();
    if (round != 1) {
        Result<std::optional<Response>> first = queries.response(id);
        if (!first) {
            return first.takeError();
        }
        if (round != 2 || !*first || (*first)->state != ResponseState::Complete) {
            return refused(tr("The first entry comes first: complete it before the second one."));
        }
        if (!response.enteredBy.isEmpty() && (*first)->enteredBy == response.enteredBy) {
            return refused(tr("You made the first entry: the second one is made by somebody else."));
        }
    }
    if (Result<void> saved = m_records.responses.insert(response); !saved) {
        return saved.takeError();
    }
    return response;
}

Result<void>
QuestionnaireEntry::replace(const Response& response, const std::vector<Answer>& before, std::vector<Answer> after)
{
    const auto isSamePlace = [](const Answer& left, const Answer& right) {
        return left.question == right.question && left.row == right.row && left.option == right.option;
    };
    // In place where it is the same answer: proposals made from it keep their link.
    for (Answer& answer : after) {
        answer.response = response.id;
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const Answer& old) { return isSamePlace(old, answer); });
        if (known == before.end()) {
            if (Result<void> saved = m_records.answers.insert(answer); !saved) {
                return saved;
            }
        } else if (known->value != answer.value || known->isWrong != answer.isWrong) {
            answer.id = known->id;
            answer.uid = known->uid;
            answer.revision = known->revision;
            if (Result<void> saved = m_records.answers.update(answer); !saved) {
                return saved;
            }
        }
    }
    for (const Answer& old : before) {
        if (std::none_of(after.begin(), after.end(), [&](const Answer& answer) { return isSamePlace(old, answer); })) {
            if (Result<void> removed = m_records.answers.remove(old.id); !removed) {
                return removed;
            }
        }
    }
    return {};
}

Result<void> QuestionnaireEntry::write(const QuestionnaireForm& form,
                                       const Response& response,
                                       const Question& question,
                                       const QString& text)
{
    const QString condition =
        question.kind == QuestionKind::Table
            ? QStringLiteral(
                  "response = ? AND (question = ? OR question IN (SELECT id FROM questions WHERE parent = ?))")
            : QStringLiteral("response = ? AND question IN (?, ?)");
    Result<std::vector<Answer>> before =
        m_records.answers.where(condition, {response.id.value(), question.id.value(), question.id.value()});
    if (!before) {
        return before.takeError();
    }
    return replace(response, *before, AnswerText(form).keep(question, text));
}

Result<EntryOutcome> QuestionnaireEntry::outcomeOf(const QuestionnaireForm& form, Response response) const
{
    Result<AnswerSet> answers = QuestionnaireQueries(m_records).answers(response.id);
    if (!answers) {
        return answers.takeError();
    }
    const AnswerText text(form);
    EntryOutcome outcome{std::move(response), QuestionnaireFlow(form).problems(*answers)};
    for (QuestionProblem& problem : outcome.problems) {
        // What does not fit is said in the words of why it does not.
        const Question* question = form.find(problem.question);
        if (question && answers->isWrong(problem.question)) {
            QString why;
            const std::vector<Answer> unused = text.keep(*question, answers->value(problem.question), &why);
            problem.message = why.isEmpty() ? problem.message : why;
        }
    }
    return outcome;
}

Result<EntryOutcome> QuestionnaireEntry::outcome(ResponseId id) const
{
    Result<Response> response = m_records.responses.get(id);
    if (!response) {
        return response.takeError();
    }
    Result<QuestionnaireForm> form = formOf(*response);
    if (!form) {
        return form.takeError();
    }
    return outcomeOf(*form, std::move(*response));
}

Result<void> QuestionnaireEntry::setDraft(Response& response)
{
    if (response.state == ResponseState::Draft && !response.settledOn.isValid()) {
        return {};
    }
    response.state = ResponseState::Draft;
    response.settledOn = {};
    return m_records.responses.update(response);
}

Result<EntryOutcome> QuestionnaireEntry::change(ResponseId id, const Change& work)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Response> response = openResponse(id);
    if (!response) {
        return response.takeError();
    }
    Result<QuestionnaireForm> form = formOf(*response);
    if (!form) {
        return form.takeError();
    }
    Result<EntryOutcome> outcome = work(*form, *response);
    if (!outcome) {
        return outcome;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return outcome;
}

Result<EntryOutcome> QuestionnaireEntry::answer(ResponseId id, QuestionId question, const QString& text)
{
    return change(id, [&](const QuestionnaireForm& form, Response& response) -> Result<EntryOutcome> {
        const Question* asked = form.find(question);
        if (!asked || asked->parent.isValid()) {
            return refused(tr("The form %1 has no such question.").arg(form.questionnaire().number));
        }
        if (Result<void> written = write(form, response, *asked, text); !written) {
            return written.takeError();
        }
        if (Result<void> set = setDraft(response); !set) {
            return set.takeError();
        }
        return outcomeOf(form, std::move(response));
    });
}

Result<EntryOutcome> QuestionnaireEntry::take(ResponseId id, const QHash<QString, QString>& texts)
{
    return change(id, [&](const QuestionnaireForm& form, Response& response) -> Result<EntryOutcome> {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const Question* question = form.byKey(text.key());
            if (!question || question->parent.isValid()) {
                return refused(tr("The form %1 has no question “%2”.").arg(form.questionnaire().number, text.key()),
                               text.key());
            }
        }
        for (const Question& question : form.questions()) {
            const auto text = texts.constFind(question.key);
            if (text == texts.constEnd()) {
                continue;
            }
            if (Result<void> written = write(form, response, question, *text); !written) {
                return written.takeError();
            }
        }
        if (Result<void> set = setDraft(response); !set) {
            return set.takeError();
        }
        return finish(form, std::move(response));
    });
}

Result<EntryOutcome> QuestionnaireEntry::finish(const QuestionnaireForm& form, Response response)
{
    Result<EntryOutcome> outcome = outcomeOf(form, std::move(response));
    if (!outcome || !outcome->problems.empty()) {
        return outcome;
    }
    outcome->response.state = ResponseState::Complete;
    if (Result<void> saved = m_records.responses.update(outcome->response); !saved) {
        return saved.takeError();
    }
    const Result<Distribution> received =
        QuestionnaireDistribution(m_records).received(outcome->response.distribution, m_records.now().date());
    if (!received) {
        return received.error();
    }
    return outcome;
}

Result<EntryOutcome> QuestionnaireEntry::complete(ResponseId id)
{
    return change(
        id, [this](const QuestionnaireForm& form, Response& response) { return finish(form, std::move(response)); });
}

} // namespace tahaluf
