// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CharterQueries.h"
#include "coalition/QuestionnaireQueries.h"
#include "coalition/TrainingQueries.h"
#include "Command.h"
#include "exchange/LinkResolver.h"
#include "language/DateText.h"
#include "reports/files/PaperFile.h"
#include "reports/papers/PaperArguments.h"
#include "reports/papers/PaperCatalog.h"
#include "WorkAreas.h"
#include "WorkspaceAccess.h"

#include <map>

namespace tahaluf::cli {

namespace {

struct ReportArguments
{
    std::string file;
    std::string report;
    std::string output;
    std::string meeting;
    std::string member;
    std::string letter;
    std::string proposal;
    std::string questionnaire;
    std::string form;
    std::string path;
    std::string programme;
    std::string certificate;
    int year = 0;
    int version = 0;
    std::string language = "ar";
    std::string digits = "latin";
    std::string edition = "internal";
    std::string by;
    std::string record;
    std::string operatorName;
    std::string from;
    std::string until;
};

/** The groupings of a register by their names on the command line. */
const std::map<std::string, Grouping>& groupings()
{
    static const std::map<std::string, Grouping> names{{"meeting", Grouping::Meeting},
                                                       {"member", Grouping::Member},
                                                       {"theme", Grouping::Theme},
                                                       {"state", Grouping::State}};
    return names;
}

Result<PaperRequest> requestOf(Workspace& workspace, const ReportArguments& arguments)
{
    PaperRequest request;
    request.language = arguments.language == "en" ? Language::English : Language::Arabic;
    request.isBilingual = arguments.language == "both";
    if (!arguments.by.empty()) {
        request.grouping = groupings().at(arguments.by);
    }
    request.digits = arguments.digits == "arabic" ? DigitShapes::ArabicIndic : DigitShapes::Latin;
    request.edition = FieldValue<Audience>::fromStored(text(arguments.edition));
    if (!arguments.meeting.empty()) {
        Result<Meeting> meeting = workspace.meetings().byCode(text(arguments.meeting));
        if (!meeting) {
            return meeting.takeError();
        }
        request.meeting = meeting->id;
    }
    request.year = arguments.year;
    if (arguments.version > 0) {
        Result<std::optional<Charter>> charter = CharterQueries(workspace.records()).withNumber(arguments.version);
        if (!charter) {
            return charter.takeError();
        }
        if (!*charter) {
            return refused(
                QCoreApplication::translate("Cli", "There is no version %1 of the founding text in this file.")
                    .arg(arguments.version));
        }
        request.charter = (*charter)->id;
    }
    LinkResolver links(recordAccess(workspace));
    if (!arguments.letter.empty()) {
        Result<std::optional<qint64>> letter = links.find(QStringLiteral("letters"), text(arguments.letter));
        if (!letter) {
            return letter.takeError();
        }
        if (!*letter) {
            return refused(QCoreApplication::translate("Cli",
                                                       "There is no letter “%1” in this file. Write its number "
                                                       "as it stands in the register, as in ص 14/2012.")
                               .arg(text(arguments.letter)));
        }
        request.letter = LetterId(**letter);
    }
    if (!arguments.proposal.empty()) {
        Result<std::optional<qint64>> proposal = links.find(QStringLiteral("proposals"), text(arguments.proposal));
        if (!proposal) {
            return proposal.takeError();
        }
        if (!*proposal) {
            return refused(QCoreApplication::translate("Cli",
                                                       "There is no proposal “%1” in this file. Write its number as it "
                                                       "stands in the register, as in ت 2-011.")
                               .arg(text(arguments.proposal)));
        }
        request.proposal = EntryId(**proposal);
    }
    if (!arguments.questionnaire.empty()) {
        Result<std::optional<qint64>> form =
            links.find(QStringLiteral("questionnaires"), text(arguments.questionnaire));
        if (!form) {
            return form.takeError();
        }
        if (!*form) {
            return refused(
                QCoreApplication::translate("Cli",
                                            "There is no questionnaire “%1” in this file. Write its code and "
                                            "version, as in TF-1.")
                    .arg(text(arguments.questionnaire)));
        }
        request.questionnaire = QuestionnaireId(**form);
    }
    if (!arguments.path.empty()) {
        Result<std::optional<qint64>> path = links.find(QStringLiteral("referral_paths"), text(arguments.path));
        if (!path) {
            return path.takeError();
        }
        if (!*path) {
            return refused(QCoreApplication::translate(
                               "Cli", "There is no referral path “%1” in this file. Write its name or uid.")
                               .arg(text(arguments.path)));
        }
        request.referralPath = ReferralPathId(**path);
    }
    if (!arguments.form.empty()) {
        Result<Distribution> form = QuestionnaireQueries(workspace.records()).byCode(text(arguments.form));
        if (!form) {
            return form.takeError();
        }
        request.distribution = form->id;
    }
    if (!arguments.member.empty()) {
        Result<std::optional<qint64>> member = links.find(QStringLiteral("members"), text(arguments.member));
        if (!member) {
            return member.takeError();
        }
        if (!*member) {
            return refused(
                QCoreApplication::translate("Cli", "There is no body “%1” in this file.").arg(text(arguments.member)));
        }
        request.member = MemberId(**member);
    }
    return request;
}

/** The number of the record that the paper is about, where the request has no field for it. */
Result<QString> subjectOf(Workspace& workspace, const ReportArguments& arguments)
{
    if (!arguments.programme.empty()) {
        Result<TrainingProgramme> programme = TrainingQueries(workspace.records(), workspace.areas().trainingRecords())
                                                  .byNumber(text(arguments.programme));
        return programme ? Result<QString>(programme->number) : Result<QString>(programme.takeError());
    }
    if (!arguments.certificate.empty()) {
        Result<Certificate> certificate = workspace.areas().certificates().byNumber(text(arguments.certificate));
        return certificate ? Result<QString>(certificate->number) : Result<QString>(certificate.takeError());
    }
    return QString();
}

/** The paper's id with what only the audit takes. */
Result<QString> reportOf(const ReportArguments& arguments)
{
    const QString report = text(arguments.report);
    AuditScope scope{.operatorName = text(arguments.operatorName),
                     .record = text(arguments.record).trimmed().toLower()};
    for (const auto& [written, day] :
         {std::pair(&arguments.from, &scope.from), std::pair(&arguments.until, &scope.until)}) {
        if (written->empty()) {
            continue;
        }
        Result<QDate> read = DateText::parseDate(text(*written));
        if (!read) {
            return Error{ErrorKind::Usage, read.error().message, {}};
        }
        *day = *read;
    }
    if (scope == AuditScope()) {
        return report;
    }
    if (report != PaperArguments::auditId({})) {
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate("Cli", "--from, --until, --operator and --record belong to the audit."),
            {}};
    }
    return PaperArguments::auditId(scope);
}

Result<ExitCode> makeReport(const Session& session, const ReportArguments& arguments)
{
    const Result<QString> asked = reportOf(arguments);
    if (!asked) {
        return asked.error();
    }
    const QString report = *asked;
    const auto usage = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    if (!PaperCatalog::find(report)) {
        return usage(
            QCoreApplication::translate("Cli", "There is no report named “%1”. List them with “reports”.").arg(report));
    }
    const QString output = text(arguments.output);
    if (!PaperFile::formatOf(output)) {
        return usage(PaperFile::unknownFormat(output).message);
    }
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    Result<PaperRequest> request = requestOf(**workspace, arguments);
    if (!request) {
        return request.takeError();
    }
    const Result<QString> subject = subjectOf(**workspace, arguments);
    if (!subject) {
        return subject.error();
    }
    const QString paper = subject->isEmpty() ? report : PaperArguments::about(report, *subject);
    const Result<PaperSet> set = PaperCatalog::makeAll(paper, (*workspace)->records(), *request);
    if (!set) {
        return set.error();
    }
    if (Result<void> written = PaperFile::write(*set, output); !written) {
        return written.takeError();
    }
    return ExitCode::Done;
}

} // namespace

