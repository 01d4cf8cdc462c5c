// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AgendaPaper.h"

#include "reports/papers/MeetingFacts.h"

namespace tahaluf {

namespace {
constexpr int SecondsPerMinute = 60;
}

Result<Document> AgendaPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("AgendaPaper", source); };
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    const std::vector<AgendaItem> items = words.read(MeetingQueries(records).agenda(request.meeting));
    words.setDate(meeting.startsAt.date());

    const QString title = wording("Agenda");
    Document paper = words.openDocument(title, meeting.handling);
    paper.metadata().subject = words.meetingTitle(meeting);
    paper.title(title);
    paper.subtitle(words.meetingTitle(meeting));
    const MeetingFacts facts(words, meeting);
    QVector<paper::KeyValue> pairs = facts.pairs();
    if (meeting.chair.isValid()) {
        pairs.append({wording("Chair"), words.person(meeting.chair)});
    }
    paper.keyValues(pairs);

    const auto minutes = [&phrasebook](int count) {
        return phrasebook.phrase("AgendaPaper", "%n minute(s)", nullptr, count);
    };
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Item"), .weight = 3.4},
                     {.title = wording("Presented by"), .weight = 2.2},
                     {.title = wording("Begins"), .width = 24},
                     {.title = wording("Duration"), .width = 25},
                     {.title = wording("Documents"), .weight = 2}};
    table.emptyText = wording("The agenda has no items yet.");
    // An item's hour is only known while the length of every item before it is.
    QTime begins = facts.time().isEmpty() ? QTime() : meeting.startsAt.time();
    int total = 0;
    int number = 0;
    for (const AgendaItem& item : items) {
        table.rows.append({phrasebook.number(++number),
                           words.agendaTitle(item),
                           words.person(item.presenter),
                           words.dates().time(begins),
                           item.plannedMinutes > 0 ? minutes(item.plannedMinutes) : QString(),
                           words.recorded(item.documents)});
        total += item.plannedMinutes;
        begins = item.plannedMinutes > 0 ? begins.addSecs(item.plannedMinutes * SecondsPerMinute) : QTime();
    }
    if (total > 0) {
        table.totals = {
            QString(), wording("Expected end"), QString(), words.dates().time(begins), minutes(total), QString()};
    }
    paper.table(std::move(table));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
