// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NumberCounter.h"

#include "storage/Query.h"

namespace tahaluf {

Result<int> NumberCounter::next(Transaction& transaction, const QString& scope)
{
    Database& database = transaction.journal().database();
    Query query(database,
                QStringLiteral("INSERT INTO number_counters (scope, last) VALUES (?, 1) "
                               "ON CONFLICT (scope) DO UPDATE SET last = last + 1 RETURNING last"));
    query.bind(scope);
    int number = 0;
    while (query.next()) {
        number = query.value<int>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return number;
}

Result<void> NumberCounter::raise(Transaction& transaction, const QString& scope, int used)
{
    Query query(transaction.journal().database(),
                QStringLiteral("INSERT INTO number_counters (scope, last) VALUES (?, ?) "
                               "ON CONFLICT (scope) DO UPDATE SET last = max(last, excluded.last)"));
    query.bind(scope).bind(used);
    return query.run();
}

} // namespace tahaluf
