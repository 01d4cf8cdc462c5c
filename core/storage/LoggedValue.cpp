// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LoggedValue.h"

#include "storage/Query.h"

namespace tahaluf::LoggedValue {

Result<QVariant> stored(const Journal& journal, const FieldInfo& field, const QJsonValue& value)
{
    if (value.isNull()) {
        return QVariant();
    }
    if (field.kind != FieldKind::Link) {
        return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
    }
    const EntityInfo* target = journal.catalog().find(field.linkEntity);
    if (!target) {
        return value.toVariant();
    }
    Query query(journal.database(), QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(target->table));
    query.bind(value.toString());
    QVariant id;
    while (query.next()) {
        id = query.stored(0);
    }
    return query.isDone() ? Result<QVariant>(id) : Result<QVariant>(query.takeError());
}

Result<QJsonValue> of(const Journal& journal, const FieldInfo& field, const QVariant& stored)
{
    if (stored.isNull()) {
        return QJsonValue();
    }
    const EntityInfo* target = field.kind == FieldKind::Link ? journal.catalog().find(field.linkEntity) : nullptr;
    if (!target) {
        return stored.typeId() == QMetaType::LongLong ? QJsonValue(stored.toLongLong()) : QJsonValue(stored.toString());
    }
    Query query(journal.database(), QStringLiteral("SELECT uid FROM %1 WHERE id = ?").arg(target->table));
    query.bindStored(stored);
    QJsonValue uid;
    while (query.next()) {
        uid = query.value<QString>(0);
    }
    return query.isDone() ? Result<QJsonValue>(uid) : Result<QJsonValue>(query.takeError());
}

} // namespace tahaluf::LoggedValue
