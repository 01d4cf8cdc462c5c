// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "safety/Backup.h"
#include "safety/LockedCopy.h"
#include "Secret.h"

namespace tahaluf::cli {

namespace {

Result<ExitCode> restore(const QString& backup, const QString& target, const std::string& passphraseFile)
{
    Result<void> restored;
    if (LockedCopy::isOne(backup)) {
        Result<QString> secret = askSecret(
            passphraseFile, QCoreApplication::translate("Cli", "Passphrase or recovery key of the encrypted copy"));
        if (!secret) {
            return secret.takeError();
        }
        restored = LockedCopy::restore(backup, *secret, target);
    } else {
        restored = Backup::restore(backup, target);
    }
    return restored ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(restored.takeError());
}

} // namespace

void addRestore(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("restore", help(QT_TRANSLATE_NOOP("Cli", "Make a file from a backup")));
    auto backup = std::make_shared<std::string>();
    auto target = std::make_shared<std::string>();
    auto passphraseFile = std::make_shared<std::string>();
    command->add_option("BACKUP", *backup, help(QT_TRANSLATE_NOOP("Cli", "The backup copy")))->required();
    command->add_option("FILE", *target, help(QT_TRANSLATE_NOOP("Cli", "The file to make; refused when it exists")))
        ->required();
    command->add_option(
        "--passphrase-file",
        *passphraseFile,
        help(QT_TRANSLATE_NOOP("Cli", "Read the passphrase or the recovery key from this file; - for standard input")));
    command->callback([&session, backup, target, passphraseFile] {
        session.run = [backup, target, passphraseFile] {
            return restore(text(*backup), text(*target), *passphraseFile);
        };
    });
}

} // namespace tahaluf::cli
