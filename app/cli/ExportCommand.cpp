// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "EntityKey.h"
#include "exchange/CardFiles.h"
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
    std::string cards = "3";
};

/** Meetings as a calendar, people as address cards. */
Result<qint64> writeCards(Workspace& workspace, const ExportArguments& arguments)
{
    if (!arguments.where.empty()) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Cli", "--where is for tables only, not for .ics and .vcf files."),
                     {}};
    }
    const Phrasebook words(arguments.labels == "en" ? Language::English : Language::Arabic);
    const CardVersion version = arguments.cards == "4" ? CardVersion::Four : CardVersion::Three;
    return CardFiles(recordAccess(workspace), words)
        .writeFile(text(arguments.output), entityKey(arguments.entity), {}, version);
}

Result<ExitCode> exportFile(const Session& session, const ExportArguments& arguments)
{
    ExportOptions options;
    options.entity = entityKey(arguments.entity);
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
    Result<qint64> count = CardFiles::isFor(text(arguments.output))
                               ? writeCards(**workspace, arguments)
                               : ExportRun(recordAccess(**workspace), options).writeFile(text(arguments.output));
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
        ->add_option("OUT",
                     arguments->output,
                     help(QT_TRANSLATE_NOOP("Cli",
                                            "A .xlsx, .csv or .json file, for meetings .ics, for people .vcf; "
                                            "replaced as a whole")))
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
    command->add_option("--vcard", arguments->cards, help(QT_TRANSLATE_NOOP("Cli", "Version of address cards: 3 or 4")))
        ->check(CLI::IsMember({"3", "4"}));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return exportFile(session, *arguments); }; });
}

} // namespace tahaluf::cli
