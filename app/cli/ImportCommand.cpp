// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "EntityKey.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "exchange/RefusedRows.h"
#include "exchange/TableFormat.h"
#include "WorkspaceAccess.h"

namespace tahaluf::cli {

namespace {

struct ImportArguments
{
    std::string file;
    std::string entity;
    std::string input;
    std::vector<std::string> map;
    std::string key;
    std::string errors;
    std::string sheet;
    std::string encoding;
    bool createMissing = false;
    bool isDryRun = false;
};

Result<ImportOptions> optionsOf(const ImportArguments& arguments)
{
    ImportOptions options;
    options.entity = entityKey(arguments.entity);
    options.key = text(arguments.key);
    options.createMissing = arguments.createMissing;
    options.isDryRun = arguments.isDryRun;
    options.keepsGoodRows = !arguments.errors.empty();
    for (const std::string& pair : arguments.map) {
        const QString mapped = text(pair);
        const qsizetype split = mapped.lastIndexOf(QLatin1Char('='));
        if (split <= 0) {
            return Error{ErrorKind::Usage,
                         QCoreApplication::translate("Cli", "“%1” does not map a column. Write it as 'Column=field'.")
                             .arg(mapped),
                         {}};
        }
        options.map.insert(mapped.left(split).trimmed(), mapped.mid(split + 1).trimmed());
    }
    return options;
}

/** What an import would do; says which rows are probably there already. */
Result<ImportReport> plannedReport(Workspace& workspace, const ImportOptions& options, const ImportTable& table)
{
    const Result<ImportPlan> plan = ImportPlan::make(recordAccess(workspace), options, table);
    if (!plan) {
        return plan.error();
    }
    for (const PlannedRow& row : plan->rows()) {
        if (row.fate == RowFate::Duplicate) {
            print(QCoreApplication::translate("Cli", "Row %1 is probably there already: %2")
                      .arg(row.number)
                      .arg(row.reason));
        }
    }
    return plan->report();
}

Result<ExitCode> importFile(const Session& session, const ImportArguments& arguments)
{
    Result<ImportOptions> options = optionsOf(arguments);
    if (!options) {
        return options.takeError();
    }
    if (!arguments.errors.empty()) {
        // Known before anything is imported: afterwards it would be too late to choose another ending.
        const Result<TableFormat::Kind> format = TableFormat::ofFile(text(arguments.errors));
        if (!format) {
            return format.error();
        }
    }
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Write);
    if (!workspace) {
        return workspace.takeError();
    }
    if (!(*workspace)->store(options->entity)) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Cli", "There is no kind of record named “%1”.").arg(options->entity),
                     {}};
    }
    Result<ImportTable> table =
        ImportRun::readFile(text(arguments.input), {text(arguments.sheet), text(arguments.encoding)});
    if (!table) {
        return table.takeError();
    }
    Result<ImportReport> report = options->isDryRun && options->entity != QLatin1String("responses")
                                      ? plannedReport(**workspace, *options, *table)
                                      : ImportRun(recordAccess(**workspace), *options).run(*table);
    if (!report) {
        return report.takeError();
    }
    const bool isRefused = !report->refused.empty();
    if (isRefused && !arguments.errors.empty()) {
        if (Result<void> written = RefusedRows::write(text(arguments.errors), *table, *report); !written) {
            return written.takeError();
        }
    }
    if (options->isDryRun) {
        for (const RefusedRow& row : report->refused) {
            ImportReport one;
            one.refused = {row};
            print(one.refusal());
        }
    }
    for (const RefusedRow& row : report->identityLike) {
        print(
            QCoreApplication::translate("Cli", "Row %1, column “%2”: %3").arg(row.number).arg(row.column, row.reason));
    }
    for (const RefusedRow& row : report->drafts) {
        print(QCoreApplication::translate("Cli", "Row %1, kept as a draft: %2").arg(row.number).arg(row.reason));
    }
    if (report->isSaved || (options->isDryRun && !isRefused)) {
        print(QCoreApplication::translate("Cli", "%1 new, %2 changed, %3 unchanged.")
                  .arg(report->created)
                  .arg(report->changed)
                  .arg(report->unchanged));
    }
    if (!table->otherSheets.isEmpty()) {
        print(QCoreApplication::translate("Cli", "Only the sheet “%1” was read. Name another with --sheet: %2.")
                  .arg(table->sheet, table->otherSheets.join(QStringLiteral(", "))));
    }
    if (!isRefused) {
        return ExitCode::Done;
    }
    const QString what = report->isSaved ? QCoreApplication::translate("Cli", "Some rows were refused. %1")
                                         : QCoreApplication::translate("Cli", "Nothing was imported. %1");
    return refused(what.arg(report->refusal()));
}

} // namespace

void addImport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("import", help(QT_TRANSLATE_NOOP("Cli", "Take over records from a table")));
    auto arguments = std::make_shared<ImportArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option("ENTITY",
                     arguments->entity,
                     help(QT_TRANSLATE_NOOP("Cli", "Kind of record: members, people, meetings, proposals ...")))
        ->required();
    command->add_option("INPUT", arguments->input, help(QT_TRANSLATE_NOOP("Cli", "A .xlsx, .csv or .json file")))
        ->required();
    command->add_flag("--dry-run", arguments->isDryRun, help(QT_TRANSLATE_NOOP("Cli", "Only say what would happen")));
    command
        ->add_option("--map",
                     arguments->map,
                     help(QT_TRANSLATE_NOOP("Cli", "'Column=field': what a column means; may be repeated")))
        ->allow_extra_args(false);
    command->add_option(
        "--key", arguments->key, help(QT_TRANSLATE_NOOP("Cli", "Change the record with the same value in this field")));
    command->add_flag("--create-missing",
                      arguments->createMissing,
                      help(QT_TRANSLATE_NOOP("Cli", "Make bodies, people and meetings that are not there yet")));
    command->add_option(
        "--errors",
        arguments->errors,
        help(QT_TRANSLATE_NOOP("Cli", "Save the good rows and write the refused ones to this .xlsx or .csv file")));
    command->add_option(
        "--sheet",
        arguments->sheet,
        help(QT_TRANSLATE_NOOP("Cli", "The sheet of the .xlsx file; otherwise the first one with something in it")));
    command->add_option(
        "--encoding",
        arguments->encoding,
        help(QT_TRANSLATE_NOOP("Cli", "Encoding of the .csv file, as windows-1256; found out otherwise")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return importFile(session, *arguments); }; });
}

} // namespace tahaluf::cli
