// SPDX-License-Identifier: GPL-3.0-or-later
// What is reported on recommendations, more time that is asked for, and what imports bring of both.
#include "base/Percent.h"
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "storage/Transaction.h"
#include "workflows/RecommendationWorkflow.h"

namespace tahaluf {

namespace {

/** State and percent of a report fit each other; one that has begun may still stand at 0. */
void fitState(FollowUp& report)
{
    if (report.state == ProgressState::Done || report.percent >= Whole) {
        report.state = ProgressState::Done;
        report.percent = Whole;
    } else if (report.percent > 0) {
        report.state = ProgressState::InProgress;
    }
}

} // namespace

Result<void> RecommendationWorkflow::checkReport(const Recommendation& recommendation, FollowUp& followUp) const
{
    const QString number = Bidi::isolateReference(recommendation.number);
    if (followUp.percent < 0 || followUp.percent > Whole) {
        return refused(tr("Progress is a number from 0 to 100."), QStringLiteral("percent"));
    }
    if (followUp.state == ProgressState::Cancelled) {
        return refused(tr("A report does not cancel %1: cancel it with its reason.").arg(number),
                       QStringLiteral("state"));
    }
    if (!followUp.reportedOn.isValid()) {
        followUp.reportedOn = today();
    }
    const auto noDay = [](const QString& sentence) { return refused(sentence, QStringLiteral("reported_on")); };
    if (recommendation.issuedOn.isValid() && followUp.reportedOn < recommendation.issuedOn) {
        return noDay(tr("%1 was issued later than this day: correct the day of the report.").arg(number));
    }
    Result<std::vector<FollowUp>> later =
        m_records.followUps.where(QStringLiteral("recommendation = ? AND reported_on > ?"),
                                  {recommendation.id.value(), FieldValue<QDate>::toStored(followUp.reportedOn)},
                                  QStringLiteral("id LIMIT 1"));
    if (!later) {
        return later.takeError();
    }
    if (!later->empty()) {
        return noDay(tr("There is a later report on %1: reports follow one another by their days.").arg(number));
    }
    Result<std::vector<RecommendationSource>> sources = m_records.recommendationSources.where(
        QStringLiteral("recommendation = ?"), {recommendation.id.value()}, QStringLiteral("id LIMIT 1"));
    if (!sources) {
        return sources.takeError();
    }
    if (sources->empty()) {
        return refused(tr("%1 names no proposal yet: say which one it comes from first.").arg(number));
    }
    return {};
}

Result<void> RecommendationWorkflow::add(Recommendation& recommendation, FollowUp& followUp)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> checked = checkReport(recommendation, followUp); !checked) {
        return checked;
    }
    if (!followUp.reportedBy.isValid()) {
        followUp.reportedBy = recommendation.lead;
    }
    followUp.recommendation = recommendation.id;
    fitState(followUp);
    if (Result<void> saved = m_records.followUps.insert(followUp); !saved) {
        return saved;
    }
    // A cancelled one stays cancelled: what came before belongs to its history only.
    if (recommendation.state != ProgressState::Cancelled) {
        recommendation.state = followUp.state;
    }
    recommendation.percent = followUp.percent;
    if (!followUp.extensionAsked.isValid() || !followUp.actionsTaken.isEmpty() || !followUp.obstacles.isEmpty()) {
        recommendation.actionsTaken = followUp.actionsTaken;
        recommendation.obstacles = followUp.obstacles;
    }
    if (followUp.extensionGranted.isValid() && followUp.extensionGranted > recommendation.dueOn) {
        recommendation.dueOn = followUp.extensionGranted;
    }
    if (Result<void> saved = m_records.recommendations.update(recommendation); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<FollowUp> RecommendationWorkflow::report(RecommendationId id, const ProgressReport& report)
{
    Result<Recommendation> recommendation = m_records.recommendations.get(id);
    if (!recommendation) {
        return recommendation.takeError();
    }
    if (recommendation->state == ProgressState::Cancelled) {
        return refused(tr("%1 is cancelled: take it up again before reporting on it.")
                           .arg(Bidi::isolateReference(recommendation->number)));
    }
    if (report.on > today()) {
        return refused(tr("This day is still to come: report what was done until today."),
                       QStringLiteral("reported_on"));
    }
    FollowUp followUp;
    followUp.reportedOn = report.on;
    followUp.reportedBy = report.by;
    followUp.percent = report.percent;
    followUp.actionsTaken = report.actionsTaken.trimmed();
    followUp.obstacles = report.obstacles.trimmed();
    followUp.note = report.note.trimmed();
    if (Result<void> added = add(*recommendation, followUp); !added) {
        return added.takeError();
    }
    return followUp;
}

Result<void> RecommendationWorkflow::checkRequest(const Recommendation& recommendation, const FollowUp& followUp) const
{
    const QString number = Bidi::isolateReference(recommendation.number);
    const auto no = [](const QString& sentence) { return refused(sentence, QStringLiteral("extension_asked")); };
    if (recommendation.state == ProgressState::Cancelled) {
        return refused(tr("%1 is cancelled: take it up again before asking for more time.").arg(number));
    }
    if (recommendation.state == ProgressState::Done) {
        return refused(tr("%1 is done: it needs no more time.").arg(number));
    }
    if (!recommendation.dueOn.isValid()) {
        return no(tr("%1 has no due date: set one instead of asking for more time.").arg(number));
    }
    if (!followUp.extensionAsked.isValid()) {
        return no(tr("Say until which day more time is asked for."));
    }
    if (followUp.extensionAsked <= recommendation.dueOn) {
        return no(tr("%1 is due on that day or later already: ask for a later day.").arg(number));
    }
    if (followUp.extensionReason.trimmed().isEmpty()) {
        return refused(tr("Say why more time is needed."), QStringLiteral("extension_reason"));
    }
    Result<std::optional<FollowUp>> open = RecommendationQueries(m_records).openExtension(recommendation.id);
    if (!open) {
        return open.takeError();
    }
    if (*open) {
        return no(tr("An earlier request for %1 waits for its answer: answer that first.").arg(number));
    }
    return {};
}

Result<FollowUp> RecommendationWorkflow::askExtension(RecommendationId id, const ExtensionRequest& request)
{
    Result<Recommendation> recommendation = m_records.recommendations.get(id);
    if (!recommendation) {
        return recommendation.takeError();
    }
    FollowUp followUp;
    followUp.reportedOn = request.on;
    followUp.reportedBy = request.by;
    followUp.state = recommendation->state;
    followUp.percent = recommendation->percent;
    followUp.extensionAsked = request.until;
    followUp.extensionReason = request.reason.trimmed();
    if (Result<void> checked = checkRequest(*recommendation, followUp); !checked) {
        return checked.takeError();
    }
    if (Result<void> added = add(*recommendation, followUp); !added) {
        return added.takeError();
    }
    return followUp;
}

Result<FollowUp> RecommendationWorkflow::answer(FollowUpId id, QDate granted, const QString& answer)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<FollowUp> followUp = m_records.followUps.get(id);
    Result<Recommendation> recommendation =
        followUp ? m_records.recommendations.get(followUp->recommendation) : Result<Recommendation>(followUp.error());
    if (!recommendation) {
        return recommendation.takeError();
    }
    const QString number = Bidi::isolateReference(recommendation->number);
    if (!followUp->isExtensionOpen()) {
        return refused(tr("There is no open request for more time here: it was answered, or none was made."));
    }
    if (!isOpen(recommendation->state)) {
        return refused(tr("%1 is not open any more: its request for more time needs no answer.").arg(number));
    }
    followUp->extensionGranted = granted;
    followUp->extensionAnswer = answer.trimmed();
    followUp->extensionAnsweredOn = today();
    if (Result<void> saved = m_records.followUps.update(*followUp); !saved) {
        return saved.takeError();
    }
    if (granted.isValid()) {
        if (granted <= recommendation->dueOn) {
            return refused(
                tr("%1 is due on that day or later already: grant a later day, or refuse the request.").arg(number),
                QStringLiteral("extension_granted"));
        }
        recommendation->dueOn = granted;
        if (Result<void> saved = m_records.recommendations.update(*recommendation); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return followUp;
}

Result<FollowUp> RecommendationWorkflow::grantExtension(FollowUpId id, QDate until, const QString& answer)
{
    if (!until.isValid()) {
        Result<FollowUp> followUp = m_records.followUps.get(id);
        if (!followUp) {
            return followUp;
        }
        until = followUp->extensionAsked;
    }
    return this->answer(id, until, answer);
}

Result<FollowUp> RecommendationWorkflow::refuseExtension(FollowUpId id, const QString& answer)
{
    if (answer.trimmed().isEmpty()) {
        return refused(tr("Say why more time is not granted."), QStringLiteral("extension_answer"));
    }
    return this->answer(id, {}, answer);
}

Result<void> RecommendationWorkflow::saveFollowUp(FollowUp& followUp)
{
    if (followUp.id.isValid()) {
        Result<FollowUp> before = m_records.followUps.get(followUp.id);
        if (!before) {
            return before.takeError();
        }
        FollowUp answered = *before;
        answered.extensionGranted = followUp.extensionGranted;
        answered.extensionAnswer = followUp.extensionAnswer;
        answered.extensionAnsweredOn = followUp.extensionAnsweredOn;
        const EntitySpec<FollowUp>& spec = m_records.followUps.spec();
        if (!before->isExtensionOpen() || spec.values(answered) != spec.values(followUp)) {
            return refused(tr("A report is not changed afterwards: report again, and the last one counts."));
        }
        Result<FollowUp> done = followUp.extensionGranted.isValid()
                                    ? grantExtension(followUp.id, followUp.extensionGranted, followUp.extensionAnswer)
                                    : refuseExtension(followUp.id, followUp.extensionAnswer);
        if (!done) {
            return done.takeError();
        }
        followUp = *done;
        return {};
    }
    Result<Recommendation> recommendation = m_records.recommendations.get(followUp.recommendation);
    if (!recommendation) {
        return recommendation.takeError();
    }
    // What comes with its history may lie before the cancelling and before extensions that moved the due date since.
    if (recommendation->state == ProgressState::Cancelled &&
        (!followUp.reportedOn.isValid() || followUp.reportedOn > recommendation->cancelledOn)) {
        return refused(tr("%1 is cancelled: take it up again before reporting on it.")
                           .arg(Bidi::isolateReference(recommendation->number)));
    }
    const bool isAnswered = followUp.extensionGranted.isValid() || followUp.extensionAnsweredOn.isValid() ||
                            !followUp.extensionAnswer.trimmed().isEmpty();
    if (isAnswered && !followUp.extensionAsked.isValid()) {
        return refused(tr("There is an answer and no request: say until which day more time was asked for."),
                       QStringLiteral("extension_asked"));
    }
    const QDate first = recommendation->firstDueOn;
    for (const QDate day : {followUp.extensionAsked, followUp.extensionGranted}) {
        if (day.isValid() && (!first.isValid() || day <= first)) {
            return refused(tr("An extension is later than the first due date: correct one of the two days."),
                           QStringLiteral("extension_asked"));
        }
    }
    if (isAnswered && !followUp.extensionGranted.isValid() && followUp.extensionAnswer.trimmed().isEmpty()) {
        return refused(tr("Say why more time is not granted."), QStringLiteral("extension_answer"));
    }
    if (isAnswered && !followUp.extensionAnsweredOn.isValid()) {
        followUp.extensionAnsweredOn = followUp.reportedOn.isValid() ? followUp.reportedOn : today();
    }
    return add(*recommendation, followUp);
}

Result<void> RecommendationWorkflow::saveSource(RecommendationSource& source)
{
    if (source.id.isValid()) {
        return refused(tr("A source is not changed: add the right proposal, then remove this one."));
    }
    Result<std::vector<RecommendationSource>> same = m_records.recommendationSources.where(
        QStringLiteral("recommendation = ? AND entry = ?"), {source.recommendation.value(), source.entry.value()});
    if (!same) {
        return same.takeError();
    }
    if (!same->empty()) {
        return refused(tr("The recommendation comes from this proposal already."), QStringLiteral("entry"));
    }
    if (Result<void> checked = source.entry.isValid() ? checkSource(source.entry) : Result<void>(); !checked) {
        return checked;
    }
    return m_records.recommendationSources.insert(source);
}

Result<void> RecommendationWorkflow::saveSupport(RecommendationSupport& support)
{
    if (support.id.isValid()) {
        return refused(tr("A supporting body is not changed: add the right one, then remove this one."));
    }
    Result<std::vector<RecommendationSupport>> all =
        m_records.recommendationSupports.where(QStringLiteral("recommendation = ?"), {support.recommendation.value()});
    if (!all) {
        return all.takeError();
    }
    Result<std::optional<Recommendation>> recommendation = m_records.recommendations.find(support.recommendation);
    if (!recommendation) {
        return recommendation.takeError();
    }
    if (*recommendation && (*recommendation)->lead == support.member && support.member.isValid()) {
        return refused(tr("The lead body is not its own support: choose other bodies."), QStringLiteral("member"));
    }
    for (const RecommendationSupport& each : *all) {
        if (each.member == support.member) {
            return refused(tr("This body supports the recommendation already."), QStringLiteral("member"));
        }
    }
    return m_records.recommendationSupports.insert(support);
}

} // namespace tahaluf
