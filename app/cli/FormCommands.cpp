// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"
#include "Command.h"
#include "exchange/FormFiles.h"
#include "WorkspaceAccess.h"

namespace tahaluf::cli {

namespace {

struct SheetArguments
{
    std::string file;
    std::string folder;
    std::string questionnaire;
    std::vector<std::string> codes;
    std::string labels = "ar";
    bool isReplacing = false;
};

struct TakeArguments
{
    std::string file;
    std::vector<std::string> inputs;
    bool isDryRun = false;
};

/** The form with this number; without one the only one that takes answers. */
Result<Questionnaire> chosenForm(const CoalitionRecords& records, const QString& number)
{
    Result<std::vector<Questionnaire>> forms = records.questionnaires.where(
        number.isEmpty() ? QStringLiteral("state = 'in_use'") : QStringLiteral("number = ?"),
        number.isEmpty() ? std::vector<QVariant>() : std::vector<QVariant>{number.toUpper()},
        QStringLiteral("code, version"));
    if (!forms) {
        return forms.takeError();
    }
    if (forms->size() == 1) {
        return std::move(forms->front());
    }
    const auto usage = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    if (!forms->empty()) {
        QStringList numbers;
        for (const Questionnaire& form : *forms) {
            numbers << form.number;
        }
        return usage(
            QCoreApplication::translate("Cli", "Several forms are in use: %1. Choose one with --questionnaire.")
                .arg(numbers.join(QStringLiteral(", "))));
    }
    return usage(number.isEmpty() ? QCoreApplication::translate("Cli", "No form is in use.")
                                  : QCoreApplication::translate("Cli", "There is no form “%1”.").arg(number));
}

Result<std::vector<DistributionId>> chosenPapers(Workspace& workspace, const SheetArguments& arguments)
{
    std::vector<DistributionId> ids;
    for (const std::string& code : arguments.codes) {
        const Result<Distribution> found = QuestionnaireQueries(workspace.records()).byCode(text(code));
        if (!found) {
            return found.error();
        }
        ids.push_back(found->id);
    }
    if (!ids.empty()) {
        return ids;
    }
    const Result<Questionnaire> form = chosenForm(workspace.records(), text(arguments.questionnaire));
    if (!form) {
        return form.error();
    }
    return FormFiles(recordAccess(workspace)).waiting(form->id);
}

Result<ExitCode> writeSheets(const Session& session, const SheetArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    const Result<std::vector<DistributionId>> ids = chosenPapers(**workspace, arguments);
    if (!ids) {
        return ids.error();
    }
    const Phrasebook words(arguments.labels == "en" ? Language::English : Language::Arabic);
    FileBatch batch(text(arguments.folder));
    if (Result<void> opened = batch.open(); !opened) {
        return opened.takeError();
    }
    if (Result<void> written = FormFiles(recordAccess(**workspace)).write(batch, *ids, words); !written) {
        return written.takeError();
    }
    if (!batch.taken().isEmpty() && !arguments.isReplacing) {
        return refused(QCoreApplication::translate("Cli",
                                                   "“%1” is there already, and answers may be in it. Name another "
                                                   "folder, or replace it with --replace.")
                           .arg(batch.taken().front()));
    }
    if (Result<void> committed = batch.commit(); !committed) {
        return committed.takeError();
    }
    for (const QString& name : batch.names()) {
        print(name);
    }
    const auto count = static_cast<int>(ids->size()); // lupdate reads a plain number only
    print(QCoreApplication::translate("Cli", "%n spreadsheets written.", nullptr, count));
    return ExitCode::Done;
}

Result<ExitCode> takeFiles(const Session& session, const TakeArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Write);
    if (!workspace) {
        return workspace.takeError();
    }
    FormFiles files(recordAccess(**workspace));
    int refusals = 0;
    for (const std::string& input : arguments.inputs) {
        const Result<TakenFile> taken = files.take(text(input), arguments.isDryRun);
        if (!taken) {
            return taken.error();
        }
        print(taken->headline());
        for (const QString& line : taken->details()) {
            print(QStringLiteral("  ") + line);
        }
        refusals += taken->fate == TakenFile::Fate::Refused ? 1 : 0;
    }
    if (refusals > 0) {
        return refused(QCoreApplication::translate("Cli", "%n of the files were refused.", nullptr, refusals));
    }
    return ExitCode::Done;
}

} // namespace

void addQuestionnaireSheets(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "questionnaire-sheets",
        help(QT_TRANSLATE_NOOP("Cli", "Write a spreadsheet to fill in for each body whose answer is waited for")));
    auto arguments = std::make_shared<SheetArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option("FOLDER",
                     arguments->folder,
                     help(QT_TRANSLATE_NOOP("Cli", "Where the spreadsheets go, named by code and body")))
        ->required();
    command->add_option("--questionnaire",
                        arguments->questionnaire,
                        help(QT_TRANSLATE_NOOP("Cli", "Number of the form, as TF-1; otherwise the one in use")));
    command
        ->add_option(
            "--code", arguments->codes, help(QT_TRANSLATE_NOOP("Cli", "Only the form with this code; may be repeated")))
        ->allow_extra_args(false);
    command
        ->add_option(
            "--labels", arguments->labels, help(QT_TRANSLATE_NOOP("Cli", "Language of the spreadsheets: ar or en")))
        ->check(CLI::IsMember({"ar", "en"}));
    command->add_flag(
        "--replace", arguments->isReplacing, help(QT_TRANSLATE_NOOP("Cli", "Replace files that are there already")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return writeSheets(session, *arguments); }; });
}

void addQuestionnaireTake(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "questionnaire-take", help(QT_TRANSLATE_NOOP("Cli", "Take answers from filled-in spreadsheets and tables")));
    auto arguments = std::make_shared<TakeArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option("INPUT",
                     arguments->inputs,
                     help(QT_TRANSLATE_NOOP("Cli", "Filled-in .xlsx files, or .csv files with a row per body")))
        ->required();
    command->add_flag("--dry-run", arguments->isDryRun, help(QT_TRANSLATE_NOOP("Cli", "Only say what would happen")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return takeFiles(session, *arguments); }; });
}

} // namespace tahaluf::cli
