// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ChangeText.h"
#include "HistoryCommands.h"
#include "language/Bidi.h"
#include "storage/UndoStack.h"

namespace tahaluf::cli {

namespace {

/** Takes back what this actor did last, or does it again. */
Result<ExitCode> step(const Session& session, const std::string& path, bool isUndo)
{
    Result<std::unique_ptr<Workspace>> opened = openFile(session, path, Access::Write);
    if (!opened) {
        return opened.takeError();
    }
    Workspace& workspace = **opened;
    UndoStack stack(workspace.journal());
    Result<QString> done = isUndo ? stack.undo() : stack.redo();
    if (!done) {
        return done.takeError();
    }
    Result<std::optional<TransactionSummary>> summary =
        ChangeHistory(workspace.database(), workspace.catalog()).summary(*done);
    if (!summary) {
        return summary.takeError();
    }
    if (*summary) {
        ChangeText words(workspace.database(), workspace.catalog(), phrasebookOf(session));
        const QString name = Bidi::strip(words.transaction(**summary));
        print((isUndo ? QCoreApplication::translate("Cli", "Undone: %1")
                      : QCoreApplication::translate("Cli", "Done again: %1"))
                  .arg(name));
    }
    return ExitCode::Done;
}

} // namespace

void addUndo(CLI::App& app, Session& session)
{
    for (const bool isUndo : {true, false}) {
        CLI::App* command =
            app.add_subcommand(isUndo ? "undo" : "redo",
                               help(isUndo ? QT_TRANSLATE_NOOP("Cli", "Take back what was done last under this name")
                                           : QT_TRANSLATE_NOOP("Cli", "Do again what was taken back last")));
        auto path = std::make_shared<std::string>();
        command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
        command->callback([&session, path, isUndo] {
            session.run = [&session, path, isUndo] { return step(session, *path, isUndo); };
        });
    }
}

} // namespace tahaluf::cli
