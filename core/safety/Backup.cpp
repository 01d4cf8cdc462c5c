// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/Backup.h"

#include "safety/PlainSqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace tahaluf {

namespace {
constexpr int PagesAtATime = 2048;
constexpr int BusyTries = 50;

/** The unfinished copy: removed again unless it was given its name. */
class TemporaryCopy
{
public:
    explicit TemporaryCopy(const QString& target)
    {
        const QFileInfo info(target);
        m_path = info.absoluteDir().filePath(
            QStringLiteral(".%1.%2").arg(info.fileName().left(60), QUuid::createUuid().toString(QUuid::Id128).left(8)));
    }
    ~TemporaryCopy()
    {
        if (!m_isKept) {
            ::unlink(QFile::encodeName(m_path).constData());
            // Left behind when the disk was full before the copy was whole.
            ::unlink(QFile::encodeName(m_path + QStringLiteral("-journal")).constData());
        }
    }
    TemporaryCopy(const TemporaryCopy&) = delete;
    TemporaryCopy& operator=(const TemporaryCopy&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool sync(const QString& path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    // Some file systems cannot sync a folder and say EINVAL; that is no failure of the write.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(handle);
    errno = reason;
    return synced;
}

/** Renames without ever replacing another file, also where the file system has no such call. */
bool renameToNewName(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}

int copyPages(sqlite3* target, sqlite3* source)
{
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup) {
        return sqlite3_errcode(target);
    }
    int code = SQLITE_OK;
    int tries = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++tries < BusyTries)) {
        if (code != SQLITE_OK) {
            sqlite3_sleep(100);
        }
        code = sqlite3_backup_step(backup, PagesAtATime);
    }
    const int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? finished : code;
}

/** Row counts of all tables, to be compared between file and copy. */
std::optional<QStringList> rowCounts(const PlainSqlite& copy)
{
    const auto tables =
        copy.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_text%' "
                    "ORDER BY name");
    if (!tables) {
        return std::nullopt;
    }
    QStringList counts;
    for (const QString& table : *tables) {
        QString quoted = table;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const auto count = copy.column(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toUtf8());
        if (!count) {
            return std::nullopt;
        }
        counts << table + QLatin1Char('=') + count->join(QString());
    }
    return counts;
}
} // namespace

Result<void> Backup::copyTo(Database& database, const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto exists = [&] { return refused(tr("The file “%1” exists already. Choose another name.").arg(shown)); };
    const auto failed = [&](const QString& reason) {
        return Error{ErrorKind::CannotWrite,
                     tr("The copy “%1” could not be written: %2. Nothing was kept; free some space or choose another "
                        "folder.")
                         .arg(shown, reason),
                     {}};
    };
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return exists();
    }
    if (!info.absoluteDir().exists()) {
        return failed(tr("its folder does not exist"));
    }
    TemporaryCopy temporary(path);
    PlainSqlite copy;
    if (!copy.open(temporary.path(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE)) {
        return failed(tr("the folder cannot be written to"));
    }
    // The copy is synced as a whole below; until then it has no name anybody knows.
    if (!copy.column("PRAGMA journal_mode=MEMORY") || !copy.column("PRAGMA synchronous=OFF")) {
        return failed(QString::fromUtf8(sqlite3_errmsg(copy.handle())));
    }
    switch (copyPages(copy.handle(), database.handle()) & 0xff) {
    case SQLITE_OK:
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{
            ErrorKind::Busy, tr("Another program is writing to the file. No copy was made; please try again."), {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error{
            ErrorKind::CannotOpen, tr("The file is damaged, so no copy of it was made. Restore an older backup."), {}};
    case SQLITE_FULL:
        return failed(tr("the disk is full"));
    default:
        return failed(QString::fromUtf8(sqlite3_errmsg(copy.handle())));
    }
    const auto structure = copy.column("PRAGMA integrity_check(1)");
    const auto links = copy.column("PRAGMA foreign_key_check");
    if (!structure || *structure != QStringList{QStringLiteral("ok")} || !links || !links->isEmpty() ||
        !rowCounts(copy)) {
        return Error{ErrorKind::CannotOpen,
                     tr("The file did not pass its checks, so no copy of it was kept. Run a check and restore an older "
                        "backup."),
                     {}};
    }
    if (!copy.close() || !sync(temporary.path(), O_RDWR)) {
        return failed(systemReason());
    }
    if (!renameToNewName(QFile::encodeName(temporary.path()), QFile::encodeName(info.absoluteFilePath()))) {
        return errno == EEXIST ? exists() : failed(systemReason());
    }
    temporary.keep();
    if (!sync(info.absolutePath(), O_RDONLY | O_DIRECTORY)) {
        return failed(systemReason());
    }
    return {};
}

Result<void> Backup::restore(const QString& backup, const QString& target)
{
    Result<std::unique_ptr<Database>> source = Database::open(backup, OpenMode::ReadOnly);
    if (!source) {
        return source.takeError();
    }
    sqlite3_db_config((*source)->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config((*source)->handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return copyTo(**source, target);
}

} // namespace tahaluf
