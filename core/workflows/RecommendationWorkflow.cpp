// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/RecommendationWorkflow.h"

#include "base/Percent.h"
#include "language/Bidi.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/LinkSet.h"
#include "workflows/SerialNumbers.h"

#include <algorithm>

namespace tahaluf {

namespace {

const QString RecommendationMark = QStringLiteral("تو");

ProgressState stateOf(int percent)
{
    if (percent <= 0) {
        return ProgressState::NotStarted;
    }
    return percent >= Whole ? ProgressState::Done : ProgressState::InProgress;
}

} // namespace

Result<void> RecommendationWorkflow::checkSource(EntryId id) const
{
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry.takeError();
    }
    const QString number = Bidi::isolateReference(entry->number);
    const auto no = [](const QString& sentence) { return refused(sentence, QStringLiteral("entry")); };
    switch (entry->kind) {
    case EntryKind::Proposal:
    case EntryKind::Concept:
    case EntryKind::SubmittedRecommendation:
        break;
    default:
        return no(
            tr("%1 is of the kind “%2”: a recommendation comes from proposals.").arg(number, choiceLabel(entry->kind)));
    }
    switch (entry->state) {
    case EntryState::UnderStudy:
    case EntryState::Adopted:
    case EntryState::AdoptedAmended:
        return {};
    case EntryState::Recorded:
        return no(tr("%1 was not studied yet: give it to study first.").arg(number));
    case EntryState::Deferred:
        return no(tr("%1 is deferred: take up its study again first.").arg(number));
    case EntryState::NotAdopted:
        return no(tr("%1 was not adopted: a recommendation needs another proposal.").arg(number));
    case EntryState::Merged:
        return no(tr("%1 was merged into another proposal: choose that one.").arg(number));
    case EntryState::Withdrawn:
        return no(tr("%1 was withdrawn: a recommendation needs another proposal.").arg(number));
    }
    return {};
}

Result<QString> RecommendationWorkflow::textFrom(const std::vector<EntryId>& sources) const
{
    QStringList texts;
    for (const EntryId id : sources) {
        Result<Entry> entry = m_records.entries.get(id);
        if (!entry) {
            return entry.takeError();
        }
        const QString formal = entry->formalText.trimmed();
        texts << (formal.isEmpty() ? entry->text.trimmed() : formal);
    }
    texts.removeDuplicates();
    return texts.join(QLatin1Char('\n'));
}

Result<void> RecommendationWorkflow::check(const Recommendation& recommendation) const
{
    if (recommendation.text.trimmed().isEmpty()) {
        return refused(tr("Write the text of the recommendation."), QStringLiteral("text"));
    }
    if (recommendation.dueOn.isValid() && recommendation.issuedOn.isValid() &&
        recommendation.dueOn < recommendation.issuedOn) {
        return refused(tr("It would be due before it is issued: correct one of the two dates."),
                       QStringLiteral("due_on"));
    }
    if (recommendation.percent < 0 || recommendation.percent > Whole) {
        return refused(tr("Progress is a number from 0 to 100."), QStringLiteral("percent"));
    }
    return {};
}

Result<void> RecommendationWorkflow::issue(Recommendation& recommendation,
                                           const std::vector<EntryId>& sources,
                                           const std::vector<MemberId>& supporting)
{
    if (sources.empty()) {
        return refused(tr("A recommendation comes from one proposal at least: choose its proposals first."));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> saved = save(recommendation); !saved) {
        return saved;
    }
    if (Result<void> set = setSources(recommendation.id, sources); !set) {
        return set;
    }
    if (Result<void> set = setSupporting(recommendation.id, supporting); !set) {
        return set;
    }
    return transaction->commit();
}

Result<void> RecommendationWorkflow::save(Recommendation& recommendation)
{
    if (!recommendation.issuedOn.isValid()) {
        recommendation.issuedOn = today();
    }
    if (Result<void> checked = check(recommendation); !checked) {
        return checked;
    }
    return recommendation.id.isValid() ? correct(recommendation) : enter(recommendation);
}

