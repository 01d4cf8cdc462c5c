// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/Badges.h"

#include "reports/papers/LabelDrawing.h"
#include "reports/papers/LabelGrid.h"
#include "reports/papers/RoomGuests.h"

namespace tahaluf {

namespace {
using paper::Align;
using paper::Ink;

const QSizeF Badge(90, 65);
constexpr qreal Side = 5;
constexpr qsizetype LongestTitle = 90;

/** What all badges of a meeting say alike. */
struct BadgeHead
{
    QByteArray logo;
    QString coalition;
    QString meeting;
};

paper::Drawing badgeOf(const GuestNames& guest, const BadgeHead& head, Qt::LayoutDirection direction)
{
    const qreal width = Badge.width() - 2 * Side;
    const qreal logo = head.logo.isEmpty() ? 0 : 12;
    const qreal nameStart = head.logo.isEmpty() ? Side : Side + logo + 2.5;
    LabelDrawing badge(Badge, direction);
    badge.picture({Side, 3.5, logo, logo}, head.logo);
    badge.text({nameStart, 3.5, Badge.width() - Side - nameStart, 12},
               head.coalition,
               {.size = 10, .leastSize = 6, .bold = true, .ink = Ink::Accent});
    badge.line({Side, 17.5}, {Badge.width() - Side, 17.5}, Ink::Accent, 0.5);
    badge.text({Side, 19, width, 5.5},
               guest.honorific,
               {.size = 10, .leastSize = 7, .ink = Ink::Muted, .align = Align::Centre});
    badge.text({Side, 24.5, width, 15}, guest.name, {.size = 19, .leastSize = 7, .bold = true, .align = Align::Centre});
    badge.text({Side, 40, width, 7}, guest.position, {.size = 11, .leastSize = 6, .align = Align::Centre});
    badge.text({Side, 47, width, 9}, guest.body, {.size = 12, .leastSize = 6, .bold = true, .align = Align::Centre});
    badge.text(
        {Side, 57.5, width, 5}, head.meeting, {.size = 8, .leastSize = 5, .ink = Ink::Muted, .align = Align::Centre});
    return badge.drawing();
}
} // namespace

Result<Document> Badges::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const auto wording = [&words](const char* source) { return words.phrasebook().phrase("Badges", source); };
    const Meeting meeting = words.read(records.meetings.get(request.meeting));
    if (words.failure()) {
        return *words.failure();
    }
    words.setDate(meeting.startsAt.date());
    const std::vector<GuestNames> guests = RoomGuests::names(words, meeting);
    Document paper = words.openDocument(wording("Badges"));
    paper.metadata().subject = words.meetingTitle(meeting);
    if (guests.empty()) {
        RoomGuests::sayNobody(words, meeting, paper);
        return words.finished(std::move(paper));
    }
    const BadgeHead head{words.logo(),
                         words.coalitionName(),
                         words.joined({PaperWords::shortened(words.meetingTitle(meeting), LongestTitle),
                                       words.dates().date(meeting.startsAt.date())})};
    QVector<paper::Drawing> labels;
    for (const GuestNames& guest : guests) {
        labels.append(badgeOf(guest, head, paper.setup().direction));
    }
    const LabelGrid grid(Badge, 2);
    grid.apply(paper);
    paper.labels(grid.sheet(std::move(labels), true));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
