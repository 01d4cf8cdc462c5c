// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StatedNumbers.h"

#include "storage/Query.h"

namespace tahaluf {

void StatedNumbers::add(const QString& scope, int used)
{
    int& highest = m_highest[scope];
    highest = qMax(highest, used);
}

Result<void> StatedNumbers::write()
{
    for (auto each = m_highest.cbegin(); each != m_highest.cend(); ++each) {
        if (Result<void> raised = raise(m_database, each.key(), each.value()); !raised) {
            return raised;
        }
    }
    m_highest.clear();
    return {};
}

Result<void> StatedNumbers::raise(Database& database, const QString& scope, int used)
{
    // Two plain statements: one that inserts or updates at once needs a journal of its own, which costs more.
    Query raised(
        database,
        QStringLiteral("UPDATE number_counters SET last = max(last, ?), mirror = min(mirror, ?) WHERE scope = ?"));
    raised.bind(used).bind(-used).bind(scope);
    if (Result<void> done = raised.run(); !done || raised.affectedRows() > 0) {
        return done;
    }
    Query first(database, QStringLiteral("INSERT INTO number_counters (scope, last, mirror) VALUES (?, ?, ?)"));
    return first.bind(scope).bind(used).bind(-used).run();
}

} // namespace tahaluf
