// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecycleBin.h"

#include "storage/Query.h"
#include "storage/RecordEraser.h"

#include <algorithm>

namespace tahaluf {

Result<std::vector<BinItem>> RecycleBin::items(Database& database, const EntityCatalog& catalog)
{
    std::vector<BinItem> items;
    for (const EntityInfo* entity : catalog.all()) {
        Query query(database,
                    QStringLiteral("SELECT r.id, r.uid, c.at, c.actor FROM %1 r LEFT JOIN changes c ON c.id = "
                                   "(SELECT max(d.id) FROM changes d WHERE d.uid = r.uid AND d.operation = 'delete') "
                                   "WHERE r.deleted = 1 AND NOT EXISTS "
                                   "(SELECT 1 FROM changes e WHERE e.uid = r.uid AND e.operation = ?)")
                        .arg(entity->table));
        query.bind(RecordEraser::operationKey());
        while (query.next()) {
            items.push_back({entity->key,
                             query.value<qint64>(0),
                             query.value<QString>(1),
                             QDateTime::fromString(query.value<QString>(2), Qt::ISODateWithMs),
                             query.value<QString>(3)});
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const BinItem& left, const BinItem& right) {
        return left.deletedAt > right.deletedAt;
    });
    return items;
}

} // namespace tahaluf
