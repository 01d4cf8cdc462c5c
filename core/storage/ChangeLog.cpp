// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"

#include "base/Uid.h"
#include "storage/ChangePayload.h"
#include "storage/LineQueue.h"
#include "storage/LogLine.h"
#include "storage/OwnChain.h"
#include "storage/Query.h"

#include <QJsonDocument>

#include <utility>

namespace tahaluf {

namespace {
QString operationKey(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return QStringLiteral("create");
    case Operation::Update:
        return QStringLiteral("update");
    case Operation::Delete:
        return QStringLiteral("delete");
    case Operation::Restore:
        return QStringLiteral("restore");
    case Operation::Erase:
        return QLatin1String(ChangeLog::EraseKey);
    }
    return {};
}

} // namespace

Result<void> ChangeLog::append(Transaction& transaction, const WriteEvent& event, const std::vector<QVariant>& before)
{
    Journal& journal = transaction.journal();
    if (journal.lineQueue()) {
        Result<LogLine> line = OwnChain::line(transaction, event.entity.key, event.uid, operationKey(event.operation));
        return line ? journal.lineQueue()->add(std::move(*line), event, before) : Result<void>(line.takeError());
    }
    const Result<ChangePayload> payload = ChangePayloads(journal).of(event.entity, event.values, before);
    return payload ? write(transaction, event.entity.key, event.uid, operationKey(event.operation), payload->json())
                   : Result<void>(payload.error());
}

Result<void> ChangeLog::write(Transaction& transaction,
                              const QString& entity,
                              const QString& uid,
                              const QString& operation,
                              const QByteArray& payload)
{
    Journal& journal = transaction.journal();
    // Lines that wait came first.
    if (Result<void> written = journal.lineQueue() ? journal.lineQueue()->write() : Result<void>(); !written) {
        return written;
    }
    Result<Journal::LastLine> last = OwnChain::last(journal);
    if (!last) {
        return last.takeError();
    }
    Result<LogLine> line = OwnChain::line(transaction, entity, uid, operation);
    if (!line) {
        return line.takeError();
    }
    line->payload = payload;
    OwnChain::add(*line, *last);
    journal.setLastLine(*last);
    return line->store(journal.database());
}

Result<std::vector<ChangeLine>> ChangeLog::lines(Database& database, const QString& uid, int limit)
{
    Query query(database,
                QStringLiteral("SELECT c.id, c.at, c.actor, c.entity, c.uid, c.operation, p.payload FROM changes c "
                               "LEFT JOIN change_payloads p ON p.change = c.id WHERE ? = '' OR c.uid = ? "
                               "ORDER BY c.id DESC LIMIT ?"));
    query.bind(uid).bind(uid).bind(limit);
    std::vector<ChangeLine> lines;
    while (query.next()) {
        ChangeLine line;
        line.sequence = query.value<qint64>(0);
        line.at = QDateTime::fromString(query.value<QString>(1), Qt::ISODateWithMs);
        line.actor = query.value<QString>(2);
        line.entity = query.value<QString>(3);
        line.uid = query.value<QString>(4);
        line.operation = query.value<QString>(5);
        const QJsonObject content = QJsonDocument::fromJson(query.value<QString>(6).toUtf8()).object();
        line.before = content.value(QLatin1String("before")).toObject();
        line.after = content.value(QLatin1String("after")).toObject();
        lines.push_back(std::move(line));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return lines;
}

Result<QStringList> ChangeLog::verify(Database& database)
{
    Query query(
        database,
        QStringLiteral("SELECT c.station, c.station_seq, c.schema_version, c.at, c.actor, c.txn, c.entity, c.uid, "
                       "c.operation, c.payload_digest, c.previous_hash, c.hash, p.salt, p.payload, "
                       "p.payload IS NULL AND (c.operation = ?1 OR NOT EXISTS (SELECT 1 FROM changes e "
                       "WHERE e.uid = c.uid AND e.operation = ?1)) "
                       "FROM changes c LEFT JOIN change_payloads p ON p.change = c.id "
                       "ORDER BY c.station, c.station_seq"));
    query.bind(QString::fromLatin1(EraseKey));
    QStringList problems;
    QString station;
    QString previousHash;
    qint64 sequence = 0;
    while (query.next()) {
        if (query.value<QString>(0) != station) {
            station = query.value<QString>(0);
            previousHash.clear();
            sequence = 0;
        }
        ++sequence;
        QStringList parts{query.value<QString>(10)};
        for (int column = 0; column <= 9; ++column) {
            parts << query.stored(column).toString();
        }
        const bool isInOrder = query.value<qint64>(1) == sequence && query.value<QString>(10) == previousHash;
        if (!isInOrder || LogLine::chainHash(parts) != query.value<QString>(11)) {
            problems << tr("The history is broken at change %1 of station %2: a line was altered or removed.")
                            .arg(query.value<qint64>(1))
                            .arg(shortUid(station));
            sequence = query.value<qint64>(1);
        }
        const QByteArray salted = query.value<QString>(12).toLatin1() + query.value<QString>(13).toUtf8();
        if (!query.stored(13).isNull() && LogLine::digestOf(salted) != query.value<QString>(9)) {
            problems << tr("The content of change %1 of station %2 was altered.")
                            .arg(query.value<qint64>(1))
                            .arg(shortUid(station));
        }
        if (query.value<bool>(14)) {
            problems << tr("The content of change %1 of station %2 is missing, although nobody erased it.")
                            .arg(query.value<qint64>(1))
                            .arg(shortUid(station));
        }
        previousHash = query.value<QString>(11);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return problems;
}

Result<QString> ChangeLog::head(Database& database)
{
    Query query(database, QStringLiteral("SELECT hash FROM changes ORDER BY id DESC LIMIT 1"));
    QString hash;
    while (query.next()) {
        hash = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return hash;
}

} // namespace tahaluf
