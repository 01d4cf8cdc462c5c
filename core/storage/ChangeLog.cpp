// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"

#include "base/IsoText.h"
#include "schema/FieldValue.h"
#include "storage/Query.h"
#include "storage/SchemaFiles.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

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

QString sha256(const QByteArray& data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QString lineHash(const QStringList& parts)
{
    return sha256(parts.join(QLatin1Char('\n')).toUtf8());
}

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), 4);
    return salt.toHex();
}

/** The moment as Qt::ISODateWithMs writes it, which takes several times as long: every line of the history has one. */
QString isoText(const QDateTime& moment)
{
    const QDate day = moment.date();
    const QTime time = moment.time();
    if (moment.timeSpec() != Qt::UTC || !moment.isValid() || day.year() < 1000 || day.year() > 9999) {
        return moment.toString(Qt::ISODateWithMs);
    }
    QString text(QStringLiteral(".000Z"));
    IsoText::putNumber(text, 3, time.msec());
    return IsoText::day(day) + u'T' + IsoText::time(time) + text;
}

/** A text as JSON writes it. */
void addText(QByteArray& json, QByteArrayView utf8)
{
    constexpr unsigned char FirstPlain = 0x20;
    json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) >= FirstPlain && c != '"' && c != '\\') {
            continue;
        }
        json.append(utf8.sliced(written, i - written));
        written = i + 1;
        switch (c) {
        case '"':
        case '\\':
            json += '\\';
            json += c;
            break;
        case '\n':
            json += "\\n";
            break;
        default:
            json += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
        }
    }
    json.append(utf8.sliced(written));
    json += '"';
}

/** Links are logged by uid: ids mean nothing in another file. */
Result<void> addLink(QByteArray& json, Journal& journal, const EntityInfo& target, const QVariant& id)
{
    Query query(journal.database(), QStringLiteral("SELECT uid FROM %1 WHERE id = ?").arg(target.table));
    query.bindStored(id);
    if (query.next()) {
        addText(json, query.bytes(0));
    } else {
        json += "null";
    }
    return query.isDone() ? Result<void>() : Result<void>(query.takeError());
}

Result<void> addValue(QByteArray& json, Journal& journal, const FieldInfo& field, const QVariant& value)
{
    const EntityInfo* target = field.kind == FieldKind::Link ? journal.catalog().find(field.linkEntity) : nullptr;
    if (value.isNull()) {
        json += "null";
    } else if (target) {
        return addLink(json, journal, *target, value);
    } else if (value.typeId() == QMetaType::LongLong) {
        json += QByteArray::number(value.toLongLong());
    } else {
        addText(json, value.toString().toUtf8());
    }
    return {};
}

/** Adds the fields that changed, by what @p values say of them. */
Result<void> addChanged(QByteArray& json,
                        Journal& journal,
                        const WriteEvent& event,
                        const std::vector<QVariant>& values,
                        const std::vector<QVariant>& before)
{
    bool isFirst = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!before.empty() && isSameStored(before[i], event.values[i])) {
            continue;
        }
        const FieldInfo& field = event.entity.fields[i];
        json += isFirst ? "" : ",";
        isFirst = false;
        addText(json, field.key.toUtf8());
        json += ':';
        if (Result<void> added = addValue(json, journal, field, values[i]); !added) {
            return added;
        }
    }
    return {};
}
} // namespace

Result<QByteArray> ChangeLog::payload(Journal& journal, const WriteEvent& event, const std::vector<QVariant>& before)
{
    // Written straight into its bytes: every write of a record passes here.
    constexpr qsizetype Usual = 2048;
    QByteArray json;
    json.reserve(Usual);
    json += "{\"after\":{";
    if (Result<void> added = addChanged(json, journal, event, event.values, before); !added) {
        return added.takeError();
    }
    json += "},\"before\":{";
    if (Result<void> added = addChanged(json, journal, event, before, before); !added) {
        return added.takeError();
    }
    json += "}}";
    return json;
}

