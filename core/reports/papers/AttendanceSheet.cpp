// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AttendanceSheet.h"

#include "reports/papers/MeetingFacts.h"
#include "reports/papers/SignedSheet.h"

namespace tahaluf {

namespace {
constexpr int BlankRows = 6;

/** Whether the person is to sign: not one who is known to stay away. */
bool signsFor(AttendanceState state)
{
    return state == AttendanceState::Expected || state == AttendanceState::Present;
}
} // namespace

Result<Document> AttendanceSheet::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("AttendanceSheet", source); };
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    if (words.failure()) {
        return *words.failure();
    }
    const std::vector<Attendance> guests = words.read(MeetingQueries(records).guests(meeting));
    words.setDate(meeting.startsAt.date());

    const QString title = wording("Attendance sheet");
    Document paper = words.openDocument(title, meeting.handling);
    paper.metadata().subject = words.meetingTitle(meeting);
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(title);
    paper.subtitle(words.meetingTitle(meeting));
    paper.keyValues(MeetingFacts(words, meeting).pairs());

    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Name"), .weight = 2.6},
                     {.title = wording("Body"), .weight = 2.4},
                     {.title = wording("Position"), .weight = 1.8},
                     {.title = wording("Phone"), .width = 33},
                     {.title = wording("E-mail"), .weight = 2.1},
                     {.title = wording("Signature"), .weight = 1.9}};
    int number = 0;
    const auto add = [&](QVector<paper::Text> cells) {
        cells.prepend(phrasebook.number(++number));
        table.rows.append(SignedSheet::row(std::move(cells)));
    };
    for (const Attendance& line : guests) {
        paper::Text signature;
        if (!signsFor(line.state)) {
            signature.muted(line.state == AttendanceState::RepresentedBy && line.representedBy.isValid()
                                ? wording("Represented by %1").arg(words.person(line.representedBy))
                                : words.label(line.state));
        }
        add({words.person(line.person),
             words.member(line.member),
             words.position(line.person),
             words.phone(line.person),
             words.email(line.person).toPlainText(), // to be read on paper, not followed
             signature});
    }
    if (guests.empty()) {
        paper.note(wording("Nobody is invited yet; whoever comes writes their name below."));
    }
    for (int i = 0; i < BlankRows; ++i) {
        add({QString(), QString(), QString(), QString(), QString(), QString()});
    }
    paper.table(std::move(table));
    SignedSheet::certify(paper, words, wording("Secretary"), words.person(meeting.secretary));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
