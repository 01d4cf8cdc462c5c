// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace tahaluf {

/**
 * Undo and redo of what this operator did at this station, across restarts: nothing is kept but the history itself.
 * A transaction that was taken back has an undo that names it, a redo names that undo, and so on; what can be undone
 * next is the newest transaction that nothing names and that is no undo itself. New work leaves nothing to redo.
 */
class UndoStack
{
    Q_DECLARE_TR_FUNCTIONS(UndoStack)

public:
    explicit UndoStack(Journal& journal)
        : m_journal(journal)
    {
    }

    /** The transaction that undo() would take back; none where nothing of one's own is left. */
    Result<std::optional<QString>> nextUndo();
    /** The undo that redo() would take back. */
    Result<std::optional<QString>> nextRedo();
    /**
     * Takes the newest transaction back and names it. Refused, with the reason, where there is none, where a record
     * was changed by somebody since, or where a lock guards it: approved minutes and texts stay as they are.
     */
    Result<QString> undo();
    Result<QString> redo();

private:
    /** The first answer of a statement that asks for station and operator so many times. */
    Result<std::optional<QString>> first(const QString& sql, int mentions);

    Journal& m_journal;
};

} // namespace tahaluf
