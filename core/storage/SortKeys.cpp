// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SortKeys.h"

#include "language/Collation.h"
#include "storage/FileSettings.h"
#include "storage/Query.h"
#include "storage/Transaction.h"

#include <vector>

namespace tahaluf {

namespace {
QString versionKey()
{
    return QStringLiteral("sort_keys");
}

Result<void> makeKeysOf(Database& database, const EntityInfo& entity)
{
    std::vector<std::pair<qint64, QByteArray>> keys;
    {
        Query names(database,
                    QStringLiteral("SELECT id, %1, sort_key FROM %2").arg(entity.collatedField, entity.table));
        while (names.next()) {
            const QByteArray key = Collation::sortKey(names.value<QString>(1));
            if (key != names.stored(2).toByteArray()) {
                keys.emplace_back(names.value<qint64>(0), key);
            }
        }
        if (!names.isDone()) {
            return names.takeError();
        }
    }
    for (const auto& [id, key] : keys) {
        Query row(database, QStringLiteral("UPDATE %1 SET sort_key = ? WHERE id = ?").arg(entity.table));
        row.bindStored(key).bind(id);
        if (Result<void> written = row.run(); !written) {
            return written.takeError();
        }
    }
    return {};
}
} // namespace

Result<bool> SortKeys::areCurrent(Database& database)
{
    Result<QString> version = FileSettings::value(database, versionKey());
    return version ? Result<bool>(*version == Collation::version()) : Result<bool>(version.takeError());
}

Result<void> SortKeys::ensureCurrent(Journal& journal)
{
    Result<bool> current = areCurrent(journal.database());
    return !current || *current ? withoutValue(std::move(current)) : makeAnew(journal);
}

Result<void> SortKeys::makeAnew(Journal& journal)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (const EntityInfo* entity : journal.catalog().all()) {
        if (entity->collatedField.isEmpty()) {
            continue;
        }
        if (Result<void> made = makeKeysOf(journal.database(), *entity); !made) {
            return made.takeError();
        }
    }
    if (Result<void> noted = FileSettings::setValue(journal.database(), versionKey(), Collation::version()); !noted) {
        return noted.takeError();
    }
    return transaction->commit();
}

} // namespace tahaluf
