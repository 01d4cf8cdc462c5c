// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/BackupPlan.h"

#include "safety/LockedCopy.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tahaluf {

namespace {

const QString& suffix()
{
    static const QString text = QStringLiteral(".tahaluf");
    return text;
}

const QString& momentFormat()
{
    static const QString text = QStringLiteral("yyyyMMdd-HHmmss");
    return text;
}

QString startOfNames(const QString& file)
{
    return QFileInfo(file).completeBaseName() + QLatin1Char('-');
}

/** Marks the newest file of each of the newest `most` periods. */
template <typename PeriodOf>
void keepNewest(const std::vector<BackupFile>& files, int most, PeriodOf periodOf, QSet<QString>& kept)
{
    QSet<int> seen;
    for (const BackupFile& file : files) {
        const int period = periodOf(file.at.date());
        if (!seen.contains(period) && seen.size() < most) {
            seen.insert(period);
            kept.insert(file.path);
        }
    }
}

} // namespace

QString BackupPlan::folderOf(const QString& file)
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".backups"));
}

QString BackupPlan::nameAt(const QString& file, const QDateTime& moment, bool isLocked)
{
    return startOfNames(file) + moment.toString(momentFormat()) + (isLocked ? LockedCopy::suffix() : suffix());
}

std::optional<QDateTime> BackupPlan::momentIn(const QString& name, const QString& file, const QString& suffix)
{
    const QString start = startOfNames(file);
    if (!name.startsWith(start) || !name.endsWith(suffix)) {
        return std::nullopt;
    }
    const QString middle = name.mid(start.size(), name.size() - start.size() - suffix.size());
    const QDateTime moment = QDateTime::fromString(middle, momentFormat());
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

std::vector<BackupFile> BackupPlan::in(const QString& folder, const QString& file)
{
    std::vector<BackupFile> found;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        for (const bool isLocked : {false, true}) {
            const QString ending = isLocked ? LockedCopy::suffix() : suffix();
            if (const std::optional<QDateTime> moment = momentIn(entry.fileName(), file, ending)) {
                found.push_back({entry.absoluteFilePath(), *moment, entry.size(), isLocked});
            }
        }
    }
    std::sort(
        found.begin(), found.end(), [](const BackupFile& left, const BackupFile& right) { return left.at > right.at; });
    return found;
}

QStringList BackupPlan::outlived(const std::vector<BackupFile>& files, QDate today)
{
    QSet<QString> kept;
    keepNewest(
        files, DaysKept, [](QDate day) { return static_cast<int>(day.toJulianDay()); }, kept);
    keepNewest(
        files,
        WeeksKept,
        [](QDate day) {
            int year = 0;
            const int week = day.weekNumber(&year);
            return year * 100 + week;
        },
        kept);
    keepNewest(
        files, MonthsKept, [](QDate day) { return day.year() * 100 + day.month(); }, kept);
    QStringList outlived;
    for (const BackupFile& file : files) {
        if (file.at.date() != today && !kept.contains(file.path)) {
            outlived << file.path;
        }
    }
    return outlived;
}

} // namespace tahaluf
