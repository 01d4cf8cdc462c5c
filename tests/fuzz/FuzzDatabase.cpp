// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a coalition's file: opened for reading or refused, gone through whole, and checked.
#include "Fuzz.h"
#include "storage/Database.h"
#include "storage/Query.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace tahaluf;

namespace {

/** Reads to the end, or to the first damage. */
void goThrough(Database& database, const QString& sql)
{
    Query query(database, sql);
    int rows = 0;
    while (rows < 1000 && query.next()) {
        fuzz::check(query.stored(0).isValid() || query.isNull(0));
        ++rows;
    }
    fuzz::check(rows == 1000 || query.isDone() || !query.takeError().message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr);
    static const QString path = QStringLiteral("/dev/shm/tahaluf-fuzz-%1").arg(getpid());
    QFile file(path);
    fuzz::check(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(data),
                                                              static_cast<qint64>(size)) == static_cast<qint64>(size));
    file.close();
    if (const Result<std::unique_ptr<Database>> opened = Database::open(path, OpenMode::ReadOnly)) {
        goThrough(**opened, QStringLiteral("PRAGMA integrity_check(5)"));
        goThrough(**opened, QStringLiteral("SELECT name FROM sqlite_schema"));
        goThrough(**opened, QStringLiteral("SELECT value FROM notes ORDER BY key"));
    } else {
        fuzz::check(!opened.error().message.isEmpty());
    }
    QFile::remove(path);
    return 0;
}
