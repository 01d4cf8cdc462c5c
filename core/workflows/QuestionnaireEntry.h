// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace tahaluf {

/** What became of answers that were taken in. */
struct EntryOutcome
{
    Response response = {};
    std::vector<QuestionProblem> problems = {}; ///< what is wrong or missing, in paper order; empty: complete
    [[nodiscard]] bool isComplete() const { return response.state == ResponseState::Complete; }
};

/** A question to which the two entries of one paper give different answers, as files write them. */
struct EntryDifference
{
    QuestionId question = {};
    QString number = {};
    QString first = {};
    QString second = {};
};

/**
 * Taking answers in, by keys or from files, question by question or all at once. Nothing is lost: what does not fit is
 * kept as written and named, and a response with problems stays a draft. A second person may enter the same paper
 * again; where both differ, one settles on what the paper says.
 */
class QuestionnaireEntry
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireEntry)

public:
    explicit QuestionnaireEntry(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * Opens the entry of this round, making it where there is none. Refused for a reviewed form, and when the second
     * entry is begun before the first is complete or by whoever made the first.
     */
    Result<Response> begin(DistributionId id, int round = 1, ResponseSource source = ResponseSource::Keys);
    /** The answer to one question as it was typed; empty takes it back. The response is a draft until completed. */
    Result<EntryOutcome> answer(ResponseId id, QuestionId question, const QString& text);
    /** The answers to many, by the key of the question; those not named stay what they were. Completed where possible.
     */
    Result<EntryOutcome> take(ResponseId id, const QHash<QString, QString>& texts);
    /** Completes the entry where nothing is wrong or missing, and notes that the form's answer is there. */
    Result<EntryOutcome> complete(ResponseId id);
    /** What is wrong or missing so far. */
    Result<EntryOutcome> outcome(ResponseId id) const;

    /** Where the two entries differ, in paper order; empty without a second one. */
    Result<std::vector<EntryDifference>> differences(DistributionId id) const;
    /** Both entries have this answer from now on. Returns what still differs. */
    Result<std::vector<EntryDifference>> settle(DistributionId id, QuestionId question, const QString& agreed);

private:
    using Change = std::function<Result<EntryOutcome>(const QuestionnaireForm& form, Response& response)>;

    /** Changes a response that is open for it, in a transaction of its own; nothing is kept of a failure. */
    Result<EntryOutcome> change(ResponseId id, const Change& work);
    Result<Response> openResponse(ResponseId id) const;
    Result<QuestionnaireForm> formOf(const Response& response) const;
    Result<void> refuseUnlessOpen(DistributionId id) const;
    Result<void>
    write(const QuestionnaireForm& form, const Response& response, const Question& question, const QString& text);
    Result<void> replace(const Response& response, const std::vector<Answer>& before, std::vector<Answer> after);
    Result<EntryOutcome> outcomeOf(const QuestionnaireForm& form, Response response) const;
    Result<EntryOutcome> finish(const QuestionnaireForm& form, Response response);
    Result<void> setDraft(Response& response);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
