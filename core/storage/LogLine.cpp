// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LogLine.h"

#include "storage/Query.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace tahaluf {

namespace {
QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), 4);
    return salt.toHex();
}
} // namespace

QString LogLine::digestOf(const QByteArray& saltAndPayload)
{
    return QString::fromLatin1(QCryptographicHash::hash(saltAndPayload, QCryptographicHash::Sha256).toHex());
}

QString LogLine::chainHash(const QStringList& parts)
{
    return digestOf(parts.join(QLatin1Char('\n')).toUtf8());
}

QString LogLine::chainHash() const
{
    return chainHash({previousHash,
                      station,
                      QString::number(sequence),
                      QString::number(schemaVersion),
                      at,
                      actor,
                      transaction,
                      entity,
                      uid,
                      operation,
                      payloadDigest});
}

void LogLine::seal()
{
    salt = freshSalt();
    payloadDigest = digestOf(salt + payload.value_or(QByteArray()));
    hash = chainHash();
}

Result<void> LogLine::store(Database& database) const
{
    Query query(
        database,
        QStringLiteral("INSERT INTO changes (station, station_seq, schema_version, at, actor, txn, entity, uid, "
                       "operation, payload_digest, previous_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"));
    query.bind(station).bind(sequence).bind(schemaVersion).bind(at).bind(actor);
    query.bind(transaction).bind(entity).bind(uid).bind(operation).bind(payloadDigest);
    query.bind(previousHash).bind(hash);
    if (Result<void> written = query.run(); !written) {
        return written;
    }
    if (!payload) {
        return {};
    }
    Query body(database, QStringLiteral("INSERT INTO change_payloads (change, salt, payload) VALUES (?,?,?)"));
    body.bind(query.lastInsertId()).bindUtf8(salt).bindUtf8(*payload);
    return body.run();
}

} // namespace tahaluf
