// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"

#include "reports/document/Bilingual.h"
#include "reports/papers/ActionPlanPaper.h"
#include "reports/papers/AgendaPaper.h"
#include "reports/papers/AnnualReportPaper.h"
#include "reports/papers/AttendanceSheet.h"
#include "reports/papers/AuditPaper.h"
#include "reports/papers/Badges.h"
#include "reports/papers/CertificatePaper.h"
#include "reports/papers/CorrespondenceRegister.h"
#include "reports/papers/CoverageMatrixPaper.h"
#include "reports/papers/DecisionsList.h"
#include "reports/papers/FinalText.h"
#include "reports/papers/FinalTextProvenance.h"
#include "reports/papers/IndicatorsPaper.h"
#include "reports/papers/InvitationPaper.h"
#include "reports/papers/LetterPaper.h"
#include "reports/papers/MeetingPack.h"
#include "reports/papers/MemberDirectory.h"
#include "reports/papers/MemberProfile.h"
#include "reports/papers/MemorandaRegister.h"
#include "reports/papers/MinutesPaper.h"
#include "reports/papers/MonthlyTotalsPaper.h"
#include "reports/papers/NotAdoptedAnnex.h"
#include "reports/papers/ObligationsChecklist.h"
#include "reports/papers/PaperArguments.h"
#include "reports/papers/PlanTemplatePaper.h"
#include "reports/papers/ProposalRegister.h"
#include "reports/papers/ProposalSheet.h"
#include "reports/papers/ProposalSlips.h"
#include "reports/papers/QuestionnaireChaseList.h"
#include "reports/papers/QuestionnairePaper.h"
#include "reports/papers/QuestionnaireResultsPaper.h"
#include "reports/papers/RecommendationMatrix.h"
#include "reports/papers/RecoveryKeyPaper.h"
#include "reports/papers/ReferralCard.h"
#include "reports/papers/ReferralGuide.h"
#include "reports/papers/ResourceUseReport.h"
#include "reports/papers/SeatingPlan.h"
#include "reports/papers/ServiceDirectory.h"
#include "reports/papers/SoFarPaper.h"
#include "reports/papers/StudySheet.h"
#include "reports/papers/TablePlates.h"
#include "reports/papers/ThemeSharesPaper.h"
#include "reports/papers/TraineeList.h"
#include "reports/papers/TrainingByMember.h"
#include "reports/papers/TrainingProgrammePaper.h"
#include "reports/papers/TrainingReport.h"
#include "reports/papers/TrainingSheet.h"
#include "reports/papers/YearIndex.h"

#include <utility>

