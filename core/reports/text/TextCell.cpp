// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/TextCell.h"

#include "language/Bidi.h"
#include "reports/canvas/PaperUnits.h"
#include "reports/document/PaperStyle.h"

namespace tahaluf {

using namespace paper;

namespace {

/**
 * No space is made wider than this many ems: the holes would be worse than the ragged edge, and beyond it readers of a
 * PDF take the words on both sides for columns.
 */
constexpr qreal WidestSpace = 0.56;

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

void TextCell::shape(const Text& text, const TextLook& look, qreal width, PaperFonts& fonts)
{
    const bool rightToLeft = look.direction == Qt::RightToLeft;
    m_text.clear();
    m_styles.clear();
    for (const Span& span : text.spans()) {
        m_styles.append({int(m_text.size()), span.bold || look.bold, span.muted, span.link});
        appendPrintable(m_text, rightToLeft ? Bidi::isolateCodes(span.text) : span.text);
    }
    m_look = look;
    m_width = width;
    // Whole units, so that every device can set the same size.
    m_em = qRound(PaperUnits::fromPoints(look.size));
    m_pitch = PaperUnits::fromPoints(look.size * look.pitch);
    m_pieces.fill(m_text, m_styles, rightToLeft, m_em, width, fonts);
}

qreal TextCell::naturalWidth() const
{
    qreal widest = 0;
    for (const TextLine& line : m_pieces.lines()) {
        widest = qMax(widest, line.width);
    }
    return widest;
}

void TextCell::draw(PaperCanvas& canvas, const QPointF& topLeft, int first, int count) const
{
    for (int index = first; index < qMin(first + count, lineCount()); ++index) {
        drawLine(canvas, m_pieces.lines().at(index), topLeft + QPointF(0, (index - first) * m_pitch));
    }
}

qreal TextCell::startOf(const TextLine& line, qreal spare) const
{
    if (spare > 0) {
        return 0;
    }
    switch (m_look.align) {
    case Align::Centre:
        return (m_width - line.width) / 2;
    case Align::Leading:
        return m_look.direction == Qt::RightToLeft ? m_width - line.width : 0;
    case Align::Trailing:
        return m_look.direction == Qt::RightToLeft ? 0 : m_width - line.width;
    }
    return 0;
}

void TextCell::drawLine(PaperCanvas& canvas, const TextLine& line, const QPointF& topLeft) const
{
    QVector<quint8> levels;
    int spaces = 0;
    qreal widest = 0;
    for (int index = line.first; index < line.end; ++index) {
        levels.append(m_pieces.pieces().at(index).level);
        if (m_pieces.pieces().at(index).isSpace) {
            ++spaces;
            widest = qMax(widest, m_pieces.pieces().at(index).width);
        }
    }
    const bool spreads = m_look.justified && !line.endsParagraph && spaces > 0;
    const qreal wanted = spreads ? (m_width - line.width) / spaces : 0;
    const qreal spare = widest + wanted <= WidestSpace * m_em ? wanted : 0;

    // Lines stand on their own grid: the fonts' ascents differ, and the pitch must not change from line to line.
    const qreal baseline = m_pitch / 2 + m_em * 0.34;
    qreal pen = topLeft.x() + startOf(line, spare);
    GlyphRun run;
    const auto finish = [&] {
        if (!run.glyphs.isEmpty()) {
            canvas.text(run);
        }
        run.glyphs.clear();
    };
    int style = -1;
    for (const int at : TextAnalysis::visualOrder(levels)) {
        const TextPiece& piece = m_pieces.pieces().at(line.first + at);
        const qreal width = piece.width + (piece.isSpace ? spare : 0);
        const TextStyle& look = m_styles.at(piece.style);
        if (run.face != piece.face || style != piece.style) {
            finish();
            style = piece.style;
            run.face = piece.face;
            run.size = m_em;
            run.colour = look.isMuted ? PaperStyle::muted() : m_look.colour;
            run.origin = {pen, topLeft.y() + baseline};
            run.width = 0;
            run.text = m_text;
        }
        append(run, piece, run.width, width);
        run.width += width;
        if (!look.link.isEmpty()) {
            const qreal under = topLeft.y() + baseline + m_em * 0.14;
            canvas.lines({QLineF(pen, under, pen + width, under)}, {run.colour, PaperUnits::fromMm(0.12), false});
            canvas.link(QRectF(pen, topLeft.y(), width, m_pitch), look.link);
        }
        pen += width;
    }
    finish();
}

void TextCell::append(GlyphRun& run, const TextPiece& piece, qreal pen, qreal width) const
{
    if (!piece.face) {
        return;
    }
    const qreal scale = m_em / piece.face->unitsPerEm();
    for (const ShapedGlyph& glyph : piece.word->glyphs) {
        // A widened space is one wide space, not a space and a hole.
        const qreal advance = piece.isSpace ? width / qreal(piece.word->glyphs.size()) : glyph.advance * scale;
        run.glyphs.append({glyph.glyph,
                           pen + glyph.dx * scale,
                           glyph.dy * scale,
                           pen,
                           advance,
                           piece.start + glyph.from,
                           glyph.length});
        pen += advance;
    }
}

} // namespace tahaluf
