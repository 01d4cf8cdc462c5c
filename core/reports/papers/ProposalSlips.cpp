// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ProposalSlips.h"

#include "reports/papers/LabelDrawing.h"
#include "reports/papers/LabelGrid.h"

#include <algorithm>

namespace tahaluf {

namespace {
using paper::Align;
using paper::Ink;

const QSizeF Sheet(190, 140);
constexpr qreal Side = 8;
constexpr qsizetype LongestTitle = 110;
constexpr qreal Inside = 190 - 2 * Side;
constexpr qreal LogoSize = 14;
constexpr qreal QrSize = 25;
constexpr qreal FirstLine = 78; ///< the first line to write on
constexpr qreal LinePitch = 8.5;
constexpr int Lines = 6;

/** «label: value» over a line to write on. */
void field(LabelDrawing& slip, const QRectF& rect, const QString& label, const QString& value, qreal labelWidth)
{
    slip.text({rect.left(), rect.top(), labelWidth, rect.height()},
              label + QLatin1Char(':'),
              {.size = 9.5, .leastSize = 6, .ink = Ink::Muted});
    slip.text({rect.left() + labelWidth, rect.top(), rect.width() - labelWidth, rect.height()},
              value,
              {.size = 10.5, .leastSize = 6, .bold = true});
    slip.line({rect.left() + labelWidth, rect.bottom()}, rect.bottomRight(), Ink::Line, 0.2, true);
}
} // namespace

Result<Document> ProposalSlips::make(const CoalitionRecords& records, const PaperRequest& request)
{
    ProposalSlips self(records, request);
    PaperWords& words = self.m_words;
    self.m_meeting = words.read(records.meetings.get(request.meeting));
    self.m_agenda = words.read(MeetingQueries(records).agenda(request.meeting));
    const std::vector<Slip> slips = words.read(
        records.slips.where(QStringLiteral("meeting = ?"), {request.meeting.value()}, QStringLiteral("number, id")));
    words.setDate(self.m_meeting.startsAt.date());
    Document paper = words.openDocument(self.wording("Proposal slips"));
    paper.metadata().subject = words.meetingTitle(self.m_meeting);
    if (slips.empty()) {
        paper.title(paper.metadata().title);
        paper.subtitle(words.meetingTitle(self.m_meeting));
        paper.paragraph(self.wording("No slips are numbered for this meeting yet."));
        return words.finished(std::move(paper));
    }
    QVector<paper::Drawing> labels;
    for (const Slip& slip : slips) {
        labels.append(self.drawn(slip));
    }
    const LabelGrid grid(Sheet, 1);
    grid.apply(paper);
    paper.labels(grid.sheet(std::move(labels), true));
    return words.finished(std::move(paper));
}

QString ProposalSlips::itemTitle(AgendaItemId id) const
{
    const auto found =
        std::find_if(m_agenda.begin(), m_agenda.end(), [id](const AgendaItem& item) { return item.id == id; });
    if (found == m_agenda.end()) {
        return {};
    }
    const qint64 number = std::distance(m_agenda.begin(), found) + 1;
    return m_words.phrasebook().number(number) + QStringLiteral(". ") + m_words.agendaTitle(*found);
}

paper::Drawing ProposalSlips::drawn(const Slip& slip)
{
    const Phrasebook& phrasebook = m_words.phrasebook();
    const QByteArray logo = m_words.logo();
    LabelDrawing drawing(Sheet, phrasebook.direction());
    const qreal afterLogo = logo.isEmpty() ? Side : Side + LogoSize + 3;
    const qreal headWidth = Sheet.width() - Side - QrSize - 34 - afterLogo;
    drawing.picture({Side, Side, LogoSize, LogoSize}, logo);
    drawing.text({afterLogo, 6, headWidth, 6}, m_words.coalitionName(), {.size = 10, .leastSize = 6, .bold = true});
    drawing.text({afterLogo, 12, headWidth, 10},
                 wording("Proposal slip"),
                 {.size = 17, .leastSize = 10, .bold = true, .ink = Ink::Accent});
    drawing.text({afterLogo, 23, headWidth, 7},
                 m_words.joined({PaperWords::shortened(m_words.meetingTitle(m_meeting), LongestTitle),
                                 m_words.dates().date(m_meeting.startsAt.date())}),
                 {.size = 9, .leastSize = 6, .ink = Ink::Muted});

    const QRectF numberBox(Sheet.width() - Side - QrSize - 33, 6, 31, QrSize - 1);
    drawing.box(numberBox, Ink::None, Ink::Accent, 1.5);
    drawing.text({numberBox.left(), numberBox.top() + 1, numberBox.width(), 6},
                 wording("Slip No."),
                 {.size = 8.5, .leastSize = 6, .ink = Ink::Muted, .align = Align::Centre});
    drawing.text({numberBox.left(), numberBox.top() + 6, numberBox.width(), 17},
                 phrasebook.number(slip.number),
                 {.size = 36, .leastSize = 14, .bold = true, .align = Align::Centre});
    // A reader's device types what the code holds into the recorder's field, so it is the bare number.
    drawing.qr({Sheet.width() - Side - QrSize, 5.5, QrSize, QrSize}, QString::number(slip.number));
    drawing.line({Side, 33}, {Sheet.width() - Side, 33}, Ink::Accent, 0.5);

    field(drawing, {Side, 36, Inside, 8}, wording("Item"), itemTitle(slip.agendaItem), 18);
    field(drawing, {Side, 46, Inside * 0.56, 8}, wording("Body"), m_words.member(slip.member), 18);
    field(drawing, {Side + Inside * 0.58, 46, Inside * 0.42, 8}, wording("Name"), m_words.person(slip.person), 15);
    drawing.text(
        {Side, 57, 18, 7}, wording("Kind") + QLatin1Char(':'), {.size = 9.5, .leastSize = 6, .ink = Ink::Muted});
    constexpr qreal Share = (Inside - 18) / 4;
    qreal x = Side + 18;
    for (const EntryKind kind :
         {EntryKind::Proposal, EntryKind::Concept, EntryKind::SubmittedRecommendation, EntryKind::Reservation}) {
        drawing.box({x, 58.5, 4, 4}, Ink::None, Ink::Text, 0.4);
        drawing.text({x + 5.5, 57, Share - 7, 7}, m_words.label(kind), {.size = 9.5, .leastSize = 6});
        x += Share;
    }
    drawing.text({Side, 66, Inside, 6},
                 wording("Text, as you want it recorded"),
                 {.size = 9.5, .leastSize = 6, .ink = Ink::Muted});
    for (int i = 0; i < Lines; ++i) {
        const qreal y = FirstLine + i * LinePitch;
        drawing.line({Side, y}, {Sheet.width() - Side, y}, Ink::Line, 0.25);
    }
    field(drawing, {Sheet.width() - Side - 70, 125, 70, 8}, wording("Signature"), QString(), 18);
    drawing.text({Side, 126, Inside - 76, 8},
                 wording("Please hand it to the secretary; it is recorded as written."),
                 {.size = 8.5, .leastSize = 6, .ink = Ink::Muted});
    return drawing.drawing();
}

} // namespace tahaluf
