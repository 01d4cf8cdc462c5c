// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/AttachmentOwner.h"

#include "storage/ListQuery.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {

/** A condition that one record meets. */
Result<std::optional<AttachmentOwner>> recordWhere(Database& database,
                                                   const EntityCatalog& catalog,
                                                   const EntityInfo& entity,
                                                   const QString& condition,
                                                   const QString& uid,
                                                   bool prefersEnglish)
{
    const QString title = linkTitleSql(catalog, entity.key, QStringLiteral("%1.id").arg(entity.table), prefersEnglish);
    Query row(
        database,
        QStringLiteral("SELECT id, uid, %1 FROM %2 WHERE deleted = 0 AND %3").arg(title, entity.table, condition));
    row.bind(uid);
    std::optional<AttachmentOwner> owner;
    while (row.next()) {
        owner = AttachmentOwner{entity.key, row.value<qint64>(0), row.value<QString>(1), row.value<QString>(2)};
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return owner;
}

} // namespace

Result<std::optional<AttachmentOwner>>
attachmentOwner(Database& database, const EntityCatalog& catalog, AttachmentId attachment, bool prefersEnglish)
{
    QString key;
    QString uid;
    {
        Query row(database, QStringLiteral("SELECT entity, record_uid FROM attachments WHERE id = ? AND deleted = 0"));
        row.bind(attachment);
        while (row.next()) {
            key = row.value<QString>(0);
            uid = row.value<QString>(1);
        }
        if (!row.isDone()) {
            return row.takeError();
        }
    }
    if (key == QLatin1String("minutes")) {
        return recordWhere(database,
                           catalog,
                           *catalog.find(QStringLiteral("meetings")),
                           QStringLiteral("id = (SELECT meeting FROM minutes WHERE uid = ?)"),
                           uid,
                           prefersEnglish);
    }
    const EntityInfo* entity = catalog.find(key);
    return entity ? recordWhere(database, catalog, *entity, QStringLiteral("uid = ?"), uid, prefersEnglish)
                  : std::optional<AttachmentOwner>();
}

} // namespace tahaluf
