// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "storage/ChangeLog.h"

namespace tahaluf::cli {

namespace {

constexpr int MostLines = 1000000;

Result<ExitCode> showHistory(const Session& session, const std::string& path, const std::string& uid)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    const QString wanted = text(uid).trimmed().toLower();
    Result<std::vector<ChangeLine>> lines = ChangeLog::lines((*workspace)->database(), wanted, MostLines);
    if (!lines) {
        return lines.takeError();
    }
    if (lines->empty() && !wanted.isEmpty()) {
        return refused(
            QCoreApplication::translate("Cli", "The history knows no record with the uid “%1”.").arg(wanted));
    }
    for (const ChangeLine& line : *lines) {
        const QStringList parts{line.at.toString(Qt::ISODate),
                                line.actor,
                                line.operation,
                                line.entity,
                                line.uid,
                                line.operation == QLatin1String("update") ? line.after.keys().join(QLatin1Char(','))
                                                                          : QString()};
        print(parts.join(QLatin1Char('\t')));
    }
    return ExitCode::Done;
}

} // namespace

void addHistory(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("history", help(QT_TRANSLATE_NOOP("Cli", "Show what was changed, newest first")));
    auto path = std::make_shared<std::string>();
    auto uid = std::make_shared<std::string>();
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("UID", *uid, help(QT_TRANSLATE_NOOP("Cli", "Only the record with this uid")));
    command->callback(
        [&session, path, uid] { session.run = [&session, path, uid] { return showHistory(session, *path, *uid); }; });
}

} // namespace tahaluf::cli
