// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/CheckSnapshot.h"

#include "safety/PageCopy.h"
#include "safety/PlainSqlite.h"
#include "storage/PrivateFile.h"

#include <sqlite3.h>

namespace tahaluf {

std::unique_ptr<CheckSnapshot> CheckSnapshot::of(const Database& file)
{
    if (file.path() == QLatin1String(":memory:")) {
        return nullptr;
    }
    std::unique_ptr<CheckSnapshot> snapshot(new CheckSnapshot);
    const QString path = snapshot->m_room.filePath(QStringLiteral("check.tahaluf"));
    {
        PlainSqlite copy;
        if (!snapshot->m_room.isValid() || !PrivateFile::create(path) || !copy.open(path, SQLITE_OPEN_READWRITE) ||
            !copy.column("PRAGMA journal_mode=OFF") || !copy.column("PRAGMA synchronous=OFF") ||
            PageCopy::run(copy.handle(), file.handle()) != SQLITE_OK || !copy.close()) {
            return nullptr;
        }
    }
    Result<std::unique_ptr<Database>> opened = Database::open(path);
    if (!opened) {
        return nullptr;
    }
    snapshot->m_database = std::move(*opened);
    return snapshot;
}

} // namespace tahaluf
