// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "FoundingForm.h"
#include "safety/Backup.h"
#include "SampleCoalition.h"

#include <QFileInfo>

namespace tahaluf::cli {

namespace {

Result<ExitCode> makeFile(const Session& session, const std::string& path, bool withSample, bool withForm)
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
    if (withForm) {
        if (Result<Questionnaire> added = addFoundingForm(**workspace); !added) {
            return added.takeError();
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
    auto withForm = std::make_shared<bool>(false);
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The file to make; refused when it exists")))
        ->required();
    command->add_flag("--sample", *withSample, help(QT_TRANSLATE_NOOP("Cli", "Fill it with the sample coalition")));
    command->add_flag(
        "--founding-form", *withForm, help(QT_TRANSLATE_NOOP("Cli", "Put the founding form into it, as a draft")));
    command->callback([&session, path, withSample, withForm] {
        session.run = [&session, path, withSample, withForm] {
            return makeFile(session, *path, *withSample, *withForm);
        };
    });
}

} // namespace tahaluf::cli
