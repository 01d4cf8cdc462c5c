// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"

#include <algorithm>
#include <cmath>

namespace tahaluf {

namespace {
const QString BySequence = QStringLiteral("sequence, id");
} // namespace

const FollowUp* RecommendationRecord::lastExtension() const
{
    const auto last = std::find_if(
        reports.rbegin(), reports.rend(), [](const FollowUp& report) { return report.extensionAsked.isValid(); });
    return last == reports.rend() ? nullptr : &*last;
}

RecommendationTotals totalsOf(const std::vector<RecommendationRecord>& records, QDate today)
{
    RecommendationTotals totals;
    int sum = 0;
    for (const RecommendationRecord& each : records) {
        const Recommendation& recommendation = each.recommendation;
        if (recommendation.state == ProgressState::Cancelled) {
            ++totals.cancelled;
            continue;
        }
        ++totals.all;
        sum += recommendation.percent;
        totals.done += recommendation.state == ProgressState::Done ? 1 : 0;
        totals.open += isOpen(recommendation.state) ? 1 : 0;
        totals.overdue += recommendation.isOverdue(today) ? 1 : 0;
    }
    totals.percent = totals.all > 0 ? int(std::lround(double(sum) / totals.all)) : 0;
    return totals;
}

Result<std::vector<RecommendationRecord>> RecommendationQueries::chosen(const RecommendationChoice& choice) const
{
    QString condition = QStringLiteral("1");
    std::vector<QVariant> binds;
    if (choice.meeting.isValid()) {
        condition += QStringLiteral(" AND meeting = ?");
        binds.emplace_back(choice.meeting.value());
    }
    if (choice.member.isValid()) {
        condition += QStringLiteral(" AND (lead = ? OR id IN (SELECT recommendation FROM recommendation_supports "
                                    "WHERE deleted = 0 AND member = ?))");
        binds.insert(binds.end(), {choice.member.value(), choice.member.value()});
    }
    if (choice.edition == Audience::Public) {
        condition += QStringLiteral(" AND audience = 'public'");
    } else if (choice.edition == Audience::Partners) {
        condition += QStringLiteral(" AND audience <> 'internal'");
    }
    Result<std::vector<Recommendation>> found = m_records.recommendations.where(condition, binds, BySequence);
    Result<std::vector<RecommendationSource>> links = m_records.recommendationSources.all();
    Result<std::vector<RecommendationSupport>> supports = m_records.recommendationSupports.all();
    Result<std::vector<FollowUp>> reports = m_records.followUps.all(QStringLiteral("reported_on, id"));
    Result<std::vector<Entry>> entries =
        m_records.entries.where(QStringLiteral("id IN (SELECT entry FROM recommendation_sources WHERE deleted = 0)"));
    if (!found || !links || !supports || !reports || !entries) {
        return !found      ? found.takeError()
               : !links    ? links.takeError()
               : !supports ? supports.takeError()
               : !reports  ? reports.takeError()
                           : entries.takeError();
    }
    QHash<qint64, std::size_t> places;
    std::vector<RecommendationRecord> all;
    all.reserve(found->size());
    for (Recommendation& recommendation : *found) {
        places.insert(recommendation.id.value(), all.size());
        all.push_back({.recommendation = std::move(recommendation)});
    }
    const auto at = [&](RecommendationId id) {
        const auto place = places.constFind(id.value());
        return place == places.constEnd() ? nullptr : &all[*place];
    };
    QHash<qint64, const Entry*> entryOf;
    for (const Entry& entry : *entries) {
        entryOf.insert(entry.id.value(), &entry);
    }
    for (const RecommendationSource& link : *links) {
        RecommendationRecord* record = at(link.recommendation);
        if (const Entry* entry = entryOf.value(link.entry.value()); record && entry) {
            record->sources.push_back(*entry);
        }
    }
    for (const RecommendationSupport& support : *supports) {
        if (RecommendationRecord* record = at(support.recommendation)) {
            record->supporting.push_back(support.member);
        }
    }
    for (FollowUp& report : *reports) {
        if (RecommendationRecord* record = at(report.recommendation)) {
            record->reports.push_back(std::move(report));
        }
    }
    return all;
}

Result<std::vector<Entry>> RecommendationQueries::sources(RecommendationId id) const
{
    return m_records.entries.where(
        QStringLiteral("id IN (SELECT entry FROM recommendation_sources WHERE deleted = 0 AND recommendation = ?)"),
        {id.value()},
        QStringLiteral("recorded_at, id"));
}

Result<std::vector<FollowUp>> RecommendationQueries::reports(RecommendationId id) const
{
    return m_records.followUps.where(
        QStringLiteral("recommendation = ?"), {id.value()}, QStringLiteral("reported_on DESC, id DESC"));
}

Result<std::optional<FollowUp>> RecommendationQueries::openExtension(RecommendationId id) const
{
    Result<std::vector<FollowUp>> open = m_records.followUps.where(
        QStringLiteral("recommendation = ? AND extension_asked IS NOT NULL AND extension_answered_on IS NULL"),
        {id.value()},
        QStringLiteral("id DESC LIMIT 1"));
    if (!open) {
        return open.takeError();
    }
    return open->empty() ? std::optional<FollowUp>() : std::optional<FollowUp>(std::move(open->front()));
}

Result<std::vector<Recommendation>> RecommendationQueries::ofEntry(EntryId entry) const
{
    return m_records.recommendations.where(
        QStringLiteral("id IN (SELECT recommendation FROM recommendation_sources WHERE deleted = 0 AND entry = ?)"),
        {entry.value()},
        BySequence);
}

} // namespace tahaluf
