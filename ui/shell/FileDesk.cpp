// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FileDesk.h"

#include "safety/Backup.h"
#include "safety/BackupKeeper.h"
#include "SampleCoalition.h"
#include "Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace tahaluf {

namespace {

QString suffix()
{
    return QStringLiteral(".tahaluf");
}

} // namespace

Result<std::unique_ptr<Workspace>> FileDesk::open(const QString& path)
{
    const QFileInfo file(path);
    const bool isReadOnly = file.exists() && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable());
    return Workspace::open(file.absoluteFilePath(), isReadOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite);
}

Result<std::unique_ptr<Workspace>> FileDesk::openForViewing(const QString& path)
{
    return Workspace::open(QFileInfo(path).absoluteFilePath(), OpenMode::ReadOnly);
}

Result<std::unique_ptr<Workspace>> FileDesk::openOrCreate(const QString& path)
{
    return QFileInfo::exists(path) ? open(path) : create(path);
}

Result<std::unique_ptr<Workspace>> FileDesk::create(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::CannotWrite,
                     tr("The folder “%1” cannot be made. Choose a folder you may write to.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    return Workspace::create(path);
}

Result<std::unique_ptr<Workspace>> FileDesk::openSample(const QString& defaultFile)
{
    const QString path = QFileInfo(defaultFile).absolutePath() + QStringLiteral("/sample") + suffix();
    if (QFileInfo::exists(path)) {
        return open(path);
    }
    // Under a working name first: a sample that could not be filled must not be found as an empty one next time.
    const QString working = path + QStringLiteral(".new");
    QFile::remove(working);
    {
        Result<std::unique_ptr<Workspace>> sample = create(working);
        if (!sample) {
            return sample;
        }
        if (Result<void> filled = loadSample(**sample); !filled) {
            const Error error = filled.takeError();
            sample->reset();
            QFile::remove(working);
            return error;
        }
    }
    if (!QFile::rename(working, path)) {
        return Error{ErrorKind::CannotWrite,
                     tr("The sample cannot be written to “%1”.").arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    return open(path);
}

Result<void> FileDesk::saveCopy(Workspace& workspace, const QString& path)
{
    if (Result<void> copied = Backup::copyTo(workspace.database(), path); !copied) {
        return copied;
    }
    return BackupKeeper(workspace.database(), workspace.clock()).noteCopy(workspace.clock().localNow());
}

QString FileDesk::askForExisting(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent,
                                        tr("Open a coalition"),
                                        folder,
                                        tr("Coalitions (%1)").arg(QLatin1Char('*') + suffix()) + QStringLiteral(";;") +
                                            tr("All files (%1)").arg(QLatin1Char('*')));
}

QString FileDesk::askForNew(QWidget* parent, const QString& suggested, const QString& title)
{
    // No question about replacing: an existing file is refused, with the reason.
    QString path = QFileDialog::getSaveFileName(parent,
                                                title,
                                                suggested,
                                                tr("Coalitions (%1)").arg(QLatin1Char('*') + suffix()),
                                                nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(suffix())) {
        path += suffix();
    }
    return path;
}

} // namespace tahaluf