Result<void> ChangeLog::append(Transaction& transaction, const WriteEvent& event, const std::vector<QVariant>& before)
{
    const Result<QByteArray> json = payload(transaction.journal(), event, before);
    return json ? write(transaction, event.entity.key, event.uid, operationKey(event.operation), *json)
                : Result<void>(json.error());
}

Result<void> ChangeLog::write(Transaction& transaction,
                              const QString& entity,
                              const QString& uid,
                              const QString& operation,
                              const QByteArray& payload)
{
    Journal& journal = transaction.journal();
    Database& database = journal.database();
    Result<QString> station = journal.station();
    if (!station) {
        return station.takeError();
    }
    LogLine line;
    line.sequence = 1;
    if (const auto& known = journal.lastLine(); known && !journal.isTrial()) {
        line.sequence = known->sequence + 1;
        line.previousHash = known->hash;
    } else {
        Query last(database,
                   QStringLiteral("SELECT station_seq, hash FROM changes WHERE station = ? "
                                  "ORDER BY station_seq DESC LIMIT 1"));
        last.bind(*station);
        if (last.next()) {
            line.sequence = last.value<qint64>(0) + 1;
            line.previousHash = last.value<QString>(1);
        }
        if (!last.isDone()) {
            return last.takeError();
        }
    }
    line.station = *station;
    line.schemaVersion = SchemaFiles::latestVersion();
    line.at = isoText(journal.clock().utcNow());
    line.actor = journal.actor();
    line.transaction = transaction.uid();
    line.entity = entity;
    line.uid = uid;
    line.operation = operation;
    line.salt = freshSalt();
    line.payload = payload;
    line.payloadDigest = payloadDigest(line.salt, payload);
    line.hash = hashOf(line);
    // What is only tried is taken back line by line.
    journal.setLastLine(journal.isTrial() ? std::nullopt : std::optional(Journal::LastLine{line.sequence, line.hash}));
    return store(database, line);
}

QString ChangeLog::payloadDigest(const QByteArray& salt, const QByteArray& payload)
{
    return sha256(salt + payload);
}

QString ChangeLog::hashOf(const LogLine& line)
{
    return lineHash({line.previousHash,
                     line.station,
                     QString::number(line.sequence),
                     QString::number(line.schemaVersion),
                     line.at,
                     line.actor,
                     line.transaction,
                     line.entity,
                     line.uid,
                     line.operation,
                     line.payloadDigest});
}

Result<void> ChangeLog::store(Database& database, const LogLine& line)
{
    Query query(
        database,
        QStringLiteral("INSERT INTO changes (station, station_seq, schema_version, at, actor, txn, entity, uid, "
                       "operation, payload_digest, previous_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"));
    query.bind(line.station).bind(line.sequence).bind(line.schemaVersion).bind(line.at).bind(line.actor);
    query.bind(line.transaction).bind(line.entity).bind(line.uid).bind(line.operation).bind(line.payloadDigest);
    query.bind(line.previousHash).bind(line.hash);
    if (Result<void> written = query.run(); !written) {
        return written;
    }
    if (!line.payload) {
        return {};
    }
    Query body(database, QStringLiteral("INSERT INTO change_payloads (change, salt, payload) VALUES (?,?,?)"));
    body.bind(query.lastInsertId()).bindUtf8(line.salt).bindUtf8(*line.payload);
    return body.run();
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
        if (!isInOrder || lineHash(parts) != query.value<QString>(11)) {
            problems << tr("The history is broken at change %1 of station %2: a line was altered or removed.")
                            .arg(query.value<qint64>(1))
                            .arg(station.left(8));
            sequence = query.value<qint64>(1);
        }
        const QByteArray salted = query.value<QString>(12).toLatin1() + query.value<QString>(13).toUtf8();
        if (!query.stored(13).isNull() && sha256(salted) != query.value<QString>(9)) {
            problems << tr("The content of change %1 of station %2 was altered.")
                            .arg(query.value<qint64>(1))
                            .arg(station.left(8));
        }
        if (query.value<bool>(14)) {
            problems << tr("The content of change %1 of station %2 is missing, although nobody erased it.")
                            .arg(query.value<qint64>(1))
                            .arg(station.left(8));
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
