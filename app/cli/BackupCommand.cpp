// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "safety/Backup.h"
#include "safety/CopySecrets.h"
#include "safety/LockedCopy.h"
#include "Secret.h"

namespace tahaluf::cli {

namespace {

struct BackupArguments
{
    std::string file;
    std::string output;
    std::string passphraseFile;
    bool isEncrypted = false;
};

QString prompt()
{
    return QCoreApplication::translate("Cli", "Passphrase for encrypted copies");
}

/** The lock the file has; a passphrase that is given beside it must be its own. Without one, it is set now. */
Result<CopyLock> lockOf(Workspace& workspace, const BackupArguments& arguments)
{
    Result<std::optional<CopyLock>> known = CopyLock::load(workspace.database());
    if (!known) {
        return known.takeError();
    }
    if (*known && arguments.passphraseFile.empty()) {
        return **known;
    }
    Result<QString> passphrase = askSecret(arguments.passphraseFile, prompt(), !*known);
    if (!passphrase) {
        return passphrase.takeError();
    }
    if (*known) {
        ContentKey key;
        Result<LockedHeader> sealed = CopySecrets::seal(**known, key);
        Result<ContentKey> opened =
            sealed ? CopySecrets::open(*sealed, *passphrase) : Result<ContentKey>(sealed.error());
        return opened ? Result<CopyLock>(**known) : Result<CopyLock>(opened.takeError());
    }
    Result<CopyLock> made = CopySecrets::makeLock(*passphrase, RecoveryKey::random(), workspace.clock().localNow());
    if (!made) {
        return made;
    }
    if (Result<void> kept = made->save(workspace.database()); !kept) {
        return kept.takeError();
    }
    print(QCoreApplication::translate("Cli",
                                      "The passphrase was set. Print the recovery key and keep it in a safe: "
                                      "tahaluf-cli report %1 recovery-key -o recovery-key.pdf")
              .arg(text(arguments.file)));
    return made;
}

Result<ExitCode> backUp(const Session& session, const BackupArguments& arguments)
{
    const Access access = arguments.isEncrypted ? Access::Write : Access::Read;
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, access);
    if (!workspace) {
        return workspace.takeError();
    }
    Database& database = (*workspace)->database();
    Result<void> copied;
    if (arguments.isEncrypted) {
        Result<CopyLock> lock = lockOf(**workspace, arguments);
        if (!lock) {
            return lock.takeError();
        }
        copied = LockedCopy::copyTo(database, *lock, text(arguments.output));
    } else {
        copied = Backup::copyTo(database, text(arguments.output));
    }
    return copied ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(copied.takeError());
}

} // namespace

void addBackup(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("backup", help(QT_TRANSLATE_NOOP("Cli", "Make a checked copy of a file in use")));
    auto arguments = std::make_shared<BackupArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option(
            "OUT", arguments->output, help(QT_TRANSLATE_NOOP("Cli", "The copy to make; refused when it exists")))
        ->required();
    CLI::Option* encrypt = command->add_flag(
        "--encrypt",
        arguments->isEncrypted,
        help(QT_TRANSLATE_NOOP("Cli", "Encrypt it with the file’s passphrase, which is asked for the first time")));
    command
        ->add_option("--passphrase-file",
                     arguments->passphraseFile,
                     help(QT_TRANSLATE_NOOP("Cli", "Read the passphrase from this file; - for standard input")))
        ->needs(encrypt);
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return backUp(session, *arguments); }; });
}

} // namespace tahaluf::cli
