// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/EntryFigures.h"

#include "storage/Query.h"

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

Result<void> EntryFigures::written(const WriteEvent& event)
{
    if (m_trigger.isEmpty() || event.entity.table != QLatin1String("entries")) {
        return {};
    }
    // What is tried in between is taken back again.
    if (event.operation != Operation::Create || event.isTrial) {
        m_isOnlyNew = false;
        return {};
    }
    if (m_fields.empty()) {
        for (const char* field : {"kind", "state", "theme", "member"}) {
            m_fields.push_back(static_cast<std::size_t>(event.entity.indexOf(QLatin1String(field))));
        }
    }
    const auto value = [&](std::size_t place) -> const QVariant& { return event.values[m_fields[place]]; };
    ++m_new[{value(0).toString(), value(1).toString(), value(2).toLongLong(), value(3).toLongLong()}];
    return {};
}

Result<void> EntryFigures::endMany()
{
    if (m_trigger.isEmpty()) {
        return {};
    }
    if (Result<void> counted = m_isOnlyNew ? addNew() : countAnew(m_database); !counted) {
        return counted;
    }
    const QString trigger = m_trigger;
    dropMany();
    return m_database.run(trigger);
}

void EntryFigures::dropMany()
{
    m_trigger.clear();
    m_new.clear();
    m_isOnlyNew = true;
}

Result<void> EntryFigures::addNew()
{
    for (const auto& [group, count] : m_new) {
        const auto& [kind, state, theme, member] = group;
        Query query(m_database,
                    QStringLiteral("INSERT INTO entry_figures VALUES (?, ?, ?, ?, ?) "
                                   "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries"));
        query.bind(kind).bind(state).bind(theme).bind(member).bind(count);
        if (Result<void> added = query.run(); !added) {
            return added;
        }
    }
    return {};
}

Result<void> EntryFigures::countAnew(Database& database)
{
    Result<void> emptied = database.run(QStringLiteral("DELETE FROM entry_figures"));
    return emptied ? database.run(QStringLiteral(
                         "INSERT INTO entry_figures SELECT kind, state, coalesce(theme, 0), coalesce(member, 0), "
                         "count(*) FROM entries WHERE deleted = 0 GROUP BY 1, 2, 3, 4"))
                   : emptied;
}

} // namespace tahaluf
