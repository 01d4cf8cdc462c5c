// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/CoveragePicture.h"

namespace tahaluf {

inline constexpr qreal CoverageLetter = 0.2; ///< millimetres a point, as letters of the matrix usually are

/** Where everything in the picture of the matrix stands, in millimetres; x counts from the leading side. */
struct CoveragePicture::Sizes
{
    static constexpr qreal Legend = 6; ///< height
    static constexpr qreal Gap = 2;
    static constexpr qreal TextLeast = 4; ///< points

    /** As many as stand in a line of this width at the least size. */
    [[nodiscard]] static qsizetype letters(qreal width)
    {
        return static_cast<qsizetype>(width / (TextLeast * CoverageLetter));
    }

    qreal width = 0;
    qreal names = 0; ///< column of the lines
    qreal findings = 0;
    qreal pitch = 0; ///< of the bodies
    qreal head = 0;
    qreal row = 0;
    qreal key = 0; ///< height of the key
    Heads heads = Heads::Names;
    qreal otherHead = 0; ///< of `head`, where names rise one after the other: the part of the other language, above
    bool isParted = false; ///< a line has no room for two languages above one another: they stand side by side
    bool isRightToLeft = false;
    qreal text = 0; ///< points

    [[nodiscard]] QRectF place(qreal start, qreal top, qreal wide, qreal high) const
    {
        return {isRightToLeft ? width - start - wide : start, top, wide, high};
    }
    [[nodiscard]] QRectF cell(std::size_t row_, std::size_t column) const
    {
        return place(names + static_cast<qreal>(column) * pitch, head + static_cast<qreal>(row_) * row, pitch, row);
    }
};

} // namespace tahaluf
