// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/OfficeXml.h"

#include <vector>

namespace tahaluf {

/** What a spreadsheet's number formats say about its numbers: which are days and times. */
class XlsxStyles
{
public:
    enum class Shape
    {
        Number,
        Date,
        DateTime,
        Time,
        Elapsed ///< hours, also beyond those of a day
    };

    XlsxStyles() = default;
    static Result<XlsxStyles> read(OfficeXml& xml);

    /** Of a cell's style; Number for a style that is not there. */
    [[nodiscard]] Shape shape(int style) const;

    /** What a format's code makes of a number: «yyyy\-mm\-dd», «[$-401]dd mmmm yyyy», «0.00». */
    static Shape shapeOf(const QString& code);
    /** The same for one of the numbers that stand for a format of every program. */
    static Shape shapeOf(int builtIn);

    /**
     * A stored number as text: a whole number without a point, a day as 2012-11-29, a time behind it where there is
     * one, elapsed hours as 30:00:00. Days are counted from 1900, with the 29 February that Excel gives that year, or
     * from 1904. What lies before the first day is no day: 0, or a time.
     */
    static QString text(double number, Shape shape, bool from1904);

private:
    std::vector<Shape> m_shapes;
};

} // namespace tahaluf
