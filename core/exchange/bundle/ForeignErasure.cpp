// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/ForeignErasure.h"

#include "storage/Query.h"
#include "storage/RecordEraser.h"

namespace tahaluf {

Result<void> ForeignErasure::begin(qint64 lastBefore)
{
    // Lines of an erased record may also come later, from a station that did not know of it yet.
    Query erased(
        m_database,
        QStringLiteral("SELECT count(*) FROM changes n JOIN changes e ON e.uid = n.uid AND e.entity = n.entity "
                       "AND e.operation = ? WHERE n.id > ?"));
    erased.bind(RecordEraser::operationKey()).bind(lastBefore);
    if (!erased.next()) {
        return erased.takeError();
    }
    m_hasErased = erased.value<qint64>(0) > 0;
    if (!m_hasErased) {
        return {};
    }
    Query files(m_database,
                QStringLiteral("SELECT DISTINCT a.digest FROM attachments a JOIN changes e ON e.uid = a.uid AND "
                               "e.entity = 'attachments' AND e.operation = ? WHERE e.id > ?"));
    files.bind(RecordEraser::operationKey()).bind(lastBefore);
    Result<std::vector<QString>> digests = files.collect([](const Query& row) { return row.value<QString>(0); });
    if (!digests) {
        return digests.takeError();
    }
    m_files = QStringList(digests->begin(), digests->end());
    return dropContents();
}

Result<void> ForeignErasure::dropContents()
{
    const QString erase = RecordEraser::operationKey();
    Query query(m_database,
                QStringLiteral("DELETE FROM change_payloads WHERE change IN (SELECT c.id FROM changes c WHERE "
                               "c.operation <> ? AND (c.uid, c.entity) IN "
                               "(SELECT uid, entity FROM changes WHERE operation = ?))"));
    return query.bind(erase).bind(erase).run();
}

Result<void> ForeignErasure::finish(SearchIndex& index)
{
    if (!m_hasErased) {
        return {};
    }
    if (Result<void> dropped = dropContents(); !dropped) {
        return dropped;
    }
    for (const QString& digest : m_files) {
        if (Result<void> removed = RecordEraser::dropUnusedFile(m_database, digest); !removed) {
            return removed;
        }
    }
    return index.optimize();
}

QString ForeignErasure::writeAnew()
{
    const Result<void> written = m_hasErased ? m_database.run(QStringLiteral("VACUUM")) : Result<void>();
    return written ? QString() : written.error().message;
}

} // namespace tahaluf
