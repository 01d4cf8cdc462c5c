// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "storage/RecordWriter.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/** Which of two records stays, and what it takes over from the other one. */
struct MergeRequest
{
    QString entity = {}; ///< members or people
    qint64 kept = 0;
    qint64 merged = 0; ///< goes to the recycle bin, as it was
    QSet<QString> taken = {}; ///< keys of the fields whose value comes from the merged one
    QString reason = {};
};

/** How many records of a kind belong to a record. */
struct BelongingRecords
{
    QString entity = {};
    qint64 count = 0;
};

/**
 * Makes one record of two that are the same body or person. Everything that was linked to the merged one is linked to
 * the kept one afterwards; the merged one lies in the recycle bin with its former names and posts. Why is written into
 * the notes of both. One transaction, which ChangeUndo takes back as a whole.
 */
class MergeRecords
{
    Q_DECLARE_TR_FUNCTIONS(MergeRecords)

public:
    explicit MergeRecords(CoalitionRecords& records)
        : m_records(records)
    {
    }

    [[nodiscard]] static bool knows(const QString& entity);

    /** What is linked to a record, deleted records left out. */
    Result<std::vector<BelongingRecords>> belonging(const QString& entity, qint64 id) const;

    /**
     * The name of the transaction, for ChangeUndo. Refused where approved minutes or a taken decision name the merged
     * record, and where both have something of their own in a place that knows each only once (attendance, positions).
     */
    Result<QString> merge(const MergeRequest& request);

private:
    Result<void> moveLinks(const MergeRequest& request, const EntityInfo& entity, const QString& mergedName);
    Result<void>
    moveRow(const EntityInfo& linking, StoredRow& row, const FieldInfo& field, qint64 kept, bool isDeleted);
    Result<void> moveAttachments(const QString& entity, const QString& from, const QString& to);
    /** The row that says the same of the kept record, in entities that know each only once. */
    Result<std::optional<StoredRow>>
    twinOf(const EntityInfo& linking, const StoredRow& row, const QString& moved) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
