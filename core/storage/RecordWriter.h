// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** A stored row: the columns every table has, and the entity's own in field order. */
struct StoredRow
{
    qint64 id = 0;
    QString uid;
    int revision = 0;
    std::vector<QVariant> values;
};

/**
 * The one way records are written: validate, write the row, log the change, tell the observers, all in the
 * transaction that is open or in one of its own. Repository<T> is its typed face.
 */
class RecordWriter
{
    Q_DECLARE_TR_FUNCTIONS(RecordWriter)

public:
    RecordWriter(Journal& journal, const EntityInfo& entity);

    /** Fills id, revision and, where empty, uid. */
    Result<void> insert(StoredRow& row);
    /** Refused as Stale when the stored revision is not row.revision. A record that did not change is not written. */
    Result<void> update(StoredRow& row);
    /** Moves to the recycle bin (or back). Nothing is written when it lies there already. */
    Result<void> setDeleted(qint64 id, bool deleted);

    /** "SELECT id, uid, revision, <fields> FROM <table>", to which a condition is appended. */
    [[nodiscard]] QString selectSql() const { return m_selectSql; }
    [[nodiscard]] Journal& journal() const { return m_journal; }
    /** Rows of selectSql() + `tail`, `tail` being fixed SQL with ? for each of `binds`. */
    Result<std::vector<StoredRow>> rows(const QString& tail, const std::vector<QVariant>& binds) const;

private:
    Result<void> announce(class Transaction& transaction,
                          const StoredRow& row,
                          Operation operation,
                          const std::vector<QVariant>& before);

    Journal& m_journal;
    const EntityInfo& m_entity;
    QString m_selectSql;
    QString m_insertSql;
    QString m_updateSql;
    int m_collatedIndex = -1;
};

} // namespace tahaluf