namespace tahaluf {

namespace {

/** A paper about one meeting. */
PaperKind ofMeeting(const char* id,
                    const char* source,
                    Result<Document> (*make)(const CoalitionRecords&, const PaperRequest&),
                    bool takesMember = false)
{
    return {.id = QString::fromLatin1(id),
            .source = source,
            .needsMeeting = true,
            .takesMember = takesMember,
            .make = make};
}

/** `id` is the paper's, with its arguments where it has any. */
Result<PaperSet>
inOneLanguage(const QString& id, const PaperKind& kind, const CoalitionRecords& records, const PaperRequest& request)
{
    if (kind.isPack()) {
        return kind.makePack(records, request);
    }
    PaperRequest asked = request;
    asked.paper = id;
    Result<Document> paper = kind.make(records, asked);
    if (!paper) {
        return paper.takeError();
    }
    return PaperSet(std::move(*paper));
}

} // namespace

QString PaperKind::title() const
{
    return QCoreApplication::translate("PaperCatalog", source);
}

const std::vector<PaperKind>& PaperCatalog::all()
{
    static const std::vector<PaperKind> kinds{
        ofMeeting("invitation", QT_TRANSLATE_NOOP("PaperCatalog", "Invitations"), &InvitationPaper::make, true),
        ofMeeting("agenda", QT_TRANSLATE_NOOP("PaperCatalog", "Agenda"), &AgendaPaper::make),
        ofMeeting("attendance-sheet", QT_TRANSLATE_NOOP("PaperCatalog", "Attendance sheet"), &AttendanceSheet::make),
        ofMeeting("seating-plan", QT_TRANSLATE_NOOP("PaperCatalog", "Seating plan"), &SeatingPlan::make),
        ofMeeting("table-plates", QT_TRANSLATE_NOOP("PaperCatalog", "Table plates"), &TablePlates::make),
        ofMeeting("badges", QT_TRANSLATE_NOOP("PaperCatalog", "Badges"), &Badges::make),
        ofMeeting("proposal-slips", QT_TRANSLATE_NOOP("PaperCatalog", "Proposal slips"), &ProposalSlips::make),
        ofMeeting(
            "so-far", QT_TRANSLATE_NOOP("PaperCatalog", "Decisions and recommendations so far"), &SoFarPaper::make),
        ofMeeting("minutes", QT_TRANSLATE_NOOP("PaperCatalog", "Minutes"), &MinutesPaper::make),
        {.id = QStringLiteral("meeting-pack"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "All papers of a meeting"),
         .needsMeeting = true,
         .makePack = &MeetingPack::make},
        {.id = QStringLiteral("proposal-register"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Proposal register"),
         .takesMember = true,
         .make = &ProposalRegister::make,
         .takesGrouping = true},
        {.id = QStringLiteral("study-sheet"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Study sheet"),
         .make = &StudySheet::make,
         .takesProposal = true},
        {.id = QStringLiteral("proposal-sheet"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Sheets of proposals, to initial"),
         .needsMeeting = true,
         .make = &ProposalSheet::make,
         .takesProposal = true},
        {.id = QStringLiteral("not-adopted-annex"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Proposals that were not adopted"),
         .takesMember = true,
         .make = &NotAdoptedAnnex::make},
        {.id = QStringLiteral("recommendation-matrix"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Follow-up matrix of the recommendations"),
         .takesMember = true,
         .make = &RecommendationMatrix::make,
         .takesGrouping = true},
        {.id = QStringLiteral("final-text"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Founding text"),
         .make = &FinalText::make},
        {.id = QStringLiteral("final-text-provenance"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Founding text with its sources"),
         .make = &FinalTextProvenance::make},
        {.id = QStringLiteral("member-directory"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Directory of bodies"),
         .make = &MemberDirectory::make},
        {.id = QStringLiteral("member-profile"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Profile of a body"),
         .takesMember = true,
         .make = &MemberProfile::make,
         .needsMember = true},
        {.id = QStringLiteral("action-plan"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Action plan"),
         .takesMember = true,
         .make = &ActionPlanPaper::make},
        {.id = QStringLiteral("decisions-list"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Decisions and positions"),
         .make = &DecisionsList::make},
        {.id = QStringLiteral("questionnaire-blank"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Forms to be filled in"),
         .takesMember = true,
         .makePack = &QuestionnairePaper::makeBlank},
        {.id = QStringLiteral("questionnaire-filled"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Filled forms"),
         .takesMember = true,
         .makePack = &QuestionnairePaper::makeFilled,
         .onlyInternal = QT_TRANSLATE_NOOP("PaperCatalog",
                                           "Filled forms have an internal edition only: the form promises that no "
                                           "answers of a single body are published without its agreement. Give others "
                                           "the results of the form.")},
        {.id = QStringLiteral("questionnaire-results"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Results of the form"),
         .make = &QuestionnaireResultsPaper::make},
        {.id = QStringLiteral("questionnaire-chase-list"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Forms that are waited for"),
         .takesMember = true,
         .make = &QuestionnaireChaseList::make},
        {.id = QStringLiteral("service-directory"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Directory of services"),
         .takesMember = true,
         .make = &ServiceDirectory::make},
        {.id = QStringLiteral("referral-guide"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Referral guide"),
         .make = &ReferralGuide::make,
         .takesPath = true},
        {.id = QStringLiteral("referral-card"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Referral cards"),
         .make = &ReferralCard::make,
         .takesPath = true},
        {.id = QStringLiteral("plan-template"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Plans of rehabilitation and reintegration"),
         .takesMember = true,
         .make = &PlanTemplatePaper::make,
         .takesPath = true},
        {.id = QStringLiteral("monthly-totals"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Monthly totals"),
         .make = &MonthlyTotalsPaper::make,
         .takesYear = true},
        {.id = QStringLiteral("coverage-matrix"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Coverage matrix"),
         .make = &CoverageMatrixPaper::make},
        {.id = QStringLiteral("theme-shares"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Themes over the meetings"),
         .make = &ThemeSharesPaper::make},
        {.id = QStringLiteral("resource-use"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Use of shared resources"),
         .takesMember = true,
         .make = &ResourceUseReport::make},
        {.id = QStringLiteral("obligations-checklist"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Checklist of obligations"),
         .takesMember = true,
         .make = &ObligationsChecklist::make},
        {.id = QStringLiteral("memoranda-register"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Memoranda of understanding"),
         .takesMember = true,
         .make = &MemorandaRegister::make},
        {.id = QStringLiteral("indicators"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Indicators"),
         .make = &IndicatorsPaper::make,
         .takesYear = true},
        {.id = QStringLiteral("annual-report"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Annual report to the partners"),
         .make = &AnnualReportPaper::make,
         .takesYear = true},
        {.id = QStringLiteral("training-programme"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Training programme"),
         .make = &TrainingProgrammePaper::make},
        {.id = QStringLiteral("trainee-list"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "List of trainees"),
         .takesMember = true,
         .make = &TraineeList::make},
        {.id = QStringLiteral("training-attendance-sheet"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Attendance sheet of the trainees"),
         .make = &TrainingSheet::make},
        {.id = QStringLiteral("training-report"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Report on the training programme"),
         .make = &TrainingReport::make},
        {.id = QStringLiteral("training-by-member"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Training by body"),
         .takesMember = true,
         .make = &TrainingByMember::make},
        {.id = QStringLiteral("certificates"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Certificates"),
         .takesMember = true,
         .make = &CertificatePaper::make},
        {.id = QStringLiteral("letter"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Letter"),
         .make = &LetterPaper::make,
         .needsLetter = true},
        {.id = QStringLiteral("correspondence-register"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Register of correspondence"),
         .make = &CorrespondenceRegister::make,
         .takesYear = true},
        {.id = QStringLiteral("year-index"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Index of a year’s papers"),
         .make = &YearIndex::make,
         .takesYear = true},
        {.id = QStringLiteral("recovery-key"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Recovery key of the encrypted copies"),
         .make = &RecoveryKeyPaper::make,
         .isSecret = true},
        {.id = QStringLiteral("audit"),
         .source = QT_TRANSLATE_NOOP("PaperCatalog", "Changes of a period"),
         .make = &AuditPaper::make},
    };
    return kinds;
}

const PaperKind* PaperCatalog::find(const QString& id)
{
    const QString wanted = PaperArguments::idOf(id);
    for (const PaperKind& kind : all()) {
        if (kind.id == wanted) {
            return &kind;
        }
    }
    return nullptr;
}

Result<PaperSet> PaperCatalog::makeAll(const QString& id, const CoalitionRecords& records, const PaperRequest& request)
{
    const PaperKind* kind = find(id);
    if (!kind) {
        return Error{ErrorKind::Usage, tr("There is no report named “%1”.").arg(id), {}};
    }
    if (kind->needsMeeting && !request.meeting.isValid() && !(kind->takesProposal && request.proposal.isValid())) {
        return refused(tr("The report “%1” is about one meeting: say which.").arg(kind->id));
    }
    if (kind->needsMember && !request.member.isValid()) {
        return refused(tr("The report “%1” is about one body: say which.").arg(kind->id));
    }
    if (kind->needsLetter && !request.letter.isValid()) {
        return refused(tr("The report “%1” is about one letter: say which.").arg(kind->id));
    }
    if (kind->onlyInternal && request.edition != Audience::Internal) {
        return refused(tr(kind->onlyInternal));
    }
    if (request.grouping != Grouping::None && !kind->takesGrouping) {
        return Error{ErrorKind::Usage, tr("The report “%1” cannot be grouped.").arg(kind->id), {}};
    }
    if (request.referralPath.isValid() && !kind->takesPath) {
        return Error{ErrorKind::Usage, tr("The report “%1” is not about one referral path.").arg(kind->id), {}};
    }
    if (!request.isBilingual) {
        return inOneLanguage(id, *kind, records, request);
    }
    PaperRequest arabic = request;
    arabic.language = Language::Arabic;
    PaperRequest english = request;
    english.language = Language::English;
    Result<PaperSet> set = inOneLanguage(id, *kind, records, arabic);
    if (!set) {
        return set;
    }
    const Result<PaperSet> other = inOneLanguage(id, *kind, records, english);
    if (!other) {
        return other;
    }
    set->metadata = Bilingual::join(set->metadata, other->metadata);
    for (qsizetype i = 0; i < set->papers.size() && i < other->papers.size(); ++i) {
        set->papers[i] = Bilingual::join(set->papers.at(i), other->papers.at(i));
    }
    for (qsizetype i = 0; i < set->toEdit.size() && i < other->toEdit.size(); ++i) {
        set->toEdit[i] = Bilingual::join(set->toEdit.at(i), other->toEdit.at(i));
    }
    return set;
}

Result<Document> PaperCatalog::make(const QString& id, const CoalitionRecords& records, const PaperRequest& request)
{
    if (const PaperKind* kind = find(id); kind && kind->isPack()) {
        return refused(tr("“%1” holds several papers: save it as PDF.").arg(kind->title()));
    }
    Result<PaperSet> set = makeAll(id, records, request);
    if (!set) {
        return set.takeError();
    }
    return std::move(set->papers.front());
}

} // namespace tahaluf
