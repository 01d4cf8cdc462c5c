// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/CheckSnapshot.h"

#include "storage/PrivateFile.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr sqlite3_int64 BytesAtATime = sqlite3_int64(4) * 1024 * 1024; ///< a save waits for these alone
constexpr int MostBeginnings = 8; ///< where others keep writing, the last of them holds them up until it is done

/**
 * A file read through SQLite's own handle, so that its locks hold, while nobody writes to it. Opening it once more
 * would drop them.
 */
class LockedReading
{
public:
    explicit LockedReading(Database& database)
        : m_database(database)
    {
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    }
    ~LockedReading() { release(); }
    LockedReading(const LockedReading&) = delete;
    LockedReading& operator=(const LockedReading&) = delete;

    /** Until release() nobody writes. What a crash left half done is taken back first. */
    [[nodiscard]] bool hold()
    {
        m_isHeld = m_isHeld || m_database.beginReading();
        return m_isHeld && m_file && m_file->pMethods;
    }
    void release()
    {
        if (m_isHeld) {
            m_isHeld = !m_database.endReading();
        }
    }
    [[nodiscard]] sqlite3_int64 size() const
    {
        sqlite3_int64 size = 0;
        return m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK ? size : 0;
    }
    [[nodiscard]] bool read(QByteArray& bytes, sqlite3_int64 from) const
    {
        return m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), from) == SQLITE_OK;
    }

private:
    Database& m_database;
    sqlite3_file* m_file = nullptr;
    bool m_isHeld = false;
};

enum class Copied
{
    Whole,
    Changed, ///< somebody wrote meanwhile
    Failed,
};

Copied copyOnce(Database& file, QFile& copy, bool holdsOn)
{
    LockedReading reading(file);
    if (!copy.seek(0) || !reading.hold()) {
        return Copied::Failed;
    }
    const Result<qint64> version = file.dataVersion();
    const sqlite3_int64 size = reading.size();
    for (sqlite3_int64 done = 0; done < size;) {
        QByteArray bytes(static_cast<qsizetype>(std::min(BytesAtATime, size - done)), Qt::Uninitialized);
        if (!reading.read(bytes, done) || copy.write(bytes) != bytes.size()) {
            return Copied::Failed;
        }
        done += bytes.size();
        if (holdsOn || done == size) {
            continue;
        }
        reading.release();
        if (!reading.hold()) {
            return Copied::Failed;
        }
        const Result<qint64> now = file.dataVersion();
        if (!version || !now || *now != *version) {
            return Copied::Changed;
        }
    }
    return copy.resize(size) && copy.flush() ? Copied::Whole : Copied::Failed;
}

} // namespace

std::unique_ptr<CheckSnapshot> CheckSnapshot::of(Database& file)
{
    if (file.path() == QLatin1String(":memory:")) {
        return nullptr;
    }
    std::unique_ptr<CheckSnapshot> snapshot(new CheckSnapshot);
    const QString path = snapshot->m_room.filePath(QStringLiteral("check.tahaluf"));
    QFile copy(path);
    if (!snapshot->m_room.isValid() || !PrivateFile::create(path) || !copy.open(QIODevice::ReadWrite)) {
        return nullptr;
    }
    Copied outcome = Copied::Changed;
    for (int beginning = 1; outcome == Copied::Changed && beginning <= MostBeginnings; ++beginning) {
        outcome = copyOnce(file, copy, beginning == MostBeginnings);
    }
    copy.close();
    if (outcome != Copied::Whole) {
        return nullptr;
    }
    Result<std::unique_ptr<Database>> opened = Database::open(path);
    if (!opened) {
        return nullptr;
    }
    snapshot->m_database = std::move(*opened);
    return snapshot;
}

} // namespace tahaluf
