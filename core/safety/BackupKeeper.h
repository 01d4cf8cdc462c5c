// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "coalition/copies/CopyLock.h"
#include "safety/BackupPlan.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** A backup to be made: values only, so that any thread may make it. */
struct BackupOrder
{
    QString file = {};
    QString secondFolder = {}; ///< empty: none
    QDateTime moment = {}; ///< local time
    std::optional<CopyLock> secondLock = {}; ///< with what the second copy is encrypted; nothing: not at all
};

/** What became of an order. */
struct BackupOutcome
{
    QString path = {};
    QDateTime moment = {};
    QString head = {}; ///< the hash of the newest change the backup certainly holds
    QString secondProblem = {}; ///< why the second copy was not made; empty when it was, or none is wanted
    int removed = 0; ///< backups that had outlived their time
};

/** How many records of one entity changed after a backup; deleted ones are counted as deleted only. */
struct ChangesSince
{
    QString entity = {};
    int created = 0;
    int changed = 0;
    int deleted = 0;
};

/**
 * The backups of one open file: made on change, at most every half hour, thinned only after a new one was verified
 * (Backup::copyTo verifies), and tried out.
 */
class BackupKeeper
{
    Q_DECLARE_TR_FUNCTIONS(BackupKeeper)

public:
    static constexpr int MinutesBetween = 30;
    static constexpr int DaysBetweenTrials = 30;

    BackupKeeper(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /** Whether something changed since the last backup. */
    Result<bool> hasChanged();
    /** Whether something changed, and the last backup is half an hour old. */
    Result<bool> isDue();
    Result<BackupOrder> order();
    /** Makes the backup over a connection of the calling thread. What fails leaves nothing half-written behind. */
    static Result<BackupOutcome> make(Database& connection, const BackupOrder& order);
    /** Notes in the file what make() did; the window's own connection. */
    Result<void> note(const BackupOutcome& outcome);
    /** The file itself was copied at this moment, as by hand under another name. */
    Result<void> noteCopy(const QDateTime& moment);
    /** The three above in one, for where nobody waits for a window. */
    Result<BackupOutcome> makeNow();

    Result<QDateTime> lastBackup();
    Result<QString> secondFolder();
    /** Empty for none; refused when nothing can be written there, or it is the folder of the first copies. */
    Result<void> setSecondFolder(const QString& folder);
    /** Whether copies in the second folder are encrypted. */
    Result<bool> isSecondLocked();
    /** Refused while there is no passphrase. What lies there already stays as it is until it has outlived its time. */
    Result<void> setSecondLocked(bool locked);
    /** Copies in the second folder that anybody can read. */
    Result<int> openSecondCopies();
    /** Newest first. */
    [[nodiscard]] std::vector<BackupFile> files() const;

    /** What would be lost by going back to a backup; refused when it is not a backup of this file. */
    Result<std::vector<ChangesSince>> changesSince(const QString& backup);
    /** A name beside the open file for what is restored from a backup: an existing file is never replaced. */
    [[nodiscard]] QString nameForRestored() const;

    /**
     * The drill: restores the backup into a temporary file and looks for damage there as IntegrityCheck does; the
     * temporary file is removed. Empty when all is well.
     */
    static Result<QStringList> tryOut(const QString& backup, const EntityCatalog& catalog);
    /**
     * The same, compared with the open file: since each line of the history holds the hash of the one before, a copy
     * that is what its own history says and whose last line this file knows is what this file was.
     */
    Result<QStringList> tryOutAndCompare(const QString& backup, const EntityCatalog& catalog);
    /** Whether there is a backup, and none was tried out for a month. */
    Result<bool> isTrialDue();
    /** When a backup was last found in order by a trial. */
    Result<QDateTime> lastTrial();
    Result<void> noteTrial(const QDateTime& moment);

private:
    static Result<void> copyInto(Database& connection, const QString& folder, const BackupOrder& order);
    static Result<void> copyIntoSecond(Database& connection, const QString& made, const BackupOrder& order);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace tahaluf
