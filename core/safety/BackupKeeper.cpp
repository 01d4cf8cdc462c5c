// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/BackupKeeper.h"

#include "safety/Backup.h"
#include "safety/IntegrityCheck.h"
#include "safety/LockedCopy.h"
#include "safety/NewFile.h"
#include "storage/ChangeLog.h"
#include "storage/FileSettings.h"
#include "storage/Query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace tahaluf {

namespace {
const QString LastAt = QStringLiteral("last_backup_at");
const QString LastHead = QStringLiteral("last_backup_head");
const QString Second = QStringLiteral("second_backup_folder");
const QString SecondLocked = QStringLiteral("second_backup_locked");
const QString Trial = QStringLiteral("last_trial_at");

QString pathIn(const QString& folder, const BackupOrder& order)
{
    return QDir(folder).filePath(BackupPlan::nameAt(order.file, order.moment));
}

int thin(const QString& folder, const BackupOrder& order)
{
    int removed = 0;
    const QStringList outlived = BackupPlan::outlived(BackupPlan::in(folder, order.file), order.moment.date());
    for (const QString& path : outlived) {
        removed += QFile::remove(path) ? 1 : 0;
    }
    return removed;
}
} // namespace

Result<bool> BackupKeeper::hasChanged()
{
    if (m_database.mode() == OpenMode::ReadOnly) {
        return false;
    }
    Result<QString> last = FileSettings::value(m_database, LastHead);
    Result<QString> now = ChangeLog::head(m_database);
    if (!last || !now) {
        return last ? now.takeError() : last.takeError();
    }
    return *last != *now;
}

Result<bool> BackupKeeper::isDue()
{
    Result<bool> changed = hasChanged();
    if (!changed || !*changed) {
        return changed;
    }
    Result<QDateTime> last = lastBackup();
    if (!last) {
        return last.takeError();
    }
    const QDateTime now = m_clock.localNow();
    // A clock that was set back must not put the next backup off for ever.
    return !last->isValid() || *last > now || last->secsTo(now) >= MinutesBetween * 60;
}

Result<BackupOrder> BackupKeeper::order()
{
    Result<QString> second = secondFolder();
    if (!second) {
        return second.takeError();
    }
    BackupOrder order{m_database.path(), *second, m_clock.localNow()};
    Result<bool> isLocked = isSecondLocked();
    if (!isLocked) {
        return isLocked.takeError();
    }
    if (*isLocked) {
        Result<std::optional<CopyLock>> lock = CopyLock::load(m_database);
        if (!lock) {
            return lock.takeError();
        }
        order.secondLock = *lock;
    }
    return order;
}

Result<void> BackupKeeper::copyInto(Database& connection, const QString& folder, const BackupOrder& order)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::CannotWrite,
                     tr("The folder “%1” for backups cannot be made. Choose another one, or free some space.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    // Two in one second hold the same.
    const QString path = pathIn(folder, order);
    return QFileInfo::exists(path) ? Result<void>() : Backup::copyTo(connection, path);
}

Result<void> BackupKeeper::copyIntoSecond(Database& connection, const QString& made, const BackupOrder& order)
{
    if (!order.secondLock) {
        return copyInto(connection, order.secondFolder, order);
    }
    // Made from the checked copy that was just made, so that nothing plain ever lies in the second folder.
    const QString path = QDir(order.secondFolder).filePath(BackupPlan::nameAt(order.file, order.moment, true));
    return QFileInfo::exists(path) ? Result<void>() : LockedCopy::make(made, *order.secondLock, path);
}

Result<BackupOutcome> BackupKeeper::make(Database& connection, const BackupOrder& order)
{
    // Read before the copy: what is written meanwhile counts as not backed up yet.
    Result<QString> head = ChangeLog::head(connection);
    if (!head) {
        return head.takeError();
    }
    const QString folder = BackupPlan::folderOf(order.file);
    if (Result<void> copied = copyInto(connection, folder, order); !copied) {
        return copied.takeError();
    }
    BackupOutcome outcome{pathIn(folder, order), order.moment, *head, {}, thin(folder, order)};
    NewFile::removeLeftovers(folder);
    if (!order.secondFolder.isEmpty()) {
        // A stick that is not plugged in must not look like a folder to be made anew on the disk.
        Result<void> second =
            QFileInfo(order.secondFolder).isDir()
                ? copyIntoSecond(connection, outcome.path, order)
                : Result<void>(refused(tr("The second folder for backups, “%1”, is not there. Plug in "
                                          "its disk, or choose another one.")
                                           .arg(QDir::toNativeSeparators(order.secondFolder))));
        if (second) {
            outcome.removed += thin(order.secondFolder, order);
            NewFile::removeLeftovers(order.secondFolder);
        } else {
            outcome.secondProblem = second.takeError().message;
        }
    }
    return outcome;
}