Result<void> RecommendationWorkflow::enter(Recommendation& recommendation)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (recommendation.state == ProgressState::Cancelled) {
        if (recommendation.reason.trimmed().isEmpty()) {
            return refused(tr("Say why it is cancelled."), QStringLiteral("reason"));
        }
        if (!recommendation.cancelledOn.isValid()) {
            recommendation.cancelledOn = today();
        }
    } else {
        recommendation.reason.clear();
        recommendation.cancelledOn = {};
        if (recommendation.state == ProgressState::Done) {
            recommendation.percent = Whole;
        }
        const bool isJustBegun = recommendation.state == ProgressState::InProgress && recommendation.percent == 0;
        recommendation.state = isJustBegun ? recommendation.state : stateOf(recommendation.percent);
    }
    if (!recommendation.firstDueOn.isValid()) {
        recommendation.firstDueOn = recommendation.dueOn;
    }
    if (recommendation.firstDueOn.isValid() &&
        (!recommendation.dueOn.isValid() || recommendation.dueOn < recommendation.firstDueOn)) {
        return refused(tr("An extension moves the due date to a later day: correct one of the two dates."),
                       QStringLiteral("due_on"));
    }
    Result<SerialNumber> number = SerialNumbers::give(
        *transaction, m_records.recommendations.spec().info(), RecommendationMark, recommendation.number);
    if (!number) {
        return number.takeError();
    }
    recommendation.number = number->text();
    recommendation.sequence = number->sequence;
    if (Result<void> saved = m_records.recommendations.insert(recommendation); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> RecommendationWorkflow::fitDueDate(Recommendation& recommendation, const Recommendation& before) const
{
    if (recommendation.dueOn == before.dueOn) {
        return {};
    }
    Result<std::vector<FollowUp>> reports = m_records.followUps.where(
        QStringLiteral("recommendation = ?"), {recommendation.id.value()}, QStringLiteral("id LIMIT 1"));
    if (!reports) {
        return reports.takeError();
    }
    if (before.dueOn.isValid() && !reports->empty()) {
        return refused(tr("It was reported on already: its due date moves by an extension that is granted."),
                       QStringLiteral("due_on"));
    }
    recommendation.firstDueOn = recommendation.dueOn;
    return {};
}

Result<void> RecommendationWorkflow::correct(Recommendation& recommendation)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Recommendation> before = m_records.recommendations.get(recommendation.id);
    if (!before) {
        return before.takeError();
    }
    const Recommendation asked = recommendation;
    // These have commands of their own; a form or an import cannot move them on the side.
    recommendation.number = before->number;
    recommendation.sequence = before->sequence;
    recommendation.firstDueOn = before->firstDueOn;
    recommendation.state = before->state;
    recommendation.percent = before->percent;
    recommendation.actionsTaken = before->actionsTaken;
    recommendation.obstacles = before->obstacles;
    recommendation.reason = before->reason;
    recommendation.cancelledOn = before->cancelledOn;
    if (Result<void> fits = fitDueDate(recommendation, *before); !fits) {
        return fits;
    }
    Result<std::vector<RecommendationSupport>> leads = m_records.recommendationSupports.where(
        QStringLiteral("recommendation = ? AND member = ?"), {asked.id.value(), asked.lead.value()});
    if (!leads) {
        return leads.takeError();
    }
    if (!leads->empty()) {
        return refused(tr("This body supports the recommendation: take it away there before it leads."),
                       QStringLiteral("lead"));
    }
    if (Result<void> saved = m_records.recommendations.update(recommendation); !saved) {
        return saved;
    }
    Result<void> done;
    if (asked.state == ProgressState::Cancelled && before->state != ProgressState::Cancelled) {
        done = withoutValue(cancel(asked.id, asked.reason));
    } else if (asked.state != ProgressState::Cancelled && before->state == ProgressState::Cancelled) {
        done = withoutValue(resume(asked.id));
    } else if (asked.state != ProgressState::Cancelled &&
               (asked.state != before->state || asked.percent != before->percent)) {
        done = withoutValue(report(asked.id,
                                   {.percent = asked.state == ProgressState::Done ? Whole : asked.percent,
                                    .actionsTaken = asked.actionsTaken,
                                    .obstacles = asked.obstacles}));
    }
    if (!done) {
        return done;
    }
    Result<Recommendation> after = m_records.recommendations.get(asked.id);
    if (!after) {
        return after.takeError();
    }
    recommendation = std::move(*after);
    return transaction->commit();
}

