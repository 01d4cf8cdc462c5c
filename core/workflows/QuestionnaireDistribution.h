// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/** How forms are handed out in one go. */
struct HandOut
{
    DistributionChannel channel = DistributionChannel::Paper;
    QDate sentOn = {}; ///< invalid: today, at a meeting its day
    QDate dueOn = {};
    bool isReceived = false; ///< ticks the receipt at once
    QString note = {};
};

/** To whom a form goes: a body, a person of it, or a person alone. */
struct Recipient
{
    MemberId member = {};
    PersonId person = {};
};

/**
 * Handing out a form, chasing the answers and following their states. Every paper gets a code that finds it again.
 * Sent -> answer received (when answers were entered) -> reviewed; between them the body's own approval may be waited
 * for; what never came is marked, with its reason. Every command is one transaction.
 */
class QuestionnaireDistribution
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireDistribution)

public:
    explicit QuestionnaireDistribution(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * One form to every body that is present at the meeting (to a person without a body, one of his own), the
     * coordinator left out. Who has one of this form already gets no second one. Returns those handed out now.
     */
    Result<std::vector<Distribution>>
    handToMeeting(QuestionnaireId form, MeetingId meeting, const HandOut& handOut = {});
    Result<std::vector<Distribution>>
    handTo(QuestionnaireId form, const std::vector<Recipient>& recipients, const HandOut& handOut = {});
    /** The save command of forms and imports; a stated code must be right and free. */
    Result<void> save(Distribution& distribution);
    /** Takes one back that was handed out by mistake. Refused once there are answers. */
    Result<void> remove(DistributionId id);

    /** Ticks that they have the empty form; an invalid day takes the tick back. */
    Result<Distribution> confirmReceipt(DistributionId id, QDate on);
    /** Notes that these were reminded; refused for one whose answer is there. */
    Result<void>
    remind(const std::vector<DistributionId>& ids, QDate on, DistributionChannel channel, const QString& note = {});
    Result<Distribution> setDue(DistributionId id, QDate dueOn);
    /** The answer is there, but the body's head has yet to approve it. */
    Result<Distribution> awaitApproval(DistributionId id, QDate until, const QString& reason = {});
    Result<Distribution> approved(DistributionId id);
    /** No answer will come; needs its reason. */
    Result<Distribution> markNoAnswer(DistributionId id, const QString& reason);
    /** Waits for the answer again. */
    Result<Distribution> reopen(DistributionId id);
    /** Called when the answers are complete; keeps a later state. */
    Result<Distribution> received(DistributionId id, QDate on);
    /** Refused while the answers are not complete or two entries differ. */
    Result<Distribution> review(DistributionId id, const QString& by);
    /** Opens a reviewed one again, with the reason. */
    Result<Distribution> takeReviewBack(DistributionId id, const QString& reason);

private:
    Result<Distribution> change(DistributionId id, const std::function<Result<void>(Distribution&)>& edit);
    Result<void> enter(Distribution& distribution);
    /** Releases a draft; the first time it is handed out, its design is checked whatever door it came through. */
    Result<void> makeUsable(const Questionnaire& form);
    Result<void> giveNumber(class Transaction& transaction, const Questionnaire& form, Distribution& distribution);
    Result<bool> hasOne(const Distribution& distribution) const;
    Result<void> refuseUnlessReviewable(const Distribution& distribution) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
