// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeLog.h"
#include "storage/RecordWriter.h"
#include "storage/Transaction.h"
#include "storage/WriteObserver.h"

namespace tahaluf {

/**
 * Takes what a record ever said out of the file for good. Its row stays under its id, so that what is linked to it
 * stays whole, with other values and in no list. Its lines stay in the history: each holds the digest of its salted
 * content, so the chain still verifies when salt and content are gone, and nobody can guess a short value from what
 * is left. A last line, the operation «erase», says what stands there now; only a record with such a line may lack
 * contents (ChangeLog::verify). Free pages are overwritten by SQLite (secure_delete).
 */
class RecordEraser
{
public:
    static constexpr const char* OperationKey = ChangeLog::EraseKey;
    /** The same, to be bound in a statement. */
    [[nodiscard]] static QString operationKey() { return QLatin1String(OperationKey); }

    /** @p index is told of the record as of a deleted one. */
    RecordEraser(Transaction& transaction, WriteObserver& index)
        : m_transaction(transaction)
        , m_index(index)
    {
    }

    /** Erases the record and leaves the values of @p row, in field order, in its place. */
    Result<void> erase(const EntityInfo& entity, const StoredRow& row);

    /** Removes the content of an attached file that no record holds any more. */
    static Result<void> dropUnusedFile(Database& database, const QString& digest);
    /** Whether a record with this uid was erased. */
    static Result<bool> isErased(Database& database, const QString& uid);

private:
    Result<void> overwrite(const EntityInfo& entity, const StoredRow& row);

    Transaction& m_transaction;
    WriteObserver& m_index;
};

} // namespace tahaluf
