// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "language/Phrasebook.h"

#include <QFileInfo>

#include <cstdio>

namespace tahaluf::cli {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::Stale:
        return ExitCode::Refused;
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::CannotOpen:
        return ExitCode::CannotOpen;
    case ErrorKind::Busy:
        return ExitCode::Busy;
    case ErrorKind::CannotWrite:
        return ExitCode::CannotWrite;
    }
    return ExitCode::Refused;
}

Phrasebook phrasebookOf(const Session& session)
{
    return Phrasebook(session.language == "en" ? Language::English : Language::Arabic);
}

Result<std::unique_ptr<Workspace>> openFile(const Session& session, const std::string& path, Access access)
{
    const QString file = text(path);
    const QFileInfo info(file);
    const bool canWrite = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    // A reader opens for writing too where it can: only then may SQLite undo what a crash left half done.
    const OpenMode mode = access == Access::Write || canWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(file, mode);
    if (workspace && !session.actor.empty()) {
        (*workspace)->setActor(text(session.actor));
    }
    return workspace;
}

std::string help(const char* source)
{
    const QString arabic = Phrasebook(Language::Arabic).phrase("Cli", source);
    const QString english = QString::fromUtf8(source);
    return (arabic == english ? english : english + QStringLiteral(" / ") + arabic).toStdString();
}

void print(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace tahaluf::cli
