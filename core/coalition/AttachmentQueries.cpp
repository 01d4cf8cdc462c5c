// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/AttachmentQueries.h"

#include "storage/Query.h"

namespace tahaluf {

Result<QByteArray> contentOf(const CoalitionRecords& records, AttachmentId id)
{
    QByteArray content;
    if (!id.isValid()) {
        return content;
    }
    Query query(
        records.database(),
        QStringLiteral("SELECT b.content FROM blobs b JOIN attachments a ON a.digest = b.digest WHERE a.id = ?"));
    query.bind(id);
    while (query.next()) {
        content = query.stored(0).toByteArray();
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return content;
}

} // namespace tahaluf
