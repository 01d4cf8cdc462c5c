// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "safety/Backup.h"
#include "SampleCoalition.h"

#include <QFileInfo>

namespace tahaluf::cli {

namespace {

Result<ExitCode> makeFile(const Session& session, const std::string& path, bool withSample)
{
    // Made in memory and written as one checked copy: a full disk leaves no half file behind.
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    if (!workspace) {
        return workspace.takeError();
    }
    if (!session.actor.empty()) {
        (*workspace)->setActor(text(session.actor));
    }
    if (withSample) {
        if (Result<void> loaded = loadSample(**workspace); !loaded) {
            return loaded.takeError();
        }
    }
    Database& database = (*workspace)->database();
    const QString stamp = QStringLiteral("PRAGMA application_id=%1").arg(Database::ApplicationId);
    if (Result<void> stamped = database.run(stamp); !stamped) {
        return stamped.takeError();
    }
    if (Result<void> copied = Backup::copyTo(database, text(path)); !copied) {
        return copied.takeError();
    }
    return ExitCode::Done;
}

} // namespace

void addNew(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("new", help(QT_TRANSLATE_NOOP("Cli", "Make a new coalition file")));
    auto path = std::make_shared<std::string>();
    auto withSample = std::make_shared<bool>(false);
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The file to make; refused when it exists")))
        ->required();
    command->add_flag("--sample", *withSample, help(QT_TRANSLATE_NOOP("Cli", "Fill it with the sample coalition")));
    command->callback([&session, path, withSample] {
        session.run = [&session, path, withSample] { return makeFile(session, *path, *withSample); };
    });
}

} // namespace tahaluf::cli
