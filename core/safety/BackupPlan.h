// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** A backup as it lies in its folder. */
struct BackupFile
{
    QString path = {};
    QDateTime at = {}; ///< local time, from its name
    qint64 size = 0; ///< bytes
    bool isLocked = false; ///< encrypted
};

/** How backups of a file are named, where they lie, and which of them may go. Touches no file but to list folders. */
class BackupPlan
{
public:
    static constexpr int DaysKept = 12;
    static constexpr int WeeksKept = 10;
    static constexpr int MonthsKept = 9;

    /** The folder of a file's own backups, beside it: «tahaluf.backups» for «tahaluf.tahaluf». */
    [[nodiscard]] static QString folderOf(const QString& file);
    /** «tahaluf-20121129-093000.tahaluf»; an encrypted one ends with LockedCopy::suffix(). */
    [[nodiscard]] static QString nameAt(const QString& file, const QDateTime& moment, bool isLocked = false);
    /** The backups of `file` in a folder, newest first; files with other names are not looked at. */
    [[nodiscard]] static std::vector<BackupFile> in(const QString& folder, const QString& file);
    /**
     * Those of `files` (newest first) that may be removed: kept are all of today, and the newest of each of the last
     * 12 days, 10 weeks and 9 months that have one. The newest of all is always kept.
     */
    [[nodiscard]] static QStringList outlived(const std::vector<BackupFile>& files, QDate today);

private:
    [[nodiscard]] static std::optional<QDateTime>
    momentIn(const QString& name, const QString& file, const QString& suffix);
};

} // namespace tahaluf
