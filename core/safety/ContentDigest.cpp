// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/ContentDigest.h"

#include "storage/Query.h"

#include <QCryptographicHash>
#include <QHash>

namespace tahaluf {

namespace {

Result<QHash<qint64, QString>> uidsOf(Database& database, const EntityInfo& entity)
{
    Query query(database, QStringLiteral("SELECT id, uid FROM %1").arg(entity.table));
    QHash<qint64, QString> uids;
    while (query.next()) {
        uids.insert(query.value<qint64>(0), query.value<QString>(1));
    }
    return query.isDone() ? Result<QHash<qint64, QString>>(uids) : Result<QHash<qint64, QString>>(query.takeError());
}

/** A value so that no two rows can be written alike: its kind, its length, itself. */
void add(QCryptographicHash& hash, const QVariant& value)
{
    const QByteArray text = value.toString().toUtf8();
    hash.addData(value.isNull() ? QByteArray("-") : QByteArray::number(text.size()) + ':' + text);
    hash.addData(QByteArrayLiteral("\n"));
}

} // namespace

Result<QString> ContentDigest::of(Database& database, const EntityCatalog& catalog)
{
    QHash<QString, QHash<qint64, QString>> uids;
    for (const EntityInfo* entity : catalog.all()) {
        Result<QHash<qint64, QString>> known = uidsOf(database, *entity);
        if (!known) {
            return known.takeError();
        }
        uids.insert(entity->key, std::move(*known));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityInfo* entity : catalog.all()) {
        QStringList columns{QStringLiteral("uid")};
        for (const FieldInfo& field : entity->fields) {
            columns << field.key;
        }
        add(hash, entity->key);
        Query query(database,
                    QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0 ORDER BY uid")
                        .arg(columns.join(QStringLiteral(", ")), entity->table));
        while (query.next()) {
            add(hash, query.stored(0));
            for (std::size_t i = 0; i < entity->fields.size(); ++i) {
                const FieldInfo& field = entity->fields[i];
                const QVariant stored = query.stored(static_cast<int>(i) + 1);
                const bool isLink = field.kind == FieldKind::Link && !stored.isNull();
                add(hash, isLink ? QVariant(uids.value(field.linkEntity).value(stored.toLongLong())) : stored);
            }
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tahaluf
