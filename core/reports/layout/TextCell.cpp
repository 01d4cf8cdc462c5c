// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/TextCell.h"

#include "reports/document/PaperStyle.h"
#include "reports/layout/PaperUnits.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

namespace tahaluf {

using namespace paper;

namespace {

/** Line feeds break the line inside the paragraph; what cannot be printed becomes a space. */
void appendPrintable(QString& all, const QString& text, bool& marked)
{
    const auto start = all.size();
    all += text;
    for (auto index = start; index < all.size(); ++index) {
        const QChar one = all.at(index);
        marked = marked || (one.unicode() >= 0x300 && one.isMark());
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

const QPainterPath& PaperFonts::outline(const QRawFont& font, quint32 glyph)
{
    QPainterPath& path = m_outlines[{font, glyph}];
    if (path.isEmpty()) {
        path = font.pathForGlyph(glyph);
    }
    return path;
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
    m_marked = false;
    m_fonts = &fonts;
    for (const Span& span : text.spans()) {
        const auto start = all.size();
        appendPrintable(all, span.text, m_marked);
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
    const bool outlined = m_marked && painter.paintEngine()->type() == QPaintEngine::Pdf;
    for (int index = first; index < qMin(first + count, m_lines); ++index) {
        if (outlined) {
            drawMarked(painter, m_layout.lineAt(index), origin);
        } else {
            m_layout.lineAt(index).draw(&painter, origin);
        }
    }
}

QColor TextCell::colourOf(const QTextLayout::FormatRange& range) const
{
    return range.format.hasProperty(QTextFormat::ForegroundBrush) ? range.format.foreground().color() : m_colour;
}

void TextCell::drawMarked(QPainter& painter, const QTextLine& line, const QPointF& origin) const
{
    // Readers of a PDF take a mark between two letters for the end of the word: «أولًا» is then found neither with
    // its tanwin nor without. Drawn as outlines the marks look the same and leave the words whole.
    const int end = line.textStart() + line.textLength();
    int start = line.textStart();
    const auto drawStretch = [&](int until, const QColor& colour) {
        QPainterPath marks;
        marks.setFillRule(Qt::WindingFill);
        painter.setPen(colour);
        for (const QGlyphRun& run : line.glyphRuns(start, until - start)) {
            const QRawFont font = run.rawFont();
            const auto glyphs = run.glyphIndexes();
            const auto positions = run.positions();
            const auto advances = font.advancesForGlyphIndexes(glyphs);
            QVector<quint32> letters;
            QVector<QPointF> places;
            for (qsizetype index = 0; index < glyphs.size(); ++index) {
                if (advances.at(index).isNull()) {
                    marks.addPath(m_fonts->outline(font, glyphs.at(index)).translated(positions.at(index)));
                } else {
                    letters.append(glyphs.at(index));
                    places.append(positions.at(index));
                }
            }
            QGlyphRun rest = run;
            rest.setGlyphIndexes(letters);
            rest.setPositions(places);
            painter.drawGlyphRun(origin, rest);
        }
        painter.fillPath(marks.translated(origin), colour);
        start = until;
    };
    for (const auto& range : m_formats) {
        if (range.start + range.length <= start || range.start >= end) {
            continue;
        }
        if (range.start > start) {
            drawStretch(range.start, m_colour);
        }
        drawStretch(qMin(end, range.start + range.length), colourOf(range));
    }
    if (start < end) {
        drawStretch(end, m_colour);
    }
}

} // namespace tahaluf
