// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SoFarPaper.h"

#include "language/Bidi.h"

namespace tahaluf {

namespace {
    const char *const Context = "SoFarPaper";
    /** One page: decisions and assignments first, then as many of the newest lines as fit. */
    constexpr std::size_t MostLines = 16;
    constexpr qsizetype LongestText = 160;

    QString shortened(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() <= LongestText ? line : line.left(LongestText).trimmed() + QChar(0x2026);
    }
} // namespace

Result<Document> SoFarPaper::make(const CoalitionRecords &records, const PaperRequest &request)
{
    PaperWords words(records, request);
    const Phrasebook &phrasebook = words.phrasebook();
    const auto say = [&phrasebook](const char *source) { return phrasebook.phrase(Context, source); };
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
    Document paper = words.document(say("Decisions and recommendations so far"));
    paper.setup().header.mark = say("Draft, not approved");
    paper.setup().watermark = say("Draft, not approved");
    paper.title(paper.metadata().title);
    paper.subtitle(words.meetingTitle(*meeting));
    paper.note(say("As at %1, %2").arg(words.dates().dual(now.date()), words.dates().time(now.time())));

    std::vector<const Entry *> decided;
    std::vector<const Entry *> submitted;
    for (const Entry &entry : *entries) {
        if (entry.state == EntryState::Withdrawn) {
            continue;
        }
        if (entry.kind == EntryKind::Decision || entry.kind == EntryKind::Assignment) {
            decided.push_back(&entry);
        } else if (entry.kind != EntryKind::Remark && entry.kind != EntryKind::Reservation) {
            submitted.push_back(&entry);
        }
    }
    const auto add = [&](const QString &heading, const std::vector<const Entry *> &lines, std::size_t most, bool isDecided) {
        if (lines.empty()) {
            return;
        }
        paper.heading(1, heading);
        paper::Table table;
        table.columns = {{.title = say("Number"), .width = 22},
                         {.title = say("Text"), .weight = 5},
                         {.title = isDecided ? say("Responsible body") : say("Proposer and body"), .weight = 2.4}};
        const std::size_t first = lines.size() > most ? lines.size() - most : 0;
        for (std::size_t i = first; i < lines.size(); ++i) {
            const Entry &entry = *lines[i];
            table.rows.append({Bidi::isolateReference(phrasebook.shaped(entry.number)), shortened(entry.text),
                               isDecided ? words.member(entry.responsible) : words.proposer(entry.person, entry.member)});
        }
        paper.table(std::move(table));
        if (first > 0) {
            const int earlier = static_cast<int>(first);
            paper.note(phrasebook.phrase("SoFarPaper", "%n earlier line(s) are in the register.", nullptr, earlier));
        }
    };
    const std::size_t forDecisions = std::min(decided.size(), MostLines / 2);
    add(say("Decisions and assignments"), decided, forDecisions, true);
    add(say("Proposals and submitted recommendations"), submitted, MostLines - forDecisions, false);
    if (decided.empty() && submitted.empty()) {
        paper.paragraph(say("Nothing is recorded yet."));
    }
    if (words.failure()) {
        return *words.failure();
    }
    return paper;
}

} // namespace tahaluf
