// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CharterLock.h"

#include "storage/Query.h"

namespace tahaluf {

namespace {

Result<CharterId> charterOf(Database& database, qint64 article)
{
    Query query(database, QStringLiteral("SELECT charter FROM articles WHERE id = ?"));
    query.bind(article);
    CharterId charter;
    while (query.next()) {
        charter = query.value<CharterId>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return charter;
}

} // namespace

Result<void> CharterLock::written(const WriteEvent& event)
{
    const auto link = [&event](const QString& field) {
        return event.values[static_cast<std::size_t>(event.entity.indexOf(field))].toLongLong();
    };
    const QString& key = event.entity.key;
    if (key == QLatin1String("charters")) {
        const CharterId charter(event.id);
        return charter == m_beingApproved ? Result<void>() : refuseWhenApproved(charter);
    }
    if (key == QLatin1String("articles")) {
        return refuseWhenApproved(CharterId(link(QStringLiteral("charter"))));
    }
    if (key == QLatin1String("article_sources") || key == QLatin1String("article_comments")) {
        Result<CharterId> charter = charterOf(m_database, link(QStringLiteral("article")));
        return charter ? refuseWhenApproved(*charter) : Result<void>(charter.takeError());
    }
    return {};
}

Result<std::optional<MergeBar>> CharterLock::bars(const WriteEvent& event)
{
    const bool isText = event.entity.key == QLatin1String("charters");
    return asBar(written(event),
                 isText ? MergeBar{{}, event.entity.key, event.uid, QStringLiteral("document")} : MergeBar());
}

Result<void> CharterLock::refuseWhenApproved(CharterId charter) const
{
    Query query(m_database, QStringLiteral("SELECT number FROM charters WHERE id = ? AND document <> ''"));
    query.bind(charter);
    int number = 0;
    while (query.next()) {
        number = query.value<int>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (number > 0) {
        return refused(tr("Version %1 of the founding text is approved and locked. Start a new version to change it.")
                           .arg(number));
    }
    return {};
}

} // namespace tahaluf
