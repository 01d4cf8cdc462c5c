// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DistinctTexts.h"

#include "storage/Query.h"

namespace tahaluf {

Result<QStringList> distinctTexts(Database& database, const EntityInfo& entity, const QString& fieldKey, int limit)
{
    const FieldInfo* field = entity.field(fieldKey);
    if (!field) {
        return QStringList();
    }
    Query query(database,
                QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0 AND %1 <> '' GROUP BY %1 "
                               "ORDER BY count(*) DESC, max(id) DESC LIMIT ?")
                    .arg(field->key, entity.table));
    query.bind(limit);
    QStringList texts;
    while (query.next()) {
        texts << query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return texts;
}

Result<std::vector<qint64>> distinctNumbers(Database& database, const EntityInfo& entity, const QString& fieldKey)
{
    std::vector<qint64> numbers;
    const FieldInfo* field = entity.field(fieldKey);
    if (!field) {
        return numbers;
    }
    Query query(
        database,
        QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE deleted = 0 ORDER BY %1 DESC").arg(field->key, entity.table));
    while (query.next()) {
        numbers.push_back(query.value<qint64>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return numbers;
}

} // namespace tahaluf
