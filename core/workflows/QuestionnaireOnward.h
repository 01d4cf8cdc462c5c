// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/questionnaires/QuestionnaireForm.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What follows from answers: proposals made from their words, with a link that stays, and changes to the record of the
 * body, each looked at and accepted or declined alone. Joining the coalition is the last of them.
 */
class QuestionnaireOnward
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireOnward)

public:
    explicit QuestionnaireOnward(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * Makes a proposal (or another kind of entry) from an answer or a part of it, in the name of the body that gave it.
     * Refused for words that are not in the answer.
     */
    Result<Entry>
    propose(AnswerId answer, const QString& part, ThemeId theme = {}, EntryKind kind = EntryKind::Proposal);
    /** Notes that a proposal which is recorded already came from this answer. */
    Result<AnswerProposal> link(AnswerId answer, EntryId entry, const QString& part);

    /**
     * What the answers would change in the record of their body and was not decided yet, in paper order. Nothing is
     * stored. `field` is a field of members; «status» means joining.
     */
    Result<std::vector<RecordSuggestion>> suggestions(ResponseId id) const;
    /** Writes the change to the record. Refused until the answers were reviewed. */
    Result<RecordSuggestion> accept(RecordSuggestion suggestion, const QString& by);
    Result<RecordSuggestion> decline(RecordSuggestion suggestion, const QString& by);

private:
    Result<RecordSuggestion> decide(RecordSuggestion suggestion, SuggestionState state, const QString& by);
    Result<Distribution> distributionOf(ResponseId id) const;
    Result<void> refuseForeignWords(const Answer& answer, const QString& part) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
