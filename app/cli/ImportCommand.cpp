// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "exchange/ImportRun.h"
#include "reports/pdf/AtomicFile.h"
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
    bool createMissing = false;
    bool isDryRun = false;
};

Result<ImportOptions> optionsOf(const ImportArguments& arguments)
{
    ImportOptions options;
    options.entity = text(arguments.entity);
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

Result<void> writeRefusedRows(const QString& path, const ImportTable& table, const ImportReport& report)
{
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    const QByteArray rows = ImportRun::refusedRows(table, report);
    if (file.device()->write(rows) != rows.size()) {
        return Error{ErrorKind::CannotWrite,
                     QCoreApplication::translate("Cli", "The refused rows could not be written to “%1”.").arg(path),
                     {}};
    }
    return file.commit();
}

Result<ExitCode> importFile(const Session& session, const ImportArguments& arguments)
{
    Result<ImportOptions> options = optionsOf(arguments);
    if (!options) {
        return options.takeError();
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
    Result<ImportTable> table = ImportRun::readFile(text(arguments.input));
    if (!table) {
        return table.takeError();
    }
    Result<ImportReport> report = ImportRun(recordAccess(**workspace), *options).run(*table);
    if (!report) {
        return report.takeError();
    }
    const bool isRefused = !report->refused.empty();
    if (isRefused && !arguments.errors.empty()) {
        if (Result<void> written = writeRefusedRows(text(arguments.errors), *table, *report); !written) {
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
    if (report->isSaved || (options->isDryRun && !isRefused)) {
        print(QCoreApplication::translate("Cli", "%1 new, %2 changed, %3 unchanged.")
                  .arg(report->created)
                  .arg(report->changed)
                  .arg(report->unchanged));
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
    command->add_option("INPUT", arguments->input, help(QT_TRANSLATE_NOOP("Cli", "A .csv or .json file")))->required();
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
        help(QT_TRANSLATE_NOOP("Cli", "Save the good rows and write the refused ones to this .csv file")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return importFile(session, *arguments); }; });
}

} // namespace tahaluf::cli
