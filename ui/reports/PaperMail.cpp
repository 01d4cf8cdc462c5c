// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperMail.h"

#include "language/Bidi.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <unistd.h>

namespace tahaluf {

namespace {

/** A program that has not failed by then has opened its window; some only end with it. */
constexpr int PatienceInMilliseconds = 4000;
constexpr int SecondsKept = 24 * 60 * 60;

QString folderPrefix()
{
    return QStringLiteral("tahaluf-mail-");
}

void clearOldFolders()
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-SecondsKept);
    const QFileInfoList folders =
        QDir(QDir::tempPath()).entryInfoList({folderPrefix() + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        if (folder.ownerId() == ::getuid() && folder.lastModified() < since) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

/** Thunderbird's -compose takes one argument of its own making, in which these marks have a meaning. */
QStringList thunderbirdArguments(const QString& file, QString subject)
{
    subject.replace(QLatin1Char('\''), QChar(0x2019));
    const QString url = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()).replace(u'\'', u"%27"_qs);
    return {QStringLiteral("-compose"), QStringLiteral("subject='%1',attachment='%2'").arg(subject, url)};
}

} // namespace

Result<QString> PaperMail::makeFolder()
{
    clearOldFolders();
    QTemporaryDir folder(QDir::temp().filePath(folderPrefix() + QStringLiteral("XXXXXX")));
    if (!folder.isValid()) {
        return Error{ErrorKind::CannotWrite,
                     tr("No folder can be made for the file to be sent: %1.").arg(folder.errorString()),
                     {}};
    }
    folder.setAutoRemove(false);
    return folder.path();
}

void PaperMail::compose(const QString& file, const QString& subject)
{
    const QString xdgEmail = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    const QString thunderbird = QStandardPaths::findExecutable(QStringLiteral("thunderbird"));
    if (!xdgEmail.isEmpty()) {
        start(xdgEmail,
              {QStringLiteral("--utf8"), QStringLiteral("--subject"), subject, QStringLiteral("--attach"), file},
              file);
    } else if (!thunderbird.isEmpty()) {
        start(thunderbird, thunderbirdArguments(file, subject), file);
    } else {
        giveUp(tr("No mail program was found (xdg-email, of the package xdg-utils, is missing)."), file);
    }
}

void PaperMail::start(const QString& program, const QStringList& arguments, const QString& file)
{
    // Of no parent and in a session of its own: the mail program must outlive this one.
    auto* process = new QProcess;
    process->setChildProcessModifier([] { ::setsid(); });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(PatienceInMilliseconds);
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answer = [isAnswered, patience] {
        patience->deleteLater();
        return !std::exchange(*isAnswered, true);
    };
    connect(patience, &QTimer::timeout, this, [this, answer] {
        if (answer()) {
            emit opened();
        }
    });
    connect(process, &QProcess::finished, this, [this, answer, file](int code, QProcess::ExitStatus status) {
        if (!answer()) {
            return;
        }
        if (code == 0 && status == QProcess::NormalExit) {
            emit opened();
        } else {
            giveUp(tr("The mail program could not be opened."), file);
        }
    });
    connect(process, &QProcess::errorOccurred, this, [this, answer, file](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && answer()) {
            giveUp(tr("The mail program could not be opened."), file);
        }
    });
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
        }
    });
    patience->start();
    process->start(program, arguments);
}

void PaperMail::giveUp(const QString& reason, const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    emit failed(Error{ErrorKind::CannotOpen,
                      tr("%1 The file to attach is “%2”.").arg(reason, Bidi::isolate(QDir::toNativeSeparators(file))),
                      {}});
}

} // namespace tahaluf
