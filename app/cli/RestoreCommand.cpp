// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "safety/Backup.h"

namespace tahaluf::cli {

void addRestore(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("restore", help(QT_TRANSLATE_NOOP("Cli", "Make a file from a backup")));
    auto backup = std::make_shared<std::string>();
    auto target = std::make_shared<std::string>();
    command->add_option("BACKUP", *backup, help(QT_TRANSLATE_NOOP("Cli", "The backup copy")))->required();
    command->add_option("FILE", *target, help(QT_TRANSLATE_NOOP("Cli", "The file to make; refused when it exists")))
        ->required();
    command->callback([&session, backup, target] {
        session.run = [backup, target]() -> Result<ExitCode> {
            if (Result<void> restored = Backup::restore(text(*backup), text(*target)); !restored) {
                return restored.takeError();
            }
            return ExitCode::Done;
        };
    });
}

} // namespace tahaluf::cli
