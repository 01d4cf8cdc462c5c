// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/EntryFigures.h"

#include "storage/Query.h"

#include <utility>

namespace tahaluf {

Result<void> EntryFigures::beginMany()
{
    QString trigger;
    {
        Query query(
            m_database,
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'entries_counted'"));
        while (query.next()) {
            trigger = query.value<QString>(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    if (trigger.isEmpty()) {
        return {};
    }
    if (Result<void> dropped = m_database.run(QStringLiteral("DROP TRIGGER entries_counted")); !dropped) {
        return dropped;
    }
    m_trigger = trigger;
    return {};
}

Result<void> EntryFigures::endMany()
{
    if (m_trigger.isEmpty()) {
        return {};
    }
    for (const QString& sql :
         {QStringLiteral("DELETE FROM entry_figures"),
          QStringLiteral("INSERT INTO entry_figures SELECT kind, state, coalesce(theme, 0), coalesce(member, 0), "
                         "count(*) FROM entries WHERE deleted = 0 GROUP BY 1, 2, 3, 4"),
          std::exchange(m_trigger, {})}) {
        if (Result<void> done = m_database.run(sql); !done) {
            return done;
        }
    }
    return {};
}

} // namespace tahaluf
