// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/TemplatePreview.h"

#include "reports/papers/LetterPaper.h"
#include "reports/papers/PaperCatalog.h"

namespace tahaluf {

namespace {
constexpr int MostBlocks = 40;
constexpr int MostRows = 60;
} // namespace

Document TemplatePreview::firstBlocks(const Document& paper)
{
    Document first;
    first.setup() = paper.setup();
    first.metadata() = paper.metadata();
    for (int i = 0; i < qMin(int(paper.blocks().size()), MostBlocks); ++i) {
        paper::Block block = paper.blocks().at(i);
        if (auto* table = std::get_if<paper::Table>(&block.content)) {
            table->providedRows = qMin(table->providedRows, MostRows);
            table->rows.resize(qMin(int(table->rows.size()), MostRows));
        }
        first.add(std::move(block.content), block.audience);
    }
    return first;
}

Result<Document>
TemplatePreview::make(const CoalitionRecords& records, const PaperTrial& trial, const PaperRequest& wanted)
{
    PaperRequest request = wanted;
    request.trial = std::make_shared<PaperTrial>(trial);
    Result<std::vector<Meeting>> meetings =
        records.meetings.where(QStringLiteral("state <> 'cancelled'"),
                               {},
                               QStringLiteral("opened_at IS NULL, starts_at DESC, id DESC LIMIT 1"));
    if (!meetings) {
        return meetings.takeError();
    }
    if (!meetings->empty()) {
        request.meeting = meetings->front().id;
    }
    QString id = trial.shown.paper;
    if (id.isEmpty()) {
        id = request.meeting.isValid() ? QStringLiteral("minutes") : QStringLiteral("proposal-register");
    }
    const PaperKind* kind = PaperCatalog::find(id);
    if (!kind) {
        return Error{ErrorKind::Usage, tr("There is no report named “%1”.").arg(id), {}};
    }
    request.paper = id;
    if (kind->needsMeeting && !request.meeting.isValid()) {
        return refused(tr("This paper is about a meeting, and there is none yet."));
    }
    // A stored letter keeps the phrases it was written with: a template is judged by an example.
    Result<Document> paper =
        kind->needsLetter ? LetterPaper::example(records, request) : PaperCatalog::make(id, records, request);
    return paper ? Result<Document>(firstBlocks(*paper)) : paper;
}

} // namespace tahaluf
