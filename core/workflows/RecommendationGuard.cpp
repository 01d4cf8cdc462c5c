// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/RecommendationGuard.h"

#include "language/Bidi.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {
Result<std::vector<QString>> texts(Database& database, const QString& sql, qint64 id, std::optional<qint64> other = {})
{
    Query query(database, sql);
    query.bind(id);
    if (other) {
        query.bind(*other);
    }
    return query.collect([](const Query& row) { return row.value<QString>(0); });
}
} // namespace

Result<void> RecommendationGuard::written(const WriteEvent& event)
{
    if (event.operation != Operation::Delete) {
        return {};
    }
    const auto value = [&event](const QString& field) {
        return event.values[static_cast<std::size_t>(event.entity.indexOf(field))];
    };
    const QString& key = event.entity.key;
    if (key == QLatin1String("follow_ups")) {
        return refused(tr("Reports are the history of a recommendation and stay: report again, and the last one "
                          "counts."));
    }
    if (key == QLatin1String("recommendation_sources")) {
        return sourceRemoved(event.id, value(QStringLiteral("recommendation")).toLongLong());
    }
    if (key == QLatin1String("recommendations")) {
        return recommendationRemoved(event.id, value(QStringLiteral("number")).toString());
    }
    if (key == QLatin1String("proposals")) {
        return proposalRemoved(event.id, value(QStringLiteral("number")).toString());
    }
    return {};
}

Result<void> RecommendationGuard::sourceRemoved(qint64 source, qint64 recommendation)
{
    // Named by its id, since a merger asks before the source is gone.
    Result<std::vector<QString>> numbers =
        texts(m_database,
              QStringLiteral("SELECT number FROM recommendations WHERE id = ? AND deleted = 0 AND NOT EXISTS (SELECT 1 "
                             "FROM recommendation_sources s WHERE s.recommendation = recommendations.id AND "
                             "s.deleted = 0 AND s.id <> ?)"),
              recommendation,
              source);
    if (!numbers) {
        return numbers.takeError();
    }
    if (!numbers->empty()) {
        return refused(tr("%1 comes from this proposal alone: add the right proposal, then remove this one.")
                           .arg(Bidi::isolateReference(numbers->front())));
    }
    return {};
}

Result<void> RecommendationGuard::recommendationRemoved(qint64 id, const QString& number)
{
    Result<std::vector<QString>> namedBy =
        texts(m_database,
              QStringLiteral("WITH named AS (SELECT recommendation, 'report' AS way FROM follow_ups WHERE deleted = 0 "
                             "UNION ALL SELECT recommendation, 'use' FROM article_sources WHERE deleted = 0 "
                             "UNION ALL SELECT recommendation, 'use' FROM decisions WHERE deleted = 0 "
                             "UNION ALL SELECT recommendation, 'use' FROM actions WHERE deleted = 0) "
                             "SELECT way FROM named WHERE recommendation = ? ORDER BY way LIMIT 1"),
              id);
    if (!namedBy) {
        return namedBy.takeError();
    }
    if (namedBy->empty()) {
        return {};
    }
    const QString shown = Bidi::isolateReference(number);
    return refused(
        namedBy->front() == QLatin1String("report")
            ? tr("%1 was reported on: cancel it with its reason, and it stays with its history.").arg(shown)
            : tr("An article, a decision or an action names %1: cancel it with its reason instead.").arg(shown));
}

Result<void> RecommendationGuard::proposalRemoved(qint64 id, const QString& number)
{
    Result<std::vector<QString>> numbers =
        texts(m_database,
              QStringLiteral("SELECT r.number FROM recommendation_sources s JOIN recommendations r ON "
                             "r.id = s.recommendation WHERE s.entry = ? AND s.deleted = 0 AND r.deleted = 0"),
              id);
    if (!numbers) {
        return numbers.takeError();
    }
    if (!numbers->empty()) {
        return refused(tr("%1 comes from %2: withdraw the proposal with its reason instead of deleting it.")
                           .arg(Bidi::isolateReference(numbers->front()), Bidi::isolateReference(number)));
    }
    return {};
}

} // namespace tahaluf
