// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SoFarPaper.h"

#include "reports/layout/PageLayout.h"

namespace tahaluf {

namespace {
const char* const Context = "SoFarPaper";
/** Decisions and assignments first, then as many of the newest lines as one page holds. */
constexpr std::size_t MostLines = 24;
constexpr std::size_t FewestLines = 4;
constexpr qsizetype LongestText = 160;
} // namespace

Result<Document> SoFarPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    for (std::size_t most = MostLines;; --most) {
        Result<Document> paper = compose(records, request, most);
        if (!paper || most <= FewestLines) {
            return paper;
        }
        Result<PageLayout> layout = PageLayout::create(*paper);
        if (!layout) {
            return layout.takeError();
        }
        if (layout->pageCount() == 1) {
            return paper;
        }
    }
}

Result<Document> SoFarPaper::compose(const CoalitionRecords& records, const PaperRequest& request, std::size_t most)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase(Context, source); };
    Result<Meeting> meeting = records.meetings.get(request.meeting);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<std::vector<Entry>> entries = MeetingQueries(records).entries(request.meeting);
    if (!entries) {
        return entries.takeError();
    }
    words.setDate(meeting->startsAt.date());
    const QDateTime now = records.now();
    Document paper = words.document(wording("Decisions and recommendations so far"));
    paper.setup().header.mark = wording("Draft, not approved");
    paper.setup().watermark = wording("Draft, not approved");
    paper.title(paper.metadata().title);
    paper.subtitle(words.meetingTitle(*meeting));
    paper.note(wording("As at %1, %2").arg(words.dates().dual(now.date()), words.dates().time(now.time())));

    std::vector<const Entry*> decided;
    std::vector<const Entry*> submitted;
    for (const Entry& entry : *entries) {
        if (entry.state == EntryState::Withdrawn) {
            continue;
        }
        if (entry.kind == EntryKind::Decision || entry.kind == EntryKind::Assignment) {
            decided.push_back(&entry);
        } else if (entry.kind != EntryKind::Remark && entry.kind != EntryKind::Reservation) {
            submitted.push_back(&entry);
        }
    }
    const auto add = [&](const QString& heading,
                         const std::vector<const Entry*>& lines,
                         std::size_t newest,
                         bool isDecided) {
        if (lines.empty()) {
            return;
        }
        paper.heading(1, heading);
        paper::Table table;
        table.columns = {
            {.title = wording("Number"), .width = 22},
            {.title = wording("Text"), .weight = 5},
            {.title = isDecided ? wording("Responsible body") : wording("Proposer and body"), .weight = 2.4}};
        const std::size_t first = lines.size() > newest ? lines.size() - newest : 0;
        for (std::size_t i = first; i < lines.size(); ++i) {
            const Entry& entry = *lines[i];
            table.rows.append(
                {words.reference(entry.number),
                 words.recorded(PaperWords::shortened(entry.text, LongestText)),
                 isDecided ? words.member(entry.responsible) : words.proposer(entry.person, entry.member)});
        }
        paper.table(std::move(table));
        if (first > 0) {
            const int earlier = static_cast<int>(first);
            paper.note(phrasebook.phrase("SoFarPaper", "%n earlier line(s) are in the register.", nullptr, earlier));
        }
    };
    const std::size_t forDecisions = std::min(decided.size(), most / 2);
    add(wording("Decisions and assignments"), decided, forDecisions, true);
    add(wording("Proposals and submitted recommendations"), submitted, most - forDecisions, false);
    if (decided.empty() && submitted.empty()) {
        paper.paragraph(wording("Nothing is recorded yet."));
    }
    if (words.failure()) {
        return *words.failure();
    }
    return paper;
}

} // namespace tahaluf
