// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UndoStack.h"

#include "storage/ChangeUndo.h"
#include "storage/Query.h"

namespace tahaluf {

Result<std::optional<QString>> UndoStack::first(const QString& sql, int mentions)
{
    Result<QString> station = m_journal.station();
    if (!station) {
        return station.takeError();
    }
    Query query(m_journal.database(), sql);
    for (int mention = 0; mention < mentions; ++mention) {
        query.bind(*station).bind(m_journal.actor());
    }
    std::optional<QString> transaction;
    while (query.next()) {
        transaction = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return transaction;
}

Result<std::optional<QString>> UndoStack::nextUndo()
{
    // The very first transaction made the file, as did those named so.
    return first(
        QStringLiteral("SELECT c.txn FROM changes c LEFT JOIN transactions t ON t.txn = c.txn "
                       "WHERE c.station = ? AND c.actor = ? AND coalesce(t.command, '') NOT IN ('undo', 'new_file') "
                       "AND NOT EXISTS (SELECT 1 FROM transactions r WHERE r.reverses = c.txn) "
                       "AND c.txn <> (SELECT o.txn FROM changes o ORDER BY o.id LIMIT 1) "
                       "ORDER BY c.station_seq DESC LIMIT 1"),
        1);
}

Result<std::optional<QString>> UndoStack::nextRedo()
{
    return first(
        QStringLiteral("SELECT c.txn FROM changes c JOIN transactions t ON t.txn = c.txn "
                       "WHERE c.station = ? AND c.actor = ? AND t.command = 'undo' "
                       "AND NOT EXISTS (SELECT 1 FROM transactions r WHERE r.reverses = c.txn) "
                       "AND c.station_seq > coalesce((SELECT d.station_seq FROM changes d "
                       "LEFT JOIN transactions n ON n.txn = d.txn WHERE d.station = ? AND d.actor = ? "
                       "AND coalesce(n.command, '') NOT IN ('undo', 'redo') ORDER BY d.station_seq DESC LIMIT 1), 0) "
                       "ORDER BY c.station_seq DESC LIMIT 1"),
        2);
}

Result<QString> UndoStack::undo()
{
    Result<std::optional<QString>> next = nextUndo();
    if (!next) {
        return next.takeError();
    }
    if (!*next) {
        return refused(tr("There is nothing to undo."));
    }
    const Result<qint64> done = ChangeUndo::undo(m_journal, **next);
    return done ? Result<QString>(**next) : Result<QString>(done.error());
}

Result<QString> UndoStack::redo()
{
    Result<std::optional<QString>> next = nextRedo();
    if (!next) {
        return next.takeError();
    }
    if (!*next) {
        return refused(tr("There is nothing to redo."));
    }
    const Result<qint64> done = ChangeUndo::redo(m_journal, **next);
    return done ? Result<QString>(**next) : Result<QString>(done.error());
}

} // namespace tahaluf
