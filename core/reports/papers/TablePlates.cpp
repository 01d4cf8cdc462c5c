// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TablePlates.h"

#include "reports/papers/LabelDrawing.h"
#include "reports/papers/LabelGrid.h"
#include "reports/papers/RoomGuests.h"

namespace tahaluf {

namespace {
using paper::Align;
using paper::Ink;

const QSizeF Face(210, 148.5);
constexpr qreal PlateSide = 18;
constexpr qreal FoldTick = 8;

/** One face: honorific, name, position and body in the middle; names shrink to their lines. */
LabelDrawing faceOf(const GuestNames& guest, Qt::LayoutDirection direction)
{
    const qreal width = Face.width() - 2 * PlateSide;
    LabelDrawing face(Face, direction);
    face.text({PlateSide, 22, width, 14},
              guest.honorific,
              {.size = 24, .leastSize = 14, .ink = Ink::Muted, .align = Align::Centre});
    face.text(
        {PlateSide, 38, width, 42}, guest.name, {.size = 54, .leastSize = 16, .bold = true, .align = Align::Centre});
    face.text({PlateSide, 82, width, 16}, guest.position, {.size = 24, .leastSize = 11, .align = Align::Centre});
    face.line({Face.width() / 2 - 30, 102}, {Face.width() / 2 + 30, 102}, Ink::Accent, 0.8);
    face.text({PlateSide, 106, width, 22},
              guest.body,
              {.size = 30, .leastSize = 12, .bold = true, .ink = Ink::Accent, .align = Align::Centre});
    return face;
}
} // namespace

Result<Document> TablePlates::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const auto wording = [&words](const char* source) { return words.phrasebook().phrase("TablePlates", source); };
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    if (words.failure()) {
        return *words.failure();
    }
    words.setDate(meeting.startsAt.date());
    const std::vector<GuestNames> guests = RoomGuests::names(words, meeting);
    Document paper = words.openDocument(wording("Table plates"));
    paper.metadata().subject = words.meetingTitle(meeting);
    if (guests.empty()) {
        RoomGuests::sayNobody(words, meeting, paper);
        return words.finished(std::move(paper));
    }
    QVector<paper::Drawing> faces;
    for (const GuestNames& guest : guests) {
        LabelDrawing face = faceOf(guest, paper.setup().direction);
        // Short marks at the edges show where to fold without crossing the plate.
        LabelDrawing far = face;
        far.line({0, 0.1}, {FoldTick, 0.1}, Ink::Line)
            .line({Face.width() - FoldTick, 0.1}, {Face.width(), 0.1}, Ink::Line);
        faces.append(far.turned());
        faces.append(face.drawing());
    }
    const LabelGrid grid(Face, 1);
    grid.apply(paper);
    paper.labels(grid.sheet(std::move(faces), false));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
