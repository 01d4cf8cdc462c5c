// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/TextCell.h"

#include <QImage>
#include <QVector>

namespace tahaluf {

/** One text in a strip: x from the left edge of the text area, in paper units. */
struct StripCell
{
    paper::Text text;
    TextLook look;
    qreal x = 0;
    qreal width = 0;
};

/**
 * A piece of a page as wide as the text area: a paragraph, a list item, a table row. What all blocks become, so
 * that breaking and painting know only this. Lengths are paper units.
 */
struct Strip
{
    QVector<StripCell> cells;
    qreal before = 0; ///< space to the strip above; the greater of its `after` and this counts, none at a page's top
    qreal after = 0;
    qreal padding = 0; ///< above and below the text
    qreal minHeight = 0;
    bool keepWithNext = false;
    int wholeUpTo = 3; ///< so many lines are never parted
    QVector<qreal> edges; ///< vertical lines of the frame, from left to right; no frame when empty
    QColor fill;
    QImage image; ///< drawn at imageX, imageWidth wide, minHeight high
    qreal imageX = 0;
    qreal imageWidth = 0;
    bool ruled = false; ///< a line across, in the middle
};

} // namespace tahaluf