Result<void> BackupKeeper::noteCopy(const QDateTime& moment)
{
    return m_database.mode() == OpenMode::ReadOnly
               ? Result<void>()
               : FileSettings::setValue(m_database, LastAt, moment.toString(Qt::ISODate));
}

Result<void> BackupKeeper::note(const BackupOutcome& outcome)
{
    if (m_database.mode() == OpenMode::ReadOnly) {
        return {};
    }
    if (Result<void> noted = noteCopy(outcome.moment); !noted) {
        return noted;
    }
    return FileSettings::setValue(m_database, LastHead, outcome.head);
}

Result<BackupOutcome> BackupKeeper::makeNow()
{
    Result<BackupOrder> wanted = order();
    if (!wanted) {
        return wanted.takeError();
    }
    Result<BackupOutcome> made = make(m_database, *wanted);
    if (!made) {
        return made;
    }
    if (Result<void> noted = note(*made); !noted) {
        return noted.takeError();
    }
    return made;
}

Result<QDateTime> BackupKeeper::lastBackup()
{
    Result<QString> at = FileSettings::value(m_database, LastAt);
    return at ? Result<QDateTime>(QDateTime::fromString(*at, Qt::ISODate)) : Result<QDateTime>(at.takeError());
}

Result<QString> BackupKeeper::secondFolder()
{
    return FileSettings::value(m_database, Second);
}

Result<void> BackupKeeper::setSecondFolder(const QString& folder)
{
    if (!folder.isEmpty()) {
        const QString shown = QDir::toNativeSeparators(folder);
        if (QDir(folder) == QDir(BackupPlan::folderOf(m_database.path())) ||
            QDir(folder) == QDir(QFileInfo(m_database.path()).absolutePath())) {
            return refused(
                tr("“%1” is where the file and its first copies lie. Choose a folder on another disk.").arg(shown));
        }
        QTemporaryFile probe(QDir(folder).filePath(QStringLiteral(".tahaluf-XXXXXX")));
        if (!probe.open()) {
            return refused(tr("Nothing can be written to “%1”. Choose another folder.").arg(shown));
        }
    }
    return FileSettings::setValue(m_database, Second, folder);
}

Result<bool> BackupKeeper::isSecondLocked()
{
    Result<QString> stored = FileSettings::value(m_database, SecondLocked);
    return stored ? Result<bool>(*stored == QLatin1String("1")) : Result<bool>(stored.takeError());
}

Result<void> BackupKeeper::setSecondLocked(bool locked)
{
    Result<std::optional<CopyLock>> lock = CopyLock::load(m_database);
    if (!lock) {
        return lock.takeError();
    }
    if (locked && !*lock) {
        return refused(tr("Set a passphrase first: copies are encrypted with it."));
    }
    return FileSettings::setValue(m_database, SecondLocked, locked ? QStringLiteral("1") : QString());
}

Result<int> BackupKeeper::openSecondCopies()
{
    Result<QString> folder = secondFolder();
    if (!folder) {
        return folder.takeError();
    }
    int open = 0;
    if (!folder->isEmpty()) {
        for (const BackupFile& file : BackupPlan::in(*folder, m_database.path())) {
            open += file.isLocked ? 0 : 1;
        }
    }
    return open;
}

std::vector<BackupFile> BackupKeeper::files() const
{
    return BackupPlan::in(BackupPlan::folderOf(m_database.path()), m_database.path());
}