Result<Recommendation> RecommendationWorkflow::change(RecommendationId id,
                                                      const std::function<Result<void>(Recommendation&)>& edit)
{
    return changeRecord(m_records.recommendations, id, edit);
}

Result<Recommendation> RecommendationWorkflow::cancel(RecommendationId id, const QString& reason)
{
    return change(id, [&](Recommendation& recommendation) -> Result<void> {
        const QString number = Bidi::isolateReference(recommendation.number);
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why it is cancelled."), QStringLiteral("reason"));
        }
        if (recommendation.state == ProgressState::Done) {
            return refused(tr("%1 is done: what is done cannot be cancelled.").arg(number));
        }
        if (recommendation.state == ProgressState::Cancelled) {
            return refused(tr("%1 is cancelled already.").arg(number));
        }
        recommendation.state = ProgressState::Cancelled;
        recommendation.reason = reason.trimmed();
        recommendation.cancelledOn = today();
        return {};
    });
}

Result<Recommendation> RecommendationWorkflow::resume(RecommendationId id)
{
    return change(id, [&](Recommendation& recommendation) -> Result<void> {
        if (recommendation.state != ProgressState::Cancelled) {
            return refused(tr("%1 is not cancelled.").arg(Bidi::isolateReference(recommendation.number)));
        }
        recommendation.state = stateOf(recommendation.percent);
        recommendation.reason.clear();
        recommendation.cancelledOn = {};
        return {};
    });
}

Result<void> RecommendationWorkflow::setSources(RecommendationId id, const std::vector<EntryId>& entries)
{
    if (entries.empty()) {
        return refused(tr("A recommendation comes from one proposal at least: choose its proposals first."));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<RecommendationSource>> before =
        m_records.recommendationSources.where(QStringLiteral("recommendation = ?"), {id.value()});
    if (!before) {
        return before.takeError();
    }
    for (const EntryId entry : entries) {
        // What it came from stays its source, whatever became of that later.
        const bool isThere = std::any_of(
            before->begin(), before->end(), [entry](const RecommendationSource& each) { return each.entry == entry; });
        if (Result<void> checked = isThere ? Result<void>() : checkSource(entry); !checked) {
            return checked;
        }
    }
    if (Result<void> set = setLinks(m_records.recommendationSources,
                                    &RecommendationSource::recommendation,
                                    id,
                                    QStringLiteral("recommendation"),
                                    &RecommendationSource::entry,
                                    entries);
        !set) {
        return set;
    }
    return transaction->commit();
}

Result<void> RecommendationWorkflow::setSupporting(RecommendationId id, const std::vector<MemberId>& members)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Recommendation> recommendation = m_records.recommendations.get(id);
    if (!recommendation) {
        return recommendation.takeError();
    }
    if (recommendation->lead.isValid() &&
        std::find(members.begin(), members.end(), recommendation->lead) != members.end()) {
        return refused(tr("The lead body is not its own support: choose other bodies."), QStringLiteral("member"));
    }
    if (Result<void> set = setLinks(m_records.recommendationSupports,
                                    &RecommendationSupport::recommendation,
                                    id,
                                    QStringLiteral("recommendation"),
                                    &RecommendationSupport::member,
                                    members);
        !set) {
        return set;
    }
    return transaction->commit();
}

} // namespace tahaluf
