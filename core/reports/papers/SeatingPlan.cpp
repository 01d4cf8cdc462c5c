// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SeatingPlan.h"

#include "reports/papers/MeetingFacts.h"
#include "reports/papers/RoomGuests.h"
#include "reports/papers/SeatingGeometry.h"

#include <algorithm>

namespace tahaluf {

namespace {
using namespace paper;

/** As wide as the text of a portrait A4 page, and short enough to stand under the title. */
const QSizeF Room(177, 185);
constexpr qreal PlainBox = 14; ///< height of a seat's box
constexpr qreal BilingualBox = 19;
constexpr qreal NumberSide = 7;

/** Number, name and body of one seat, the number on the side of the table. */
void drawSeat(Drawing& drawing,
              const SeatingGeometry::Seat& seat,
              const QString& number,
              const GuestNames& guest,
              bool holdsNames)
{
    const QRectF& box = seat.box;
    drawing.shapes.append(RectShape{.rect = box,
                                    .fill = guest.isChair ? Ink::AccentTint : Ink::White,
                                    .stroke = guest.isChair ? Ink::Accent : Ink::Line,
                                    .radius = 1});
    QRectF numberBox = box;
    QRectF names = box.adjusted(0.8, 0.6, -0.8, -0.6);
    if (holdsNames) {
        switch (seat.side) {
        case SeatingGeometry::Side::Head:
            numberBox.setTop(box.bottom() - 5);
            names.setBottom(numberBox.top());
            break;
        case SeatingGeometry::Side::LeftArm:
            numberBox.setLeft(box.right() - NumberSide);
            names.setRight(numberBox.left());
            break;
        case SeatingGeometry::Side::RightArm:
            numberBox.setRight(box.left() + NumberSide);
            names.setLeft(numberBox.right());
            break;
        }
    }
    drawing.shapes.append(
        TextShape{.rect = numberBox, .text = number, .size = 9, .leastSize = 4, .bold = true, .ink = Ink::Accent});
    if (!holdsNames) {
        return;
    }
    const qreal half = names.height() * 0.56;
    drawing.shapes.append(TextShape{.rect = QRectF(names.topLeft(), QSizeF(names.width(), half)),
                                    .text = guest.name,
                                    .size = 8.5,
                                    .leastSize = 4,
                                    .bold = true});
    drawing.shapes.append(
        TextShape{.rect = QRectF(names.left(), names.top() + half, names.width(), names.height() - half),
                  .text = guest.body,
                  .size = 7.5,
                  .leastSize = 4,
                  .ink = Ink::Muted});
}
} // namespace

Result<Document> SeatingPlan::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("SeatingPlan", source); };
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    if (words.failure()) {
        return *words.failure();
    }
    words.setDate(meeting.startsAt.date());
    std::vector<GuestNames> guests = RoomGuests::names(words, meeting);
    // Who leads the meeting has the head of the table, whatever the precedence of the others.
    std::stable_partition(guests.begin(), guests.end(), [](const GuestNames& guest) { return guest.isChair; });

    Document paper = words.openDocument(wording("Seating plan"), meeting.handling);
    paper.metadata().subject = words.meetingTitle(meeting);
    if (guests.empty()) {
        RoomGuests::sayNobody(words, meeting, paper);
        return words.finished(std::move(paper));
    }
    paper.title(paper.metadata().title);
    paper.subtitle(words.meetingTitle(meeting));
    paper.note(words.joined({MeetingFacts(words, meeting).day(), meeting.venue}));

    const int count = static_cast<int>(guests.size());
    const SeatingGeometry geometry(count, Room, request.isBilingual ? BilingualBox : PlainBox);
    Drawing drawing;
    drawing.size = geometry.size();
    for (const QRectF& part : geometry.table()) {
        drawing.shapes.append(RectShape{.rect = part, .fill = Ink::Tint});
    }
    Table table;
    table.columns = {{.title = wording("Seat"), .width = 15},
                     {.title = wording("Name"), .weight = 2.6},
                     {.title = wording("Position"), .weight = 2},
                     {.title = wording("Body"), .weight = 2.6}};
    for (int i = 0; i < count; ++i) {
        const GuestNames& guest = guests[static_cast<std::size_t>(i)];
        const QString number = phrasebook.number(i + 1);
        drawSeat(drawing, geometry.seats().at(i), number, guest, geometry.holdsNames());
        const QString name = (guest.honorific + QLatin1Char(' ') + guest.name).trimmed();
        table.rows.append({number, name, guest.position, guest.body});
    }
    Figure& figure = paper.figure(
        std::move(drawing),
        phrasebook.phrase("SeatingPlan", "A U-shaped table with %n seat(s), listed below.", nullptr, count));
    figure.caption = geometry.holdsNames() ? wording("Seats are numbered by precedence, from the chair on.")
                                           : wording("The numbers are those of the list below, by precedence.");
    paper.heading(1, wording("Who sits where"));
    paper.table(std::move(table));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
