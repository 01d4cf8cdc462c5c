// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "language/Bidi.h"
#include "safety/IntegrityCheck.h"

namespace tahaluf::cli {

namespace {

Result<ExitCode> checkFile(const Session& session, const std::string& path)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    Result<CheckFindings> findings = IntegrityCheck::look((*workspace)->database(), (*workspace)->catalog());
    if (!findings) {
        Error error = findings.takeError();
        // Whatever keeps a file from being read through is damage, unless somebody else is just using it.
        error.kind = error.kind == ErrorKind::Busy ? error.kind : ErrorKind::CannotOpen;
        return error;
    }
    const QStringList problems = findings->all();
    for (const QString& problem : problems) {
        print(Bidi::strip(problem));
    }
    const int count = static_cast<int>(problems.size()); // lupdate reads a plain number only
    if (findings->isMendable()) {
        return Error{ErrorKind::CannotOpen,
                     QCoreApplication::translate("Cli",
                                                 "The records of “%1” are whole; %n problems concern only what follows "
                                                 "from them. Restore no copy, but make it anew: %2",
                                                 nullptr,
                                                 count)
                         .arg(text(path), QStringLiteral("tahaluf-cli index \"%1\" --rebuild").arg(text(path))),
                     {}};
    }
    if (count > 0) {
        return Error{ErrorKind::CannotOpen,
                     QCoreApplication::translate("Cli",
                                                 "“%1” is damaged: %n problems were found. Keep it as it is and "
                                                 "restore a backup copy.",
                                                 nullptr,
                                                 count)
                         .arg(text(path)),
                     {}};
    }
    print(QCoreApplication::translate("Cli",
                                      "All is well: structure, links, history, records, search index and "
                                      "attachments agree."));
    return ExitCode::Done;
}

} // namespace

void addCheck(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("check", help(QT_TRANSLATE_NOOP("Cli", "Look for damage in a file")));
    auto path = std::make_shared<std::string>();
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->callback([&session, path] { session.run = [&session, path] { return checkFile(session, *path); }; });
}

} // namespace tahaluf::cli
