// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fonts/FontFace.h"

#include <QByteArray>
#include <QRect>

namespace tahaluf {

/**
 * Makes a TrueType font program of glyphs from several faces (OpenType specification: glyf, head, hhea, hmtx, loca,
 * maxp): what a PDF needs of a font to draw it, and nothing else.
 */
class TrueTypeBuilder
{
public:
    /** Glyph 0, an empty one, is there from the start. */
    explicit TrueTypeBuilder(int unitsPerEm);

    /** Adds a glyph whose contours and advance are in units of 1 / `unitsPerEm` of the em; returns its number. */
    int add(const QVector<GlyphContour>& contours, int advance, int unitsPerEm);
    [[nodiscard]] int glyphCount() const { return int(m_advances.size()); }
    /** The box around all glyphs, y upwards: left, bottom, width, height. */
    [[nodiscard]] QRect box() const { return m_box; }
    /** The font file; `ascent` and `descent` (below 0) in its own units. */
    [[nodiscard]] QByteArray build(int ascent, int descent) const;

private:
    struct Point
    {
        int x = 0;
        int y = 0;
        bool isOnCurve = true;
    };

    [[nodiscard]] static QVector<Point> rounded(const GlyphContour& contour, double scale);

    int m_unitsPerEm;
    QByteArray m_glyphs;
    QVector<quint32> m_offsets;
    QVector<int> m_advances;
    QVector<int> m_bearings;
    QRect m_box;
    int m_mostPoints = 0;
    int m_mostContours = 0;
};

} // namespace tahaluf
