// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/**
 * Takes back what one transaction did, from the history: new records go to the recycle bin, changed ones get back what
 * they said before, deleted ones come back. It is written down like every other change, so nothing is lost by it, and
 * whatever guards records guards them here too. What an undo takes back does not count as a change any more.
 */
class ChangeUndo
{
    Q_DECLARE_TR_FUNCTIONS(ChangeUndo)

public:
    /**
     * All in one transaction of its own; the number of records. Refused, naming the record, where one was changed
     * since, or where something newer is linked to a record that would go.
     */
    static Result<qint64> undo(Journal& journal, const QString& transaction);
    /** The same for an undo: what it took back is there again. */
    static Result<qint64> redo(Journal& journal, const QString& undoTransaction);

private:
    static Result<qint64> reverse(Journal& journal, const QString& transaction, const char* command);
};

} // namespace tahaluf
