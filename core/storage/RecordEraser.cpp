// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordEraser.h"

#include "language/Collation.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"

namespace tahaluf {

Result<bool> RecordEraser::isErased(Database& database, const QString& uid)
{
    Query query(database, QStringLiteral("SELECT 1 FROM changes WHERE uid = ? AND operation = ? LIMIT 1"));
    query.bind(uid).bind(operationKey());
    bool isErased = false;
    while (query.next()) {
        isErased = true;
    }
    return query.isDone() ? Result<bool>(isErased) : Result<bool>(query.takeError());
}

Result<void> RecordEraser::dropUnusedFile(Database& database, const QString& digest)
{
    Query old(database,
              QStringLiteral("DELETE FROM blobs WHERE digest = ? AND NOT EXISTS "
                             "(SELECT 1 FROM attachments a WHERE a.digest = blobs.digest)"));
    return old.bind(digest).run();
}

Result<void> RecordEraser::overwrite(const EntityInfo& entity, const StoredRow& row)
{
    QStringList settings;
    for (const FieldInfo& field : entity.fields) {
        settings << field.key + QStringLiteral(" = ?");
    }
    if (!entity.collatedField.isEmpty()) {
        settings << QStringLiteral("sort_key = ?");
    }
    Query query(m_transaction.journal().database(),
                QStringLiteral("UPDATE %1 SET revision = revision + 1, deleted = 1, %2 WHERE id = ?")
                    .arg(entity.table, settings.join(QStringLiteral(", "))));
    for (const QVariant& value : row.values) {
        query.bindStored(value);
    }
    if (!entity.collatedField.isEmpty()) {
        const auto named = static_cast<std::size_t>(entity.indexOf(entity.collatedField));
        query.bindStored(Collation::sortKey(row.values[named].toString()));
    }
    query.bind(row.id);
    return query.run();
}

Result<void> RecordEraser::erase(const EntityInfo& entity, const StoredRow& row)
{
    if (Result<void> written = overwrite(entity, row); !written) {
        return written;
    }
    Query contents(m_transaction.journal().database(),
                   QStringLiteral("DELETE FROM change_payloads WHERE change IN "
                                  "(SELECT id FROM changes WHERE uid = ? AND entity = ?)"));
    contents.bind(row.uid).bind(entity.key);
    if (Result<void> removed = contents.run(); !removed) {
        return removed;
    }
    const std::vector<QVariant> nothing;
    if (Result<void> logged = ChangeLog::append(
            m_transaction, {entity, row.id, row.uid, Operation::Erase, false, row.values, nothing}, nothing);
        !logged) {
        return logged;
    }
    if (Result<void> told =
            m_index.written({entity, row.id, row.uid, Operation::Delete, false, row.values, row.values});
        !told) {
        return told;
    }
    m_transaction.touch({entity.key, row.id, Operation::Delete});
    return {};
}

} // namespace tahaluf
