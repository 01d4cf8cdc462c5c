// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "reports/document/Drawing.h"

#include <QStringList>
#include <QVector>

namespace tahaluf {

/** One row of values of a chart, one for each category. */
struct ChartSeries
{
    QString name;
    QVector<double> values; ///< not a number: none is known of this category
};

/**
 * Numbers as a picture, drawn in shapes that print and scale. Values are written beside what shows them, so that no
 * colour carries meaning alone.
 */
struct Chart
{
    enum class Kind
    {
        Bars, ///< one bar a category, from the leading side; several series are stacked
        Columns, ///< one column a category, upwards; several series are stacked
        Lines, ///< one line a series over the categories
        Pie ///< the shares of the first series
    };

    Kind kind = Kind::Bars;
    QStringList categories;
    QVector<ChartSeries> series;
    QSizeF size{150, 70}; ///< millimetres; bars make themselves as tall as their categories need
};

/** The drawing of a chart in a paper's direction and digits; an empty drawing where there is nothing to show. */
[[nodiscard]] paper::Drawing drawingOf(const Chart& chart, const Phrasebook& phrasebook);

/** What the chart says, for readers who cannot see it: «مسجّل 12، قيد الدراسة 5». */
[[nodiscard]] QString descriptionOf(const Chart& chart, const Phrasebook& phrasebook);

} // namespace tahaluf