void addReport(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("report", help(QT_TRANSLATE_NOOP("Cli", "Write a report as PDF, DOCX or ODT")));
    auto arguments = std::make_shared<ReportArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command
        ->add_option(
            "REPORT", arguments->report, help(QT_TRANSLATE_NOOP("Cli", "The report's name, as “reports” lists it")))
        ->required();
    command
        ->add_option("-o,--output",
                     arguments->output,
                     help(QT_TRANSLATE_NOOP("Cli", "The .pdf, .docx or .odt file; replaced as a whole")))
        ->required();
    command->add_option(
        "--meeting", arguments->meeting, help(QT_TRANSLATE_NOOP("Cli", "The meeting: ت2, or 2 where only one fits")));
    command->add_option("--member", arguments->member, help(QT_TRANSLATE_NOOP("Cli", "The body: its name or uid")));
    command->add_option("--letter", arguments->letter, help(QT_TRANSLATE_NOOP("Cli", "The letter: its number or uid")));
    command->add_option(
        "--proposal", arguments->proposal, help(QT_TRANSLATE_NOOP("Cli", "The proposal: its number or uid")));
    command->add_option("--questionnaire",
                        arguments->questionnaire,
                        help(QT_TRANSLATE_NOOP("Cli", "The questionnaire: its code and version, as in TF-1")));
    command->add_option(
        "--form", arguments->form, help(QT_TRANSLATE_NOOP("Cli", "One handed-out form: the code printed on it")));
    command->add_option(
        "--path",
        arguments->path,
        help(QT_TRANSLATE_NOOP("Cli", "One referral path, or the plan that follows it: the path's name or uid")));
    command->add_option("--programme",
                        arguments->programme,
                        help(QT_TRANSLATE_NOOP("Cli", "The training programme: its number, as in 5")));
    command->add_option("--certificate",
                        arguments->certificate,
                        help(QT_TRANSLATE_NOOP("Cli", "One certificate: its number, as in ش 7/2013")));
    command
        ->add_option(
            "--year", arguments->year, help(QT_TRANSLATE_NOOP("Cli", "The year: the newest where none is given")))
        ->check(CLI::Range(1900, 2200));
    command
        ->add_option("--version",
                     arguments->version,
                     help(QT_TRANSLATE_NOOP("Cli", "The version of the founding text: the newest where none is given")))
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--lang",
                     arguments->language,
                     help(QT_TRANSLATE_NOOP("Cli", "Language of the paper: ar, en, or both side by side")))
        ->check(CLI::IsMember({"ar", "en", "both"}));
    command
        ->add_option(
            "--digits", arguments->digits, help(QT_TRANSLATE_NOOP("Cli", "Digits of the paper: arabic or latin")))
        ->check(CLI::IsMember({"arabic", "latin"}));
    command
        ->add_option(
            "--edition", arguments->edition, help(QT_TRANSLATE_NOOP("Cli", "For whom: internal, partners or public")))
        ->check(CLI::IsMember({"internal", "partners", "public"}));
    command
        ->add_option("--by",
                     arguments->by,
                     help(QT_TRANSLATE_NOOP("Cli", "Put a register together by meeting, member, theme or state")))
        ->check(CLI::IsMember(groupings()));
    command->add_option(
        "--from", arguments->from, help(QT_TRANSLATE_NOOP("Cli", "Audit: the first day, as in 2012-11-01")));
    command->add_option("--until", arguments->until, help(QT_TRANSLATE_NOOP("Cli", "Audit: the last day")));
    command->add_option("--operator",
                        arguments->operatorName,
                        help(QT_TRANSLATE_NOOP("Cli", "Audit: only what this operator changed")));
    command->add_option("--record",
                        arguments->record,
                        help(QT_TRANSLATE_NOOP("Cli", "Audit: only the record with this uid and what belongs to it")));
    command->callback([&session, arguments] {
        session.needsFonts = true;
        session.run = [&session, arguments] { return makeReport(session, *arguments); };
    });
}

} // namespace tahaluf::cli
