// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ThemeSharesPicture.h"

#include <cmath>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal LegendPitch = 6;
constexpr qreal BarPitch = 12;
constexpr qreal BarHeight = 8;
constexpr qreal Names = 0.22; ///< of the width
constexpr qreal Breadth = 0.13;
constexpr int InARow = 4; ///< themes in a line of the legend
constexpr int Inks = 6;
constexpr double Percent = 100;
/** Narrower a change of breadth says nothing. */
constexpr double Change = 0.15;

Ink inkOf(std::size_t theme)
{
    return static_cast<Ink>(static_cast<int>(Ink::Series1) + static_cast<int>(theme) % Inks);
}

/** Every second of the charts' colours is dark. */
Ink inkOn(std::size_t theme)
{
    return theme % 2 == 0 ? Ink::White : Ink::Text;
}

} // namespace

ThemeSharesPicture::ThemeSharesPicture(const ThemeShares& shares,
                                       QStringList meetings,
                                       QStringList themes,
                                       const Phrasebook& book)
    : m_shares(shares)
    , m_meetings(std::move(meetings))
    , m_themes(std::move(themes))
    , m_book(book)
{
}

QRectF ThemeSharesPicture::place(qreal width, qreal start, qreal top, qreal wide, qreal high) const
{
    return {m_book.isRightToLeft() ? width - start - wide : start, top, wide, high};
}

QString ThemeSharesPicture::themeName(std::size_t theme) const
{
    const QString name = m_themes.value(static_cast<qsizetype>(theme));
    return name.isEmpty() ? wording("no theme") : name;
}

QString ThemeSharesPicture::percent(std::size_t meeting, std::size_t theme) const
{
    return m_book.number(qRound64(m_shares.share(meeting, theme))) + QStringLiteral("%");
}

QString ThemeSharesPicture::breadth(std::size_t meeting) const
{
    return m_book.shaped(QString::number(m_shares.breadth(meeting), 'f', 1));
}

Drawing ThemeSharesPicture::drawing(qreal width) const
{
    Drawing drawing;
    if (m_shares.meetings().empty()) {
        return drawing;
    }
    const auto lines = std::ceil(static_cast<qreal>(m_shares.themes().size()) / InARow);
    drawing.size = {width, (lines + 1) * LegendPitch + static_cast<qreal>(m_shares.meetings().size()) * BarPitch};
    drawLegend(drawing, width);
    for (std::size_t meeting = 0; meeting < m_shares.meetings().size(); ++meeting) {
        drawBar(drawing, width, meeting);
    }
    return drawing;
}

void ThemeSharesPicture::drawLegend(Drawing& drawing, qreal width) const
{
    const qreal wide = width / InARow;
    for (std::size_t theme = 0; theme < m_shares.themes().size(); ++theme) {
        const auto i = static_cast<int>(theme);
        const qreal start = (i % InARow) * wide;
        const qreal top = (i / InARow) * LegendPitch;
        drawing.shapes.append(RectShape{.rect = place(width, start, top + 1, 3.6, 3.6), .fill = inkOf(theme)});
        drawing.shapes.append(TextShape{.rect = place(width, start + 5, top, wide - 6, LegendPitch),
                                        .text = themeName(theme),
                                        .size = 8.5,
                                        .align = Align::Leading});
    }
    const auto lines = std::ceil(static_cast<qreal>(m_shares.themes().size()) / InARow);
    drawing.shapes.append(
        TextShape{.rect = place(width, width * (1 - Breadth), lines * LegendPitch, width * Breadth, LegendPitch),
                  .text = wording("Breadth"),
                  .size = 8,
                  .bold = true});
}

void ThemeSharesPicture::drawBar(Drawing& drawing, qreal width, std::size_t meeting) const
{
    const auto lines = std::ceil(static_cast<qreal>(m_shares.themes().size()) / InARow);
    const qreal top = (lines + 1) * LegendPitch + static_cast<qreal>(meeting) * BarPitch;
    drawing.shapes.append(TextShape{.rect = place(width, 0, top, width * Names - 2, BarPitch),
                                    .text = m_meetings.value(static_cast<qsizetype>(meeting)),
                                    .size = 8.5,
                                    .leastSize = 6,
                                    .align = Align::Leading});
    const qreal room = width * (1 - Names - Breadth);
    qreal start = width * Names;
    for (std::size_t theme = 0; theme < m_shares.themes().size(); ++theme) {
        const qreal wide = room * m_shares.share(meeting, theme) / Percent;
        const QRectF part = place(width, start, top + (BarPitch - BarHeight) / 2, wide, BarHeight);
        drawing.shapes.append(RectShape{.rect = part, .fill = inkOf(theme), .stroke = Ink::White});
        drawing.shapes.append(TextShape{.rect = part,
                                        .text = wide < 6 ? QString() : percent(meeting, theme),
                                        .size = 8,
                                        .leastSize = 6,
                                        .bold = true,
                                        .ink = inkOn(theme)});
        start += wide;
    }
    drawing.shapes.append(TextShape{.rect = place(width, width * (1 - Breadth), top, width * Breadth, BarPitch),
                                    .text = breadth(meeting),
                                    .size = 9});
}

QString ThemeSharesPicture::description() const
{
    QStringList lines;
    for (std::size_t meeting = 0; meeting < m_shares.meetings().size(); ++meeting) {
        QStringList said;
        for (std::size_t theme = 0; theme < m_shares.themes().size(); ++theme) {
            said << themeName(theme) + QLatin1Char(' ') + percent(meeting, theme);
        }
        lines << QStringLiteral("%1: %2").arg(
            meetingName(meeting), said.join(m_book.isArabic() ? QStringLiteral("، ") : QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

QString ThemeSharesPicture::verdict() const
{
    if (m_shares.meetings().size() < 2) {
        return {};
    }
    const std::size_t last = m_shares.meetings().size() - 1;
    const double change = m_shares.breadth(last) - m_shares.breadth(0);
    const QString words = change > Change    ? wording("Approaches diversify: from a breadth of %1 to %2 themes.")
                          : change < -Change ? wording("Approaches narrow: from a breadth of %1 to %2 themes.")
                                             : wording("Approaches stay as broad as they were: %1, then %2 themes.");
    return words.arg(breadth(0), breadth(last));
}

} // namespace tahaluf
