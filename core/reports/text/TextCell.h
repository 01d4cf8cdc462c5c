// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperCanvas.h"
#include "reports/document/Blocks.h"
#include "reports/text/TextPieces.h"

#include <QColor>

namespace tahaluf {

/** How the text of a cell looks; sizes in points, colours as they print. */
struct TextLook
{
    qreal size = 0;
    qreal pitch = 0; ///< line pitch as a multiple of the size
    bool bold = false;
    QColor colour;
    paper::Align align = paper::Align::Leading;
    Qt::LayoutDirection direction = Qt::RightToLeft;
    bool justified = false;

    bool operator==(const TextLook&) const = default;
};

/** Text shaped into lines of one width, in paper units. Kept and used again from cell to cell. */
class TextCell
{
public:
    void shape(const paper::Text& text, const TextLook& look, qreal width, PaperFonts& fonts);

    [[nodiscard]] int lineCount() const { return int(m_pieces.lines().size()); }
    [[nodiscard]] qreal pitch() const { return m_pitch; }
    /** Whether a word was too long for a line and goes on in the next one. */
    [[nodiscard]] bool partsWords() const { return m_pieces.partsWords(); }
    /** The width the longest line needs. */
    [[nodiscard]] qreal naturalWidth() const;
    /** Draws lines [first, first + count) with the first one's top left corner at `topLeft`. */
    void draw(PaperCanvas& canvas, const QPointF& topLeft, int first, int count) const;

private:
    void drawLine(PaperCanvas& canvas, const TextLine& line, const QPointF& topLeft) const;
    [[nodiscard]] qreal startOf(const TextLine& line, qreal spare) const;
    void append(GlyphRun& run, const TextPiece& piece, qreal pen, qreal width) const;

    QString m_text;
    QVector<TextStyle> m_styles;
    TextPieces m_pieces;
    TextLook m_look;
    qreal m_em = 0;
    qreal m_width = 0;
    qreal m_pitch = 0;
};

} // namespace tahaluf
