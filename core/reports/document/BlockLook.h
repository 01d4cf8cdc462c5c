// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"
#include "reports/document/Blocks.h"

/** How blocks look wherever they are written: on pages and in office files alike. */
namespace tahaluf::paper {

/** Sizes in points, distances in millimetres. */
struct BlockLook
{
    qreal size = 0;
    bool bold = false;
    QColor colour = {};
    Align align = Align::Leading;
    qreal before = 0;
    qreal after = 0;
    bool keepWithNext = false;
};

[[nodiscard]] BlockLook lookOf(Paragraph::Role role);
[[nodiscard]] BlockLook headingLook(int level, const QColor& accent);

/** An item counted in words, which run into its text: «أولًا: ...». */
[[nodiscard]] Text withOrdinal(const QString& marker, const Text& item);
/** The marker before item `row`, from 0: «1.», «أولًا:», «أ.», «•». */
[[nodiscard]] QString markerOf(const List& list, int row, Qt::LayoutDirection direction, DigitShapes digits);

/**
 * Widths in millimetres that fill `width`: fixed ones as they are (shrunk if they leave too little), the rest by
 * weight; a column whose title would be broken inside a word gets what others can spare. `size` is that of the titles
 * in points, 0 the usual one of tables.
 */
[[nodiscard]] QVector<qreal> columnWidths(const QVector<Column>& columns, qreal width, qreal size = 0);

} // namespace tahaluf::paper
