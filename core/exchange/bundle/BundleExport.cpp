// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleExport.h"

#include "storage/Query.h"
#include "storage/SchemaFiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tahaluf {

namespace {

Result<void> addNames(Bundle& bundle, Database& database)
{
    QSet<QString> wanted;
    for (const LogLine& line : bundle.lines) {
        wanted.insert(line.transaction);
    }
    Query query(database, QStringLiteral("SELECT txn, command, reverses FROM transactions ORDER BY txn"));
    while (query.next()) {
        if (wanted.contains(query.value<QString>(0))) {
            bundle.names.push_back({query.value<QString>(0), query.value<QString>(1), query.value<QString>(2)});
        }
    }
    return query.isDone() ? Result<void>() : Result<void>(query.takeError());
}

Result<void> addAttached(Bundle& bundle, Database& database)
{
    QSet<QString> done;
    for (const LogLine& line : bundle.lines) {
        if (line.entity != QLatin1String("attachments") || !line.payload) {
            continue;
        }
        const QJsonObject after =
            QJsonDocument::fromJson(*line.payload).object().value(QLatin1String("after")).toObject();
        const QString digest = after.value(QLatin1String("digest")).toString();
        if (digest.isEmpty() || done.contains(digest)) {
            continue;
        }
        done.insert(digest);
        Query query(database, QStringLiteral("SELECT content FROM blobs WHERE digest = ?"));
        query.bind(digest);
        while (query.next()) {
            bundle.attached.push_back({digest, query.bytes(0).toByteArray()});
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    return {};
}

} // namespace

Result<Bundle> BundleExport::make(Journal& journal, const Station& to)
{
    Database& database = journal.database();
    Bundle bundle;
    bundle.schemaVersion = SchemaFiles::latestVersion();
    bundle.to = to;
    bundle.madeAt = journal.clock().utcNow();
    Result<Station> from = Stations::own(journal);
    Result<QString> origin = ForeignHistory::origin(database);
    Result<StationHeights> heights = ForeignHistory::heights(database);
    Result<std::vector<Station>> stations = Stations::all(journal);
    Result<std::vector<SeenMark>> marks = Stations::marks(database);
    const Result<StationHeights> known = Stations::knownBy(database, to.id);
    if (!from || !origin || !heights) {
        return !from ? from.takeError() : origin ? heights.takeError() : origin.takeError();
    }
    if (!stations || !marks || !known) {
        return !stations ? stations.takeError() : marks ? known.error() : marks.takeError();
    }
    if (to.id == from->id) {
        return refused(tr("A bundle is for another station than this one."));
    }
    bundle.from = *from;
    bundle.origin = *origin;
    bundle.knows = *heights;
    bundle.stations = std::move(*stations);
    bundle.marks = std::move(*marks);
    Result<void> gathered = ForeignHistory::eachLineAfter(database, *known, [&bundle](LogLine& line) -> Result<void> {
        bundle.lines.push_back(std::move(line));
        return {};
    });
    if (gathered) {
        gathered = addNames(bundle, database);
    }
    if (gathered) {
        gathered = addAttached(bundle, database);
    }
    return gathered ? Result<Bundle>(std::move(bundle)) : Result<Bundle>(gathered.takeError());
}

} // namespace tahaluf
