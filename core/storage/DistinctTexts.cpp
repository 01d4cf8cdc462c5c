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

} // namespace tahaluf
