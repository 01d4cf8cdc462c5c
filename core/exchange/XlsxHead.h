// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxSheet.h"

#include <QStringList>

namespace tahaluf {

/** Where a sheet's head lies and what it says. */
struct XlsxHead
{
    std::vector<int> columns; ///< of the sheet, those with a heading
    QStringList headings;
    std::size_t firstRow = 0; ///< among XlsxSheet::rows: the first below the head

    /** Passes titles over; no columns where the sheet holds nothing. */
    static XlsxHead find(const XlsxSheet& sheet);
    /** Writes the text of a cell that is joined over several rows into each of them that holds something. */
    static bool fillJoined(XlsxSheet& sheet, std::size_t firstRow);
};

} // namespace tahaluf
