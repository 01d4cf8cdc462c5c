// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/QuestionnaireResults.h"
#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"

#include <QCoreApplication>

#include <optional>

namespace tahaluf {

/** What of a form is where: how many were handed out, and how many are in each state. */
struct DistributionFigures
{
    int handedOut = 0;
    int sent = 0; ///< no answer yet
    int received = 0;
    int awaitingApproval = 0;
    int reviewed = 0;
    int noAnswer = 0;
    int overdue = 0; ///< of those without an answer, or waiting for an approval
    [[nodiscard]] int answered() const { return received + awaitingApproval + reviewed; }
};

/** A handed-out form that is being waited for. */
struct ChaseLine
{
    Distribution distribution = {};
    int reminders = 0;
    QDate lastReminder = {};
    int daysOverdue = 0; ///< 0: not due yet
};

/** What pages and papers of questionnaires ask for. */
class QuestionnaireQueries
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireQueries)

public:
    explicit QuestionnaireQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The whole form with its questions and lists. */
    Result<QuestionnaireForm> form(QuestionnaireId id) const;
    /** The newest version of each form, those in use first. */
    Result<std::vector<Questionnaire>> newest() const;
    /** All versions of the form that this one is a version of, newest first. */
    Result<std::vector<Questionnaire>> versions(QuestionnaireId id) const;
    /** Whether any paper of it was handed out. */
    Result<bool> isHandedOut(QuestionnaireId id) const;
    /** The forms that are not drafts any more and use the list. */
    Result<std::vector<Questionnaire>> usersOf(AnswerListId list) const;

    /** Handed-out forms in the order of their codes. */
    Result<std::vector<Distribution>> distributions(QuestionnaireId id) const;
    Result<DistributionFigures> figures(QuestionnaireId id, QDate today) const;
    /** Everything waited for: what is due longest first, what has no date last. */
    Result<std::vector<ChaseLine>> chaseList(QuestionnaireId id, QDate today) const;
    /**
     * The handed-out form with this code, however it was typed; the letters may be left out. Refused, saying so, when
     * the check digits do not fit or no such form was handed out.
     */
    Result<Distribution> byCode(const QString& typed) const;

    /** The entry of this round (1 or 2), where there is one. */
    Result<std::optional<Response>> response(DistributionId id, int round = 1) const;
    Result<AnswerSet> answers(ResponseId id) const;
    /** The first entry of every handed-out form of this version that was answered completely. */
    Result<std::vector<Response>> responses(QuestionnaireId id) const;
    /** Who answered this version completely, with all answers: what QuestionnaireResults is calculated from. */
    Result<std::vector<Respondent>> respondents(QuestionnaireId id) const;
    /** The proposals made from the answers of a response. */
    Result<std::vector<AnswerProposal>> proposals(ResponseId id) const;
    /** The answer a proposal was made from. */
    Result<std::optional<AnswerProposal>> sourceOf(EntryId entry) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
