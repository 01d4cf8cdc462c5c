// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperTag.h"
#include "reports/text/TextCell.h"

#include <QVector>

namespace tahaluf {

/** One text in a strip: x from the left edge of the text area, in paper units. */
struct StripCell
{
    paper::Text text;
    TextLook look;
    qreal x = 0;
    qreal width = 0;
    QVector<TagStep> tag = {}; ///< below the strip's own
};

/** A drawing in a strip, at its top. */
struct StripDrawing
{
    paper::Drawing drawing;
    QRectF place;
    bool isCut = false; ///< a broken line around it
};

/**
 * A piece of a page as wide as the text area: a paragraph, a list item, a table row. What all blocks become, so
 * that breaking and painting know only this. Lengths are paper units.
 */
struct Strip
{
    QVector<StripCell> cells;
    QVector<TagStep> tag; ///< where it stands in the paper's structure
    QString description; ///< of its picture, for those who cannot see it
    QString anchor; ///< links lead to its top
    qreal before = 0; ///< space to the strip above; the greater of its `after` and this counts, none at a page's top
    qreal after = 0;
    qreal padding = 0; ///< above and below the text
    qreal minHeight = 0;
    bool keepWithNext = false;
    int wholeUpTo = 3; ///< so many lines are never parted
    QVector<qreal> edges; ///< vertical lines of the frame, from left to right; no frame when empty
    QVector<QLineF> openBelow; ///< parts of the lower edge (x only) that are not drawn
    QColor fill;
    Picture picture; ///< drawn at pictureX, pictureWidth wide, minHeight high
    qreal pictureX = 0;
    qreal pictureWidth = 0;
    QVector<StripDrawing> drawings;
    bool ruled = false; ///< a line across, in the middle

    /** Empties the strip but keeps its memory, since thousands of rows pass through one. */
    void reset()
    {
        QVector<StripCell> kept = std::move(cells);
        kept.clear();
        *this = Strip{};
        cells = std::move(kept);
    }
};

} // namespace tahaluf
