// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/Backup.h"

#include "safety/NewFile.h"
#include "safety/PlainSqlite.h"
#include "storage/PrivateFile.h"

#include <QDir>
#include <QFileInfo>

#include <optional>
#include <sqlite3.h>

namespace tahaluf {

namespace {
constexpr int PagesAtATime = 512; ///< a save beside it waits for these alone
constexpr int BusyTries = 200; ///< one after the other
constexpr int BusyWait = 25; ///< milliseconds

int copyPages(sqlite3* target, sqlite3* source)
{
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup) {
        return sqlite3_errcode(target);
    }
    int code = SQLITE_OK;
    int tries = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++tries < BusyTries)) {
        if (code == SQLITE_OK) {
            tries = 0; // whoever writes now and then holds nothing up; SQLite begins anew by itself after a write
        } else {
            sqlite3_sleep(BusyWait);
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
    if (NewFile::exists(path)) {
        return exists();
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        return failed(tr("its folder does not exist"));
    }
    NewFile file(path);
    PlainSqlite copy;
    if (!PrivateFile::create(file.temporaryPath()) || !copy.open(file.temporaryPath(), SQLITE_OPEN_READWRITE)) {
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
    if (!copy.close()) {
        return failed(tr("the disk reported an error"));
    }
    switch (file.finish()) {
    case NewFile::Outcome::Done:
        break;
    case NewFile::Outcome::Exists:
        return exists();
    case NewFile::Outcome::Failed:
        return failed(file.reason());
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
