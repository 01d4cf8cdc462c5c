// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Blocks.h"

#include <QColor>
#include <QHash>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

class QPainter;

namespace tahaluf {

/** How the text of a cell looks; sizes in points, colours as they print. */
struct TextLook
{
    qreal size = 0;
    qreal pitch = 0; ///< line pitch as a multiple of the size
    bool bold = false;
    QColor colour;
    paper::Align align = paper::Align::Leading;

    bool operator==(const TextLook&) const = default;
};

/** The fonts and text options of one paper, made once: making a QFont per cell costs more than shaping it. */
class PaperFonts
{
public:
    explicit PaperFonts(Qt::LayoutDirection direction);

    [[nodiscard]] const QFont& font(qreal points, bool bold);
    [[nodiscard]] const QTextOption& option(paper::Align align) const { return m_options[int(align)]; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }

    /** A glyph's outline, its origin at (0, 0). */
    [[nodiscard]] const QPainterPath& outline(const QRawFont& font, quint32 glyph);

private:
    Qt::LayoutDirection m_direction;
    QHash<std::pair<QRawFont, quint32>, QPainterPath> m_outlines;
    QHash<int, QFont> m_fonts;
    QTextOption m_options[3];
};

/** Text shaped into lines of one width, in paper units. Kept and used again from cell to cell. */
class TextCell
{
public:
    TextCell();

    void shape(const paper::Text& text, const TextLook& look, qreal width, PaperFonts& fonts);

    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] qreal pitch() const { return m_pitch; }
    /** The width the longest line needs. */
    [[nodiscard]] qreal naturalWidth() const;
    /** Draws lines [first, first + count) with the first one's top left corner at `topLeft`. */
    void draw(QPainter& painter, const QPointF& topLeft, int first, int count) const;

private:
    /** Draws a line with its vowel marks as outlines, see m_marked. */
    void drawMarked(QPainter& painter, const QTextLine& line, const QPointF& origin) const;
    [[nodiscard]] QColor colourOf(const QTextLayout::FormatRange& range) const;

    QTextLayout m_layout;
    QVector<QTextLayout::FormatRange> m_formats;
    PaperFonts* m_fonts = nullptr; ///< those it was shaped with
    bool m_marked = false; ///< the text has vowel marks
    QColor m_colour;
    int m_lines = 0;
    qreal m_pitch = 0;
};

} // namespace tahaluf
