// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/SearchIndex.h"
#include "storage/Database.h"

#include <QStringList>

namespace tahaluf {

/**
 * Carries out here what another station erased for good: see RecordEraser. What this file's history says of such a
 * record goes too, so that nothing of it can win over the erasure. Used inside the transaction of a merger.
 */
class ForeignErasure
{
public:
    explicit ForeignErasure(Database& database)
        : m_database(database)
    {
    }

    /** After the lines have come, the last one of before being @p lastBefore, and before any record is settled. */
    Result<void> begin(qint64 lastBefore);
    /** After all records are settled: what the merger itself said of them, their files, and their words in the index.
     */
    Result<void> finish(SearchIndex& index);
    /**
     * After the merger is committed: writes the file anew, as the station did that erased, so that no page holds what
     * was moved about in it. Why not, or nothing.
     */
    QString writeAnew();

private:
    Result<void> dropContents();

    Database& m_database;
    bool m_hasErased = false;
    QStringList m_files; ///< digests of the files attached to what is erased
};

} // namespace tahaluf
