// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace tahaluf {

/** A deleted record, of any kind. */
struct BinItem
{
    QString entity;
    qint64 id = 0;
    QString uid;
    QDateTime deletedAt; ///< UTC; invalid where the history does not say
    QString actor;
};

/** All deleted records of all kinds, the one deleted last first; what was erased for good is in no bin. */
class RecycleBin
{
public:
    static Result<std::vector<BinItem>> items(Database& database, const EntityCatalog& catalog);
};

} // namespace tahaluf
