// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"

#include "reports/papers/AttendanceSheet.h"
#include "reports/papers/CorrespondenceRegister.h"
#include "reports/papers/LetterPaper.h"
#include "reports/papers/MinutesPaper.h"
#include "reports/papers/ProposalRegister.h"
#include "reports/papers/SoFarPaper.h"
#include "reports/papers/YearIndex.h"

namespace tahaluf {

QString PaperKind::title() const
{
    return QCoreApplication::translate("PaperCatalog", source);
}

const std::vector<PaperKind>& PaperCatalog::all()
{
    static const std::vector<PaperKind> kinds{
        {QStringLiteral("minutes"), QT_TRANSLATE_NOOP("PaperCatalog", "Minutes"), true, false, &MinutesPaper::make},
        {QStringLiteral("proposal-register"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Proposal register"),
         false,
         true,
         &ProposalRegister::make},
        {QStringLiteral("attendance-sheet"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Attendance sheet"),
         true,
         false,
         &AttendanceSheet::make},
        {QStringLiteral("so-far"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Decisions and recommendations so far"),
         true,
         false,
         &SoFarPaper::make},
        {QStringLiteral("letter"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Letter"),
         false,
         false,
         &LetterPaper::make,
         true,
         false},
        {QStringLiteral("correspondence-register"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Register of correspondence"),
         false,
         false,
         &CorrespondenceRegister::make,
         false,
         true},
        {QStringLiteral("year-index"),
         QT_TRANSLATE_NOOP("PaperCatalog", "Index of a year’s papers"),
         false,
         false,
         &YearIndex::make,
         false,
         true},
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

Result<Document> PaperCatalog::make(const QString& id, const CoalitionRecords& records, const PaperRequest& request)
{
    const PaperKind* kind = find(id);
    if (!kind) {
        return Error{ErrorKind::Usage, tr("There is no report named “%1”.").arg(id), {}};
    }
    if (kind->needsMeeting && !request.meeting.isValid()) {
        return refused(tr("The report “%1” is about one meeting: say which.").arg(kind->id));
    }
    if (kind->needsLetter && !request.letter.isValid()) {
        return refused(tr("The report “%1” is about one letter: say which.").arg(kind->id));
    }
    PaperRequest asked = request;
    asked.paper = kind->id;
    return kind->make(records, asked);
}

} // namespace tahaluf
