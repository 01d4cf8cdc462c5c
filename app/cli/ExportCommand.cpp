// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "exchange/ExportRun.h"
#include "WorkspaceAccess.h"

namespace tahaluf::cli {

namespace {

struct ExportArguments
{
    std::string file;
    std::string entity;
    std::string output;
    std::vector<std::string> where;
    std::string labels;
};

Result<ExitCode> exportFile(const Session& session, const ExportArguments& arguments)
{
    ExportOptions options;
    options.entity = text(arguments.entity);
    for (const std::string& condition : arguments.where) {
        options.where << text(condition);
    }
    if (!arguments.labels.empty()) {
        options.labels = arguments.labels == "ar" ? Language::Arabic : Language::English;
    }
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    Result<qint64> count = ExportRun(recordAccess(**workspace), options).writeFile(text(arguments.output));
    if (!count) {
        return count.takeError();
    }
    const int written = static_cast<int>(*count); // lupdate reads a plain number only
    print(QCoreApplication::translate("Cli", "%n records written.", nullptr, written));
    return ExitCode::Done;
}

} // namespace

void addExport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("export", help(QT_TRANSLATE_NOOP("Cli", "Write records to a table")));
    auto arguments = std::make_shared<ExportArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option("ENTITY",
                     arguments->entity,
                     help(QT_TRANSLATE_NOOP("Cli", "Kind of record: members, people, meetings, proposals ...")))
        ->required();
    command
        ->add_option(
            "OUT", arguments->output, help(QT_TRANSLATE_NOOP("Cli", "A .csv or .json file; replaced as a whole")))
        ->required();
    command
        ->add_option("--where",
                     arguments->where,
                     help(QT_TRANSLATE_NOOP("Cli", "'field=value': only these records; may be repeated")))
        ->allow_extra_args(false);
    command
        ->add_option(
            "--labels", arguments->labels, help(QT_TRANSLATE_NOOP("Cli", "Headings and choices in words: ar or en")))
        ->check(CLI::IsMember({"ar", "en"}));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return exportFile(session, *arguments); }; });
}

} // namespace tahaluf::cli
