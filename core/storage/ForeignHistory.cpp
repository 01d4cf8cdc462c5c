// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ForeignHistory.h"

#include "base/Uid.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {
Error brokenLine(const LogLine& line)
{
    return Error{ErrorKind::Refused,
                 ForeignHistory::tr("Change %1 of station %2 is not what its seal says: it was altered on its way. "
                                    "Nothing was changed.")
                     .arg(line.sequence)
                     .arg(shortUid(line.station)),
                 {}};
}
} // namespace

Result<StationHeights> ForeignHistory::heights(Database& database)
{
    Query query(database, QStringLiteral("SELECT station, max(station_seq) FROM changes GROUP BY station"));
    StationHeights heights;
    while (query.next()) {
        heights.insert(query.value<QString>(0), query.value<qint64>(1));
    }
    return query.isDone() ? Result<StationHeights>(heights) : Result<StationHeights>(query.takeError());
}

Result<void> ForeignHistory::eachLineAfter(Database& database,
                                           const StationHeights& known,
                                           const std::function<Result<void>(LogLine&)>& take)
{
    Query query(
        database,
        QStringLiteral("SELECT c.station, c.station_seq, c.schema_version, c.at, c.actor, c.txn, c.entity, c.uid, "
                       "c.operation, c.payload_digest, c.previous_hash, c.hash, p.salt, p.payload FROM changes c "
                       "LEFT JOIN change_payloads p ON p.change = c.id ORDER BY c.id"));
    while (query.next()) {
        LogLine line;
        line.station = query.value<QString>(0);
        line.sequence = query.value<qint64>(1);
        if (line.sequence <= known.value(line.station)) {
            continue;
        }
        line.schemaVersion = query.value<qint64>(2);
        line.at = query.value<QString>(3);
        line.actor = query.value<QString>(4);
        line.transaction = query.value<QString>(5);
        line.entity = query.value<QString>(6);
        line.uid = query.value<QString>(7);
        line.operation = query.value<QString>(8);
        line.payloadDigest = query.value<QString>(9);
        line.previousHash = query.value<QString>(10);
        line.hash = query.value<QString>(11);
        if (!query.isNull(13)) {
            line.salt = query.bytes(12).toByteArray();
            line.payload = query.bytes(13).toByteArray();
        }
        if (Result<void> taken = take(line); !taken) {
            return taken;
        }
    }
    return query.isDone() ? Result<void>() : Result<void>(query.takeError());
}

Result<QString> ForeignHistory::hashAt(Database& database, const QString& station, qint64 sequence)
{
    Query query(database, QStringLiteral("SELECT hash FROM changes WHERE station = ? AND station_seq = ?"));
    query.bind(station).bind(sequence);
    QString hash;
    while (query.next()) {
        hash = query.value<QString>(0);
    }
    return query.isDone() ? Result<QString>(hash) : Result<QString>(query.takeError());
}

Result<QString> ForeignHistory::origin(Database& database)
{
    Query query(database, QStringLiteral("SELECT hash FROM changes ORDER BY id LIMIT 1"));
    QString hash;
    while (query.next()) {
        hash = query.value<QString>(0);
    }
    return query.isDone() ? Result<QString>(hash) : Result<QString>(query.takeError());
}

Result<void> ForeignHistory::append(Transaction& transaction, const LogLine& line)
{
    Database& database = transaction.journal().database();
    const Result<QString> previous = hashAt(database, line.station, line.sequence - 1);
    if (!previous) {
        return previous.error();
    }
    const bool follows =
        line.sequence == 1 ? line.previousHash.isEmpty() : !previous->isEmpty() && *previous == line.previousHash;
    const bool isWhole = !line.payload || LogLine::digestOf(line.salt + *line.payload) == line.payloadDigest;
    if (!follows || !isWhole || line.chainHash() != line.hash) {
        return brokenLine(line);
    }
    transaction.journal().setLastLine(std::nullopt); // it may be of this file's own chain
    return line.store(database);
}

Result<void>
ForeignHistory::raiseRevision(Transaction& transaction, const EntityInfo& entity, const QString& uid, int by)
{
    Query query(transaction.journal().database(),
                QStringLiteral("UPDATE %1 SET revision = revision + ? WHERE uid = ?").arg(entity.table));
    return query.bind(by).bind(uid).run();
}

} // namespace tahaluf
