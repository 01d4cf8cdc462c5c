// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/Timeline.h"

#include "base/Percent.h"
#include "language/DateText.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal HeadHeight = 11; ///< years above months
constexpr qreal YearHeight = 5.5;
constexpr qreal Pitch = 6.6; ///< from one bar to the next, millimetres
constexpr qreal TimelineBarHeight = 3.8;
constexpr qreal NameShare = 0.34; ///< of the width
constexpr qreal Indent = 3.5;
constexpr qreal TimelineLabelSize = 8; ///< points
constexpr qreal LeastMonth = 8.5; ///< millimetres a month's name needs

/** Draws one timeline; x counts from the leading side and is turned round for papers read from the right. */
class TimelineDrawer
{
public:
    TimelineDrawer(const Timeline& timeline, const Phrasebook& phrasebook)
        : m_timeline(timeline)
        , m_phrasebook(phrasebook)
        , m_names(timeline.width * NameShare)
        , m_from(timeline.from)
        , m_until(timeline.until)
    {
        for (const TimelineBar& bar : timeline.bars) {
            for (const QDate day : {bar.from, bar.until}) {
                if (day.isValid()) {
                    m_from = m_from.isValid() ? std::min(m_from, day) : day;
                    m_until = m_until.isValid() ? std::max(m_until, day) : day;
                }
            }
        }
        if (m_from.isValid()) {
            m_from = {m_from.year(), m_from.month(), 1};
            m_until = QDate(m_until.year(), m_until.month(), 1).addMonths(1);
        }
    }

    Drawing draw()
    {
        if (!m_from.isValid()) {
            return {};
        }
        m_height = HeadHeight + qreal(m_timeline.bars.size()) * Pitch;
        head();
        for (qsizetype i = 0; i < m_timeline.bars.size(); ++i) {
            bar(m_timeline.bars.at(i), HeadHeight + qreal(i) * Pitch);
        }
        if (m_timeline.today >= m_from && m_timeline.today < m_until) {
            const qreal now = turned(at(m_timeline.today));
            add(LineShape{.points = {{now, YearHeight}, {now, m_height}}, .stroke = Ink::Accent, .width = 0.5});
        }
        m_drawing.size = {m_timeline.width, m_height};
        return m_drawing;
    }

private:
    [[nodiscard]] qreal at(QDate day) const
    {
        return m_names + (m_timeline.width - m_names) * qreal(m_from.daysTo(day)) / qreal(m_from.daysTo(m_until));
    }
    [[nodiscard]] qreal turned(qreal x) const { return m_phrasebook.isRightToLeft() ? m_timeline.width - x : x; }
    [[nodiscard]] QRectF place(qreal start, qreal top, qreal width, qreal height) const
    {
        return {m_phrasebook.isRightToLeft() ? m_timeline.width - start - width : start, top, width, height};
    }
    void add(const Shape& shape) { m_drawing.shapes.append(shape); }
    void label(const QRectF& rect, const QString& text, Align align, Ink ink = Ink::Text, bool isBold = false)
    {
        add(TextShape{
            .rect = rect, .text = text, .size = TimelineLabelSize, .bold = isBold, .ink = ink, .align = align});
    }
    void upright(qreal x, qreal top, Ink ink)
    {
        add(LineShape{.points = {{turned(x), top}, {turned(x), m_height}}, .stroke = ink, .width = 0.15});
    }

    void head()
    {
        const qreal month = (m_timeline.width - m_names) / std::max(1, monthsBetween(m_from, m_until));
        // Where months are narrow every second, third or sixth one is named.
        int every = 1;
        for (const int step : {1, 2, 3, 6, 12}) {
            every = step;
            if (month * step >= LeastMonth) {
                break;
            }
        }
        QDate yearStart = m_from;
        for (QDate day = m_from; day < m_until; day = day.addMonths(1)) {
            const QDate next = day.addMonths(1);
            upright(at(day), day.month() == 1 ? 0 : YearHeight, Ink::Line);
            if ((day.month() - 1) % every == 0) {
                const qreal wide = std::min(at(day) + month * every, m_timeline.width) - at(day);
                label(place(at(day), YearHeight, wide, YearHeight),
                      month * every >= 2 * LeastMonth ? DateText::monthName(day.month(), m_phrasebook.language())
                                                      : m_phrasebook.number(day.month()),
                      Align::Centre,
                      Ink::Muted);
            }
            if (next.year() != day.year() || next >= m_until) {
                const QDate end = std::min(next, m_until);
                label(place(at(yearStart), 0, at(end) - at(yearStart), YearHeight),
                      m_phrasebook.number(day.year()),
                      Align::Centre,
                      Ink::Text,
                      true);
                yearStart = next;
            }
        }
        add(LineShape{.points = {{0, HeadHeight}, {m_timeline.width, HeadHeight}}, .stroke = Ink::Text, .width = 0.3});
    }

    void bar(const TimelineBar& line, qreal top)
    {
        const qreal indent = line.depth * Indent;
        label(place(indent, top, m_names - indent - 2, Pitch),
              line.label,
              Align::Leading,
              line.isCancelled ? Ink::Muted : Ink::Text,
              line.depth == 0);
        add(LineShape{
            .points = {{0, top + Pitch}, {m_timeline.width, top + Pitch}}, .stroke = Ink::Line, .width = 0.1});
        const QDate from = line.from.isValid() ? line.from : line.until;
        const QDate until = line.until.isValid() ? line.until : line.from;
        if (!from.isValid()) {
            return;
        }
        const qreal start = at(from);
        const qreal length = std::max(1.2, at(until.addDays(1)) - start);
        const qreal y = top + (Pitch - TimelineBarHeight) / 2;
        add(RectShape{.rect = place(start, y, length, TimelineBarHeight),
                      .fill = line.isCancelled ? Ink::None : Ink::AccentTint,
                      .stroke = line.isCancelled ? Ink::Muted : Ink::Accent,
                      .width = 0.2,
                      .radius = 0.6,
                      .dashed = line.isCancelled});
        if (!line.isCancelled && line.percent > 0) {
            add(RectShape{.rect = place(start, y, length * std::min(line.percent, Whole) / Whole, TimelineBarHeight),
                          .fill = Ink::Accent,
                          .radius = 0.6});
        }
        if (line.isCancelled) {
            return;
        }
        const QString percent =
            (line.isLate ? QStringLiteral("! ") : QString()) + m_phrasebook.number(line.percent) + QStringLiteral("%");
        // Beside the bar's end, or before its start where the paper ends.
        constexpr qreal PercentWidth = 13;
        const bool isAfter = start + length + PercentWidth <= m_timeline.width;
        label(place(isAfter ? start + length + 1 : start - PercentWidth - 1, top, PercentWidth, Pitch),
              percent,
              isAfter ? Align::Leading : Align::Trailing,
              line.isLate ? Ink::Text : Ink::Muted,
              line.isLate);
    }

    [[nodiscard]] static int monthsBetween(QDate from, QDate until)
    {
        return (until.year() - from.year()) * 12 + until.month() - from.month();
    }

    const Timeline& m_timeline;
    const Phrasebook& m_phrasebook;
    qreal m_names;
    QDate m_from;
    QDate m_until;
    qreal m_height = 0;
    Drawing m_drawing;
};

} // namespace

Drawing drawingOf(const Timeline& timeline, const Phrasebook& phrasebook)
{
    return TimelineDrawer(timeline, phrasebook).draw();
}

} // namespace tahaluf
