// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxHead.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qint64 DeepestHead = 5;
constexpr qint64 MostFilled = 5'000'000;

/** A line over the table: one cell, joined over several columns. */
bool isTitle(const XlsxSheet& sheet, const XlsxSheet::Row& row)
{
    return row.size() == 1 && std::any_of(sheet.merged.begin(), sheet.merged.end(), [&](const XlsxSheet::Block& block) {
               return block.row == row.number && block.column == row.column(0) && block.lastColumn > block.column;
           });
}
} // namespace

XlsxHead XlsxHead::find(const XlsxSheet& sheet)
{
    XlsxHead head;
    std::size_t first = 0;
    while (first + 1 < sheet.rows.size() && isTitle(sheet, sheet.rows[first])) {
        ++first;
    }
    if (first >= sheet.rows.size()) {
        return head;
    }
    const qint64 top = sheet.rows[first].number;
    qint64 bottom = top;
    for (const XlsxSheet::Block& block : sheet.merged) {
        if (block.row == top && block.lastRow - top < DeepestHead) {
            bottom = std::max(bottom, block.lastRow);
        }
    }
    std::map<int, QString> headings;
    for (head.firstRow = first; head.firstRow < sheet.rows.size(); ++head.firstRow) {
        const XlsxSheet::Row& row = sheet.rows[head.firstRow];
        if (row.number > bottom) {
            break;
        }
        for (const XlsxSheet::Cell& cell : row.cells()) {
            if (const QString heading = cell.text.simplified(); !heading.isEmpty()) {
                headings[cell.column] = heading;
            }
        }
    }
    head.columns.reserve(headings.size());
    for (const auto& [column, heading] : headings) {
        head.columns.push_back(column);
        head.headings << heading;
    }
    return head;
}

bool XlsxHead::fillJoined(XlsxSheet& sheet, std::size_t firstRow)
{
    qint64 filled = 0;
    for (const XlsxSheet::Block& block : sheet.merged) {
        if (block.lastRow == block.row) {
            continue;
        }
        auto row = std::lower_bound(sheet.rows.begin() + static_cast<std::ptrdiff_t>(firstRow),
                                    sheet.rows.end(),
                                    block.row,
                                    [](const XlsxSheet::Row& one, qint64 number) { return one.number < number; });
        if (row == sheet.rows.end() || row->number != block.row) {
            continue;
        }
        const QByteArray text = row->utf8Of(block.column).toByteArray();
        if (text.isEmpty()) {
            continue;
        }
        for (++row; row != sheet.rows.end() && row->number <= block.lastRow; ++row) {
            row->insert(block.column, text);
            if (++filled > MostFilled) {
                return false;
            }
        }
    }
    return true;
}

} // namespace tahaluf
