// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AttendanceSheet.h"

#include "language/Bidi.h"

namespace tahaluf {

namespace {
constexpr int BlankRows = 6;
constexpr qreal RowHeight = 11; // millimetres: room for a signature
} // namespace

Result<Document> AttendanceSheet::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("AttendanceSheet", source); };
    Result<Meeting> meeting = records.meetings.get(request.meeting);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<std::vector<Attendance>> sheet = MeetingQueries(records).sheet(request.meeting);
    if (!sheet) {
        return sheet.takeError();
    }
    words.setDate(meeting->startsAt.date());
    Document paper = words.document(wording("Attendance sheet"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Attendance sheet"));
    paper.subtitle(words.meetingTitle(*meeting));
    QVector<paper::KeyValue> facts{
        {wording("Day and date"), words.dates().dayAndDual(meeting->startsAt.date(), meeting->statedHijri)},
        {wording("Venue"), meeting->venue},
    };
    facts.removeIf([](const paper::KeyValue& fact) { return fact.value.isEmpty(); });
    paper.keyValues(facts);

    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Name"), .weight = 2.6},
                     {.title = wording("Body"), .weight = 2.6},
                     {.title = wording("Position"), .weight = 2},
                     {.title = wording("Phone"), .weight = 1.6},
                     {.title = wording("E-mail"), .weight = 2.2},
                     {.title = wording("Signature"), .weight = 2}};
    int number = 0;
    const auto add = [&](QVector<paper::Text> cells) {
        paper::Row row(std::move(cells));
        row.minHeight = RowHeight;
        table.rows.append(row);
    };
    for (const Attendance& line : *sheet) {
        Result<Person> person = records.people.get(line.person);
        if (!person) {
            return person.takeError();
        }
        add({phrasebook.number(++number),
             words.person(line.person),
             words.member(line.member),
             words.position(line.person),
             Bidi::isolate(person->phone),
             Bidi::isolate(person->email),
             QString()});
    }
    for (int i = 0; i < BlankRows; ++i) {
        add({phrasebook.number(++number), QString(), QString(), QString(), QString(), QString(), QString()});
    }
    paper.table(std::move(table));
    if (words.failure()) {
        return *words.failure();
    }
    return paper;
}

} // namespace tahaluf
