// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NumberCounter.h"

#include "storage/Query.h"

namespace tahaluf {

Result<int> NumberCounter::next(Transaction& transaction, const QString& scope)
{
    Database& database = transaction.journal().database();
    // Three plain statements: one that inserts, updates and returns at once needs a journal of its own, which costs
    // more.
    Query raise(database,
                QStringLiteral("UPDATE number_counters SET last = last + 1, mirror = -(last + 1) WHERE scope = ?"));
    if (Result<void> raised = raise.bind(scope).run(); !raised) {
        return raised.takeError();
    }
    if (raise.affectedRows() == 0) {
        Query begin(database, QStringLiteral("INSERT INTO number_counters (scope, last, mirror) VALUES (?, 1, -1)"));
        if (Result<void> begun = begin.bind(scope).run(); !begun) {
            return begun.takeError();
        }
        return 1;
    }
    Query read(database, QStringLiteral("SELECT last FROM number_counters WHERE scope = ?"));
    read.bind(scope);
    const int number = read.next() ? read.value<int>(0) : 0;
    if (!read.isDone()) {
        return read.takeError();
    }
    return number;
}

Result<void> NumberCounter::raise(Transaction& transaction, const QString& scope, int used)
{
    Query query(transaction.journal().database(),
                QStringLiteral("INSERT INTO number_counters (scope, last, mirror) VALUES (?, ?, ?) ON CONFLICT (scope) "
                               "DO UPDATE SET last = max(last, excluded.last), mirror = min(mirror, excluded.mirror)"));
    query.bind(scope).bind(used).bind(-used);
    return query.run();
}

} // namespace tahaluf
