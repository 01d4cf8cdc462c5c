// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileSettings.h"

#include "storage/Query.h"
#include "storage/RowDigest.h"

namespace tahaluf {

Result<QString> FileSettings::value(Database& database, const QString& key)
{
    Query query(database, QStringLiteral("SELECT value FROM file_settings WHERE key = ?"));
    query.bind(key);
    QString value;
    while (query.next()) {
        value = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return value;
}

Result<void> FileSettings::setValue(Database& database, const QString& key, const QString& value)
{
    Query query(database,
                QStringLiteral("INSERT INTO file_settings (key, value, digest) VALUES (?, ?, ?) ON CONFLICT (key) "
                               "DO UPDATE SET value = excluded.value, digest = excluded.digest"));
    query.bind(key).bind(value).bind(RowDigest::of({key, value}));
    return query.run();
}

} // namespace tahaluf
