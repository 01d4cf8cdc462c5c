// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "safety/Backup.h"

namespace tahaluf::cli {

namespace {

Result<ExitCode> backUp(const Session& session, const std::string& path, const std::string& output)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    if (Result<void> copied = Backup::copyTo((*workspace)->database(), text(output)); !copied) {
        return copied.takeError();
    }
    return ExitCode::Done;
}

} // namespace

void addBackup(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("backup", help(QT_TRANSLATE_NOOP("Cli", "Make a checked copy of a file in use")));
    auto path = std::make_shared<std::string>();
    auto output = std::make_shared<std::string>();
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("OUT", *output, help(QT_TRANSLATE_NOOP("Cli", "The copy to make; refused when it exists")))
        ->required();
    command->callback([&session, path, output] {
        session.run = [&session, path, output] { return backUp(session, *path, *output); };
    });
}

} // namespace tahaluf::cli
