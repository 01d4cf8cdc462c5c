// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/Language.h"
#include "language/Phrasebook.h"
#include "Workspace.h"

#include <QString>

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace tahaluf::cli {

/** What the program returns to the shell; stated for scripts, so never renumbered. */
enum class ExitCode
{
    Done = 0,
    Refused = 1, ///< the data was refused
    Usage = 2,
    CannotOpen = 3, ///< not there, not ours, newer, damaged
    Busy = 4,
    CannotWrite = 5,
};

ExitCode exitCodeOf(ErrorKind kind);

/** What a command line asks for: filled while it is parsed, run when Qt stands. */
struct Session
{
    std::function<Result<ExitCode>()> run;
    bool needsFonts = false; ///< the command lays pages out and wants a QGuiApplication
    std::string actor;
    std::string language; ///< of messages: ar, en, or empty for the environment's
};

/** The words of messages in this session's language. */
Phrasebook phrasebookOf(const Session& session);

/** Whether a command changes the file; one that only reads also works where nothing can be written. */
enum class Access
{
    Read,
    Write
};

/** Opens the file for this session's actor. */
Result<std::unique_ptr<Workspace>> openFile(const Session& session, const std::string& path, Access access);

inline QString text(const std::string& argument)
{
    return QString::fromStdString(argument);
}

/** A help text in both languages, from its English source in the context "Cli". */
std::string help(const char* source);

/** Writes a line to standard output. */
void print(const QString& line);
/** Whether all that was printed has reached standard output. */
bool flushOutput();

void addNew(CLI::App& app, Session& session);
void addInfo(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addImport(CLI::App& app, Session& session);
void addExport(CLI::App& app, Session& session);
void addSearch(CLI::App& app, Session& session);
void addAttach(CLI::App& app, Session& session);
void addIndex(CLI::App& app, Session& session);
void addReports(CLI::App& app, Session& session);
void addReport(CLI::App& app, Session& session);
void addHistory(CLI::App& app, Session& session);
void addBackup(CLI::App& app, Session& session);
void addRestore(CLI::App& app, Session& session);
void addQuestionnaireSheets(CLI::App& app, Session& session);
void addQuestionnaireTake(CLI::App& app, Session& session);

} // namespace tahaluf::cli
