// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "storage/Transaction.h"
#include "workflows/QuestionnaireEntry.h"

namespace tahaluf {

// Comparing the two entries of one paper.

Result<std::vector<EntryDifference>> QuestionnaireEntry::differences(DistributionId id) const
{
    const QuestionnaireQueries queries(m_records);
    Result<std::optional<Response>> first = queries.response(id, 1);
    if (!first) {
        return first.takeError();
    }
    Result<std::optional<Response>> second = queries.response(id, 2);
    if (!second) {
        return second.takeError();
    }
    if (!*first || !*second) {
        return std::vector<EntryDifference>();
    }
    Result<QuestionnaireForm> form = formOf(**first);
    if (!form) {
        return form.takeError();
    }
    Result<AnswerSet> firstAnswers = queries.answers((*first)->id);
    if (!firstAnswers) {
        return firstAnswers.takeError();
    }
    Result<AnswerSet> secondAnswers = queries.answers((*second)->id);
    if (!secondAnswers) {
        return secondAnswers.takeError();
    }
    const AnswerText text(*form);
    std::vector<EntryDifference> found;
    for (const Question& question : form->questions()) {
        QString one = text.written(question, *firstAnswers);
        QString other = text.written(question, *secondAnswers);
        if (one != other) {
            found.push_back({question.id, form->number(question.id), std::move(one), std::move(other)});
        }
    }
    return found;
}

Result<std::vector<EntryDifference>>
QuestionnaireEntry::settle(DistributionId id, QuestionId question, const QString& agreed)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const QuestionnaireQueries queries(m_records);
    std::vector<Response> entries;
    for (const int round : {1, 2}) {
        Result<std::optional<Response>> entry = queries.response(id, round);
        if (!entry) {
            return entry.takeError();
        }
        if (!*entry) {
            return refused(tr("There is no second entry to compare with."));
        }
        entries.push_back(**entry);
    }
    if (Result<void> open = refuseUnlessOpen(id); !open) {
        return open.takeError();
    }
    Result<QuestionnaireForm> form = formOf(entries.front());
    if (!form) {
        return form.takeError();
    }
    const Question* asked = form->find(question);
    if (!asked || asked->parent.isValid()) {
        return refused(tr("The form %1 has no such question.").arg(form->questionnaire().number));
    }
    for (Response& entry : entries) {
        if (Result<void> written = write(*form, entry, *asked, agreed); !written) {
            return written.takeError();
        }
        if (Result<void> set = setDraft(entry); !set) {
            return set.takeError();
        }
        Result<EntryOutcome> outcome = finish(*form, entry);
        if (!outcome) {
            return outcome.takeError();
        }
        entry = outcome->response;
    }
    Result<std::vector<EntryDifference>> left = differences(id);
    if (!left) {
        return left;
    }
    if (left->empty()) {
        entries.front().settledOn = m_records.now().date();
        if (Result<void> saved = m_records.responses.update(entries.front()); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return left;
}

} // namespace tahaluf
