// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/TextCell.h"

#include "reports/document/PaperStyle.h"
#include "reports/layout/PaperUnits.h"

#include <QPainter>
#include <QStringList>

namespace tahaluf {

using namespace paper;

namespace {

/** Line feeds break the line inside the paragraph; what cannot be printed becomes a space. */
void appendPrintable(QString& all, const QString& text)
{
    const auto start = all.size();
    all += text;
    for (auto index = start; index < all.size(); ++index) {
        const QChar one = all.at(index);
        if (one.unicode() >= 0x20 && one.unicode() != 0x7f && one != QChar::ParagraphSeparator) {
            continue;
        }
        if (one == u'\r' && index + 1 < all.size() && all.at(index + 1) == u'\n') {
            all.remove(index, 1);
        }
        const bool lineEnd = all.at(index) == u'\n' || all.at(index) == QChar::ParagraphSeparator;
        all[index] = lineEnd ? QChar(QChar::LineSeparator) : QChar(u' ');
    }
}

} // namespace

PaperFonts::PaperFonts(Qt::LayoutDirection direction)
    : m_direction(direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const Qt::Alignment sides[3] = {
        mirrored ? Qt::AlignRight : Qt::AlignLeft, Qt::AlignHCenter, mirrored ? Qt::AlignLeft : Qt::AlignRight};
    for (int side = 0; side < 3; ++side) {
        m_options[side].setTextDirection(direction);
        m_options[side].setAlignment(sides[side]);
        m_options[side].setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_options[side].setUseDesignMetrics(true);
    }
}

const QFont& PaperFonts::font(qreal points, bool bold)
{
    const int pixels = qRound(PaperUnits::fromPoints(points));
    QFont& font = m_fonts[bold ? -pixels : pixels];
    if (font.pixelSize() != pixels) {
        // Noto Sans Arabic comes first: its shaped letters keep their code points in the PDF, so its text is found.
        font.setFamilies(
            {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
        font.setPixelSize(pixels);
        font.setBold(bold);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

TextCell::TextCell()
{
    // Without it the lines are shaped again each time they are drawn.
    m_layout.setCacheEnabled(true);
}

void TextCell::shape(const Text& text, const TextLook& look, qreal width, PaperFonts& fonts)
{
    QString all;
    m_formats.clear();
    for (const Span& span : text.spans()) {
        const auto start = all.size();
        appendPrintable(all, span.text);
        const bool bold = span.bold && !look.bold;
        if (bold || span.muted) {
            QTextLayout::FormatRange range;
            range.start = int(start);
            range.length = int(all.size() - start);
            if (bold) {
                range.format.setFont(fonts.font(look.size, true));
            }
            if (span.muted) {
                range.format.setForeground(PaperStyle::muted());
            }
            m_formats.append(range);
        }
    }
    m_colour = look.colour;
    m_pitch = PaperUnits::fromPoints(look.size * look.pitch);
    m_lines = 0;
    m_layout.setText(all);
    if (all.isEmpty()) {
        return;
    }
    m_layout.setFont(fonts.font(look.size, look.bold));
    m_layout.setTextOption(fonts.option(look.align));
    m_layout.setFormats(m_formats);

    // Lines stand on their own grid: the fonts' ascents differ, and the pitch must not change from line to line.
    const qreal baseline = m_pitch / 2 + PaperUnits::fromPoints(look.size) * 0.34;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_lines * m_pitch + baseline - line.ascent()});
        ++m_lines;
    }
    m_layout.endLayout();
}

qreal TextCell::naturalWidth() const
{
    qreal widest = 0;
    for (int index = 0; index < m_lines; ++index) {
        widest = qMax(widest, m_layout.lineAt(index).naturalTextWidth());
    }
    return widest;
}

void TextCell::draw(QPainter& painter, const QPointF& topLeft, int first, int count) const
{
    if (count <= 0) {
        return;
    }
    painter.setPen(m_colour);
    const QPointF origin = topLeft - QPointF(0, first * m_pitch);
    for (int index = first; index < qMin(first + count, m_lines); ++index) {
        m_layout.lineAt(index).draw(&painter, origin);
    }
}

} // namespace tahaluf
