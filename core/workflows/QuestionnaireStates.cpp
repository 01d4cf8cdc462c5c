// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "storage/Transaction.h"
#include "workflows/QuestionnaireDistribution.h"
#include "workflows/QuestionnaireEntry.h"

namespace tahaluf {

// What becomes of a form that was handed out.

Result<Distribution> QuestionnaireDistribution::confirmReceipt(DistributionId id, QDate on)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (on.isValid() && on < distribution.sentOn) {
            return refused(tr("%1 was sent later than that day.").arg(distribution.number),
                           QStringLiteral("receipt_on"));
        }
        distribution.receiptOn = on;
        return {};
    });
}

Result<void> QuestionnaireDistribution::remind(const std::vector<DistributionId>& ids,
                                               QDate on,
                                               DistributionChannel channel,
                                               const QString& note)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (const DistributionId id : ids) {
        Result<Distribution> distribution = m_records.distributions.get(id);
        if (!distribution) {
            return distribution.takeError();
        }
        if (distribution->state != DistributionState::Sent &&
            distribution->state != DistributionState::AwaitingApproval) {
            return refused(tr("Nothing is waited for from %1: leave it out.").arg(distribution->number));
        }
        DistributionReminder reminder;
        reminder.distribution = id;
        reminder.remindedOn = on.isValid() ? on : m_records.now().date();
        reminder.channel = channel;
        reminder.note = note;
        if (Result<void> saved = m_records.distributionReminders.insert(reminder); !saved) {
            return saved;
        }
    }
    return transaction->commit();
}

Result<Distribution> QuestionnaireDistribution::setDue(DistributionId id, QDate dueOn)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (dueOn.isValid() && dueOn < distribution.sentOn) {
            return refused(tr("The answer would be due before the form is sent: correct one of the two dates."),
                           QStringLiteral("due_on"));
        }
        distribution.dueOn = dueOn;
        return {};
    });
}

Result<Distribution> QuestionnaireDistribution::awaitApproval(DistributionId id, QDate until, const QString& reason)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (distribution.state == DistributionState::Reviewed) {
            return refused(tr("%1 is reviewed: take the review back first.").arg(distribution.number));
        }
        distribution.state = DistributionState::AwaitingApproval;
        distribution.approvalDue = until;
        distribution.reason = reason.trimmed();
        return {};
    });
}

Result<Distribution> QuestionnaireDistribution::approved(DistributionId id)
{
    Result<std::optional<Response>> response = QuestionnaireQueries(m_records).response(id);
    if (!response) {
        return response.takeError();
    }
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (distribution.state != DistributionState::AwaitingApproval) {
            return refused(tr("%1 is not waiting for an approval.").arg(distribution.number));
        }
        const bool isComplete = *response && (*response)->state == ResponseState::Complete;
        distribution.state = isComplete ? DistributionState::Received : DistributionState::Sent;
        distribution.approvalDue = {};
        distribution.reason.clear();
        return {};
    });
}

Result<Distribution> QuestionnaireDistribution::markNoAnswer(DistributionId id, const QString& reason)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why no answer will come."), QStringLiteral("reason"));
        }
        if (distribution.state != DistributionState::Sent) {
            return refused(tr("An answer to %1 is there already.").arg(distribution.number));
        }
        distribution.state = DistributionState::NoAnswer;
        distribution.reason = reason.trimmed();
        return {};
    });
}

Result<Distribution> QuestionnaireDistribution::reopen(DistributionId id)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (distribution.state != DistributionState::NoAnswer) {
            return refused(tr("%1 is not marked as left without an answer.").arg(distribution.number));
        }
        distribution.state = DistributionState::Sent;
        distribution.reason.clear();
        return {};
    });
}

Result<Distribution> QuestionnaireDistribution::received(DistributionId id, QDate on)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (!distribution.answeredOn.isValid()) {
            distribution.answeredOn = on;
        }
        if (distribution.state == DistributionState::Sent || distribution.state == DistributionState::NoAnswer) {
            distribution.state = DistributionState::Received;
            distribution.reason.clear();
        }
        return {};
    });
}

Result<void> QuestionnaireDistribution::refuseUnlessReviewable(const Distribution& distribution) const
{
    const QuestionnaireQueries queries(m_records);
    Result<std::optional<Response>> first = queries.response(distribution.id);
    if (!first) {
        return first.takeError();
    }
    if (!*first || (*first)->state != ResponseState::Complete) {
        return refused(tr("The answers of %1 are not complete yet.").arg(distribution.number));
    }
    Result<std::optional<Response>> second = queries.response(distribution.id, 2);
    if (!second) {
        return second.takeError();
    }
    if (*second) {
        Result<std::vector<EntryDifference>> differences = QuestionnaireEntry(m_records).differences(distribution.id);
        if (!differences) {
            return differences.takeError();
        }
        if ((*second)->state != ResponseState::Complete || !differences->empty()) {
            return refused(tr("The two entries of %1 are not compared yet: settle their differences first.")
                               .arg(distribution.number));
        }
    }
    return {};
}

Result<Distribution> QuestionnaireDistribution::review(DistributionId id, const QString& by)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (distribution.state == DistributionState::AwaitingApproval) {
            return refused(
                tr("%1 waits for the approval of its body. Note the approval first.").arg(distribution.number));
        }
        distribution.state = DistributionState::Reviewed;
        distribution.reviewedOn = m_records.now().date();
        distribution.reviewedBy = by.trimmed();
        return refuseUnlessReviewable(distribution);
    });
}

Result<Distribution> QuestionnaireDistribution::takeReviewBack(DistributionId id, const QString& reason)
{
    return change(id, [&](Distribution& distribution) -> Result<void> {
        if (distribution.state != DistributionState::Reviewed) {
            return refused(tr("%1 is not reviewed.").arg(distribution.number));
        }
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why the review is taken back."), QStringLiteral("reason"));
        }
        distribution.state = DistributionState::Received;
        distribution.reviewedOn = {};
        distribution.reviewedBy.clear();
        distribution.reason = reason.trimmed();
        return {};
    });
}

} // namespace tahaluf
