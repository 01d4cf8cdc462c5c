// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleWorkspace.h"

#include "SampleCoalition.h"
#include "support/Must.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace tahaluf {

namespace {

/** A sample that cannot be made is no test: stop with the reason. */
void mustBe(bool isDone, const char* what)
{
    if (!isDone) {
        qFatal("sample: %s", what);
    }
}

/** The sample as the bytes of its file. */
const QByteArray& sampleBytes(const Clock& clock)
{
    static const QByteArray bytes = [&clock] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.tahaluf"));
        {
            const std::unique_ptr<Workspace> made = must(Workspace::create(path, clock));
            must(loadSample(*made));
        }
        QFile file(path);
        mustBe(file.open(QIODevice::ReadOnly), "the file cannot be read again");
        return file.readAll();
    }();
    return bytes;
}

} // namespace

std::unique_ptr<Workspace> sampleInMemory(const Clock& clock)
{
    std::unique_ptr<Workspace> workspace = must(Workspace::inMemory(clock));
    QByteArray bytes = sampleBytes(clock);
    sqlite3* source = nullptr;
    mustBe(sqlite3_open(":memory:", &source) == SQLITE_OK, "no database in memory");
    mustBe(sqlite3_deserialize(source,
                               "main",
                               reinterpret_cast<unsigned char*>(bytes.data()),
                               bytes.size(),
                               bytes.size(),
                               SQLITE_DESERIALIZE_READONLY) == SQLITE_OK,
           "the bytes are no database");
    sqlite3_backup* copy = sqlite3_backup_init(workspace->database().handle(), "main", source, "main");
    mustBe(copy && sqlite3_backup_step(copy, -1) == SQLITE_DONE, "the pages cannot be copied");
    sqlite3_backup_finish(copy);
    sqlite3_close(source);
    return workspace;
}

void writeSample(const QString& path, const Clock& clock)
{
    QFile file(path);
    const QByteArray& bytes = sampleBytes(clock);
    mustBe(file.open(QIODevice::WriteOnly | QIODevice::NewOnly), "the file cannot be made");
    mustBe(file.write(bytes) == bytes.size(), "the file cannot be written");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace tahaluf
