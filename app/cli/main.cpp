// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeZone.h"
#include "base/Version.h"
#include "Command.h"
#include "ExchangeCommands.h"
#include "HistoryCommands.h"

#include <QGuiApplication>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <langinfo.h>

using namespace tahaluf;
using namespace tahaluf::cli;

namespace {

/** Arabic where the environment asks for it, English elsewhere. */
std::string environmentLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) {
            return std::string(value).rfind("ar", 0) == 0 ? "ar" : "en";
        }
    }
    return "en";
}

/** Qt reads names and arguments as UTF-8 and complains on standard error where the locale says otherwise. */
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string(nl_langinfo(CODESET)) != "UTF-8") {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
}

ExitCode fail(const Error& error)
{
    const QByteArray line = error.message.simplified().toUtf8();
    std::fprintf(stderr, "tahaluf-cli: %s\n", line.constData());
    return exitCodeOf(error.kind);
}

void labelHelp(CLI::App& app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(38);
    formatter->label("Usage", help(QT_TRANSLATE_NOOP("Cli", "Usage")));
    formatter->label("Positionals", help(QT_TRANSLATE_NOOP("Cli", "Arguments")));
    formatter->label("SUBCOMMAND", "COMMAND");
    app.formatter(formatter);
}

ExitCode runSession(Session& session)
{
    Result<ExitCode> code = session.run();
    if (!code) {
        return fail(code.error());
    }
    if (!flushOutput()) {
        return fail(
            {ErrorKind::CannotWrite,
             QCoreApplication::translate("Cli", "The output could not be written. Free some space and try again."),
             {}});
    }
    return *code;
}

} // namespace

int main(int argc, char* argv[])
{
    tahaluf::readTimeZoneOnce();
    // Every failure is a value here; what Qt itself remarks on (fonts, folders of the session) helps nobody.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtFatalMsg) {
            std::fprintf(stderr, "tahaluf-cli: %s\n", qPrintable(message));
        }
    });
    // A limit on the size of files is then an error of the write like a full disk, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    Session session;
    session.language = environmentLanguage();
    useUtf8();

    CLI::App app(help(QT_TRANSLATE_NOOP("Cli", "Records of a national coalition, without a window")), "tahaluf-cli");
    labelHelp(app);
    app.option_defaults()->group(help(QT_TRANSLATE_NOOP("Cli", "Options")));
    app.set_help_flag("-h,--help", help(QT_TRANSLATE_NOOP("Cli", "Show this help")));
    app.set_version_flag(
        "--version", std::string("tahaluf-cli ") + kVersion, help(QT_TRANSLATE_NOOP("Cli", "Show the version")));
    app.add_option("--lang", session.language, help(QT_TRANSLATE_NOOP("Cli", "Language of messages: ar or en")))
        ->check(CLI::IsMember({"ar", "en"}));
    app.add_option("--actor", session.actor, help(QT_TRANSLATE_NOOP("Cli", "Who makes the change, for the history")));
    app.require_subcommand(1);
    app.fallthrough();
    for (const auto add : {addNew,
                           addInfo,
                           addCheck,
                           addImport,
                           addExport,
                           addSearch,
                           addAttach,
                           addIndex,
                           addReports,
                           addReport,
                           addHistory,
                           addVerify,
                           addUndo,
                           addErase,
                           addBackup,
                           addRestore,
                           addStation,
                           addBundle,
                           addMerge,
                           addQuestionnaireSheets,
                           addQuestionnaireTake}) {
        add(app, session);
    }
    for (CLI::App* command : app.get_subcommands({})) {
        command->group(help(QT_TRANSLATE_NOOP("Cli", "Commands")));
    }

    std::optional<Error> wrongUsage;
    QString unknownCommand;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        if (problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            app.exit(problem);
            return static_cast<int>(ExitCode::Done);
        }
        wrongUsage = Error{ErrorKind::Usage, QString::fromUtf8(problem.what()), {}};
        const std::vector<std::string> unknown = app.remaining();
        if (app.get_subcommands().empty() && !unknown.empty()) {
            unknownCommand = text(unknown.front());
        }
    }

    std::unique_ptr<QCoreApplication> qt;
    if (session.needsFonts && !wrongUsage) {
        // Pages are laid out with fonts, but nothing is ever shown.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qt = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        qt = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/tahaluf_%1.qm").arg(text(session.language)))) {
        QCoreApplication::installTranslator(&translator);
    }
    if (wrongUsage) {
        if (!unknownCommand.isEmpty()) {
            wrongUsage->message = QCoreApplication::translate("Cli", "there is no command “%1”").arg(unknownCommand);
        }
        wrongUsage->message =
            QCoreApplication::translate("Cli", "Wrong usage: %1. See --help.").arg(wrongUsage->message);
        return static_cast<int>(fail(*wrongUsage));
    }
    return static_cast<int>(runSession(session));
}