Result<std::vector<ChangesSince>> BackupKeeper::changesSince(const QString& backup)
{
    QString head;
    {
        Result<std::unique_ptr<Database>> copy = Database::open(backup, OpenMode::ReadOnly);
        Result<QString> read = copy ? ChangeLog::head(**copy) : Result<QString>(copy.takeError());
        if (!read) {
            return read.takeError();
        }
        head = *read;
    }
    qint64 from = 0;
    if (!head.isEmpty()) {
        Query query(m_database, QStringLiteral("SELECT id FROM changes WHERE hash = ?"));
        query.bind(head);
        while (query.next()) {
            from = query.value<qint64>(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
        if (from == 0) {
            return refused(tr("“%1” is not a backup of this file: its last change is not in this file’s history.")
                               .arg(QDir::toNativeSeparators(backup)));
        }
    }
    Query query(m_database, QStringLiteral("SELECT entity, uid, operation FROM changes WHERE id > ? ORDER BY id"));
    query.bind(from);
    struct Fate
    {
        QString entity;
        bool isNew = false;
        bool isGone = false;
    };
    QHash<QString, Fate> fates;
    QStringList entities;
    while (query.next()) {
        const auto entity = query.value<QString>(0);
        const auto operation = query.value<QString>(2);
        Fate& fate = fates[query.value<QString>(1)];
        fate.entity = entity;
        fate.isNew = fate.isNew || operation == QLatin1String("create");
        fate.isGone = operation == QLatin1String("delete") || operation == QLatin1String(ChangeLog::EraseKey);
        if (!entities.contains(entity)) {
            entities << entity;
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    std::vector<ChangesSince> changes;
    changes.reserve(static_cast<std::size_t>(entities.size()));
    for (const QString& entity : std::as_const(entities)) {
        ChangesSince sum{entity};
        for (const Fate& fate : std::as_const(fates)) {
            if (fate.entity != entity || (fate.isNew && fate.isGone)) {
                continue; // what came and went would not be missed
            }
            ++(fate.isGone ? sum.deleted : fate.isNew ? sum.created : sum.changed);
        }
        if (sum.created + sum.changed + sum.deleted > 0) {
            changes.push_back(sum);
        }
    }
    return changes;
}

QString BackupKeeper::nameForRestored() const
{
    const QFileInfo file(m_database.path());
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-restored-") +
                                       m_clock.localNow().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
                                       QStringLiteral(".tahaluf"));
}

Result<QStringList> BackupKeeper::tryOut(const QString& backup, const EntityCatalog& catalog)
{
    const QTemporaryDir room;
    if (!room.isValid()) {
        return Error{ErrorKind::CannotWrite, tr("There is no room for a trial in “%1”.").arg(QDir::tempPath()), {}};
    }
    const QString restored = room.filePath(QStringLiteral("drill.tahaluf"));
    if (Result<void> done = Backup::restore(backup, restored); !done) {
        return done.takeError();
    }
    // For writing: only then does FTS5 check its own tables.
    Result<std::unique_ptr<Database>> opened = Database::open(restored);
    if (!opened) {
        return opened.takeError();
    }
    return IntegrityCheck::run(**opened, catalog);
}

Result<QStringList> BackupKeeper::tryOutAndCompare(const QString& backup, const EntityCatalog& catalog)
{
    Result<QStringList> problems = tryOut(backup, catalog);
    if (!problems || !problems->isEmpty()) {
        return problems;
    }
    Result<std::vector<ChangesSince>> since = changesSince(backup);
    if (!since && since.error().kind == ErrorKind::Refused) {
        return QStringList{since.takeError().message};
    }
    return since ? problems : Result<QStringList>(since.takeError());
}

Result<QDateTime> BackupKeeper::lastTrial()
{
    Result<QString> at = FileSettings::value(m_database, Trial);
    return at ? Result<QDateTime>(QDateTime::fromString(*at, Qt::ISODate)) : Result<QDateTime>(at.takeError());
}

Result<bool> BackupKeeper::isTrialDue()
{
    if (m_database.mode() == OpenMode::ReadOnly || files().empty()) {
        return false;
    }
    Result<QDateTime> last = lastTrial();
    if (!last) {
        return last.takeError();
    }
    const QDateTime now = m_clock.localNow();
    return !last->isValid() || *last > now || last->daysTo(now) >= DaysBetweenTrials;
}

Result<void> BackupKeeper::noteTrial(const QDateTime& moment)
{
    return m_database.mode() == OpenMode::ReadOnly
               ? Result<void>()
               : FileSettings::setValue(m_database, Trial, moment.toString(Qt::ISODate));
}

} // namespace tahaluf
