// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordWriter.h"

#include "base/Uid.h"
#include "language/Collation.h"
#include "schema/FieldValue.h"
#include "schema/Validation.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

namespace {
bool isSame(const std::vector<QVariant>& left, const std::vector<QVariant>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSameStored);
}
} // namespace

RecordWriter::RecordWriter(Journal& journal, const EntityInfo& entity)
    : m_journal(journal)
    , m_entity(entity)
{
    QStringList columns;
    QStringList marks;
    QStringList settings;
    for (const FieldInfo& field : entity.fields) {
        columns << field.key;
        marks << QStringLiteral("?");
        settings << field.key + QStringLiteral(" = ?");
    }
    m_selectSql =
        QStringLiteral("SELECT id, uid, revision, %1 FROM %2 ").arg(columns.join(QStringLiteral(", ")), entity.table);
    if (!entity.collatedField.isEmpty()) {
        m_collatedIndex = entity.indexOf(entity.collatedField);
        columns << QStringLiteral("sort_key");
        marks << QStringLiteral("?");
        settings << QStringLiteral("sort_key = ?");
    }
    m_insertSql = QStringLiteral("INSERT INTO %1 (uid, revision, %2) VALUES (?, 1, %3)")
                      .arg(entity.table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    m_updateSql = QStringLiteral("UPDATE %1 SET revision = revision + 1, %2 WHERE id = ? AND revision = ?")
                      .arg(entity.table, settings.join(QStringLiteral(", ")));
}

Result<void> RecordWriter::insert(StoredRow& row)
{
    if (Result<void> valid = Validation::check(m_entity, row.values); !valid) {
        return valid.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (row.uid.isEmpty()) {
        row.uid = newUid();
    }
    Query query(m_journal.database(), m_insertSql);
    query.bind(row.uid);
    for (const QVariant& value : row.values) {
        query.bindStored(value);
    }
    if (m_collatedIndex >= 0) {
        query.bindStored(Collation::sortKey(row.values[static_cast<std::size_t>(m_collatedIndex)].toString()));
    }
    if (Result<void> written = query.run(); !written) {
        return written.takeError();
    }
    row.id = query.lastInsertId();
    row.revision = 1;
    if (Result<void> told = announce(*transaction, row, Operation::Create, {}); !told) {
        return told.takeError();
    }
    return transaction->commit();
}

Result<void> RecordWriter::update(StoredRow& row)
{
    if (Result<void> valid = Validation::check(m_entity, row.values); !valid) {
        return valid.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<StoredRow>> before = rows(QStringLiteral("WHERE id = ?"), {row.id});
    if (!before) {
        return before.takeError();
    }
    if (before->empty()) {
        return refused(tr("%1: this record is not there any more.").arg(m_entity.singularLabel()));
    }
    if (before->front().revision != row.revision) {
        return Error{ErrorKind::Stale,
                     tr("%1: this record was changed elsewhere since you opened it. Your change was not saved; "
                        "look at the new content first.")
                         .arg(m_entity.singularLabel()),
                     {}};
    }
    if (isSame(before->front().values, row.values)) {
        return transaction->commit();
    }
    Query query(m_journal.database(), m_updateSql);
    for (const QVariant& value : row.values) {
        query.bindStored(value);
    }
    if (m_collatedIndex >= 0) {
        query.bindStored(Collation::sortKey(row.values[static_cast<std::size_t>(m_collatedIndex)].toString()));
    }
    query.bind(row.id).bind(row.revision);
    if (Result<void> written = query.run(); !written) {
        return written.takeError();
    }
    row.uid = before->front().uid;
    if (Result<void> told = announce(*transaction, row, Operation::Update, before->front().values); !told) {
        return told.takeError();
    }
    Result<void> committed = transaction->commit();
    if (committed) {
        ++row.revision;
    }
    return committed;
}

Result<void> RecordWriter::setDeleted(qint64 id, bool deleted)
{
    Result<Transaction> transaction = Transaction::begin(m_journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<StoredRow>> before = rows(QStringLiteral("WHERE id = ?"), {id});
    if (!before) {
        return before.takeError();
    }
    if (before->empty()) {
        return refused(tr("%1: this record is not there any more.").arg(m_entity.singularLabel()));
    }
    Query query(m_journal.database(),
                QStringLiteral("UPDATE %1 SET revision = revision + 1, deleted = ? WHERE id = ? AND deleted <> ?")
                    .arg(m_entity.table));
    query.bind(deleted).bind(id).bind(deleted);
    if (Result<void> written = query.run(); !written) {
        return written.takeError();
    }
    if (query.affectedRows() == 0) {
        return transaction->commit(); // it lies there already
    }
    const StoredRow& row = before->front();
    if (Result<void> told = announce(*transaction, row, deleted ? Operation::Delete : Operation::Restore, row.values);
        !told) {
        return told.takeError();
    }
    return transaction->commit();
}

Result<std::vector<StoredRow>> RecordWriter::rows(const QString& tail, const std::vector<QVariant>& binds) const
{
    Query query(m_journal.database(), m_selectSql + tail);
    for (const QVariant& value : binds) {
        query.bindStored(value);
    }
    std::vector<StoredRow> rows;
    const std::size_t count = m_entity.fields.size();
    while (query.next()) {
        StoredRow row;
        row.id = query.value<qint64>(0);
        row.uid = query.value<QString>(1);
        row.revision = query.value<int>(2);
        row.values.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            row.values.push_back(query.stored(static_cast<int>(i) + 3));
        }
        rows.push_back(std::move(row));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return rows;
}

Result<void> RecordWriter::announce(Transaction& transaction,
                                    const StoredRow& row,
                                    Operation operation,
                                    const std::vector<QVariant>& before)
{
    const WriteEvent event{m_entity, row.id, row.uid, operation, m_journal.isTrial(), row.values, before};
    // What is only tried is taken back, with all that would tell of it.
    if (!event.isTrial) {
        if (Result<void> logged = ChangeLog::append(transaction, event, before); !logged) {
            return logged.takeError();
        }
        transaction.touch({m_entity.key, row.id, operation});
    }
    for (WriteObserver* observer : m_journal.observers()) {
        if (Result<void> seen = observer->written(event); !seen) {
            return seen.takeError();
        }
    }
    return {};
}

} // namespace tahaluf
