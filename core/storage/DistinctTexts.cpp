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
    auto texts = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!texts) {
        return texts.takeError();
    }
    return QStringList(texts->begin(), texts->end());
}

Result<std::vector<qint64>> distinctNumbers(Database& database, const EntityInfo& entity, const QString& fieldKey)
{
    const FieldInfo* field = entity.field(fieldKey);
    if (!field) {
        return std::vector<qint64>();
    }
    Query query(
        database,
        QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE deleted = 0 ORDER BY %1 DESC").arg(field->key, entity.table));
    return query.collect([](const Query& row) { return row.value<qint64>(0); });
}

} // namespace tahaluf
