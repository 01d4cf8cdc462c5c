// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"

#include "reports/document/Bilingual.h"
#include "reports/papers/ActionPlanPaper.h"
#include "reports/papers/AgendaPaper.h"
#include "reports/papers/AttendanceSheet.h"
#include "reports/papers/Badges.h"
#include "reports/papers/CorrespondenceRegister.h"
#include "reports/papers/FinalText.h"
#include "reports/papers/FinalTextProvenance.h"
#include "reports/papers/InvitationPaper.h"
#include "reports/papers/LetterPaper.h"
#include "reports/papers/MeetingPack.h"
#include "reports/papers/MemberDirectory.h"
#include "reports/papers/MemberProfile.h"
#include "reports/papers/MinutesPaper.h"
#include "reports/papers/ProposalRegister.h"
#include "reports/papers/ProposalSlips.h"
#include "reports/papers/SeatingPlan.h"
#include "reports/papers/SoFarPaper.h"
#include "reports/papers/TablePlates.h"
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

Result<PaperSet> inOneLanguage(const PaperKind& kind, const CoalitionRecords& records, const PaperRequest& request)
{
    if (kind.isPack()) {
        return kind.makePack(records, request);
    }
    PaperRequest asked = request;
    asked.paper = kind.id;
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
    };
    return kinds;
}

const PaperKind* PaperCatalog::find(const QString& id)
{
    for (const PaperKind& kind : all()) {
        if (kind.id == id) {
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
    if (kind->needsMeeting && !request.meeting.isValid()) {
        return refused(tr("The report “%1” is about one meeting: say which.").arg(kind->id));
    }
    if (kind->needsMember && !request.member.isValid()) {
        return refused(tr("The report “%1” is about one body: say which.").arg(kind->id));
    }
    if (kind->needsLetter && !request.letter.isValid()) {
        return refused(tr("The report “%1” is about one letter: say which.").arg(kind->id));
    }
    if (request.grouping != Grouping::None && !kind->takesGrouping) {
        return Error{ErrorKind::Usage, tr("The report “%1” cannot be grouped.").arg(kind->id), {}};
    }
    if (!request.isBilingual) {
        return inOneLanguage(*kind, records, request);
    }
    PaperRequest arabic = request;
    arabic.language = Language::Arabic;
    PaperRequest english = request;
    english.language = Language::English;
    Result<PaperSet> set = inOneLanguage(*kind, records, arabic);
    if (!set) {
        return set;
    }
    const Result<PaperSet> other = inOneLanguage(*kind, records, english);
    if (!other) {
        return other;
    }
    set->metadata = Bilingual::join(set->metadata, other->metadata);
    for (qsizetype i = 0; i < set->papers.size() && i < other->papers.size(); ++i) {
        set->papers[i] = Bilingual::join(set->papers.at(i), other->papers.at(i));
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
