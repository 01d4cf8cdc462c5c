// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxRow.h"

#include <algorithm>
#include <numeric>

namespace tahaluf {

std::vector<XlsxRow::Cell> XlsxRow::cells() const
{
    std::vector<Cell> cells;
    cells.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        cells.push_back({m_columns[i], QString::fromUtf8(utf8(i))});
    }
    return cells;
}

QByteArrayView XlsxRow::utf8Of(int column) const
{
    const auto found = std::lower_bound(m_columns.begin(), m_columns.end(), column);
    return found != m_columns.end() && *found == column ? utf8(static_cast<std::size_t>(found - m_columns.begin()))
                                                        : QByteArrayView();
}

void XlsxRow::append(int column, QByteArrayView utf8)
{
    m_columns.push_back(column);
    m_texts.append(utf8);
}

void XlsxRow::insert(int column, QByteArrayView utf8)
{
    if (std::binary_search(m_columns.begin(), m_columns.end(), column)) {
        return;
    }
    append(column, utf8);
    if (m_columns.size() > 1 && m_columns[m_columns.size() - 2] > column) {
        *this = settled();
    }
}

void XlsxRow::clear()
{
    m_columns.clear();
    m_texts.clear();
}

XlsxRow XlsxRow::settled() const
{
    XlsxRow row(number);
    if (std::is_sorted(m_columns.begin(), m_columns.end())) {
        row.m_columns = std::vector<int>(m_columns.begin(), m_columns.end());
        row.m_texts = m_texts.compact();
        return row;
    }
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_columns[a] < m_columns[b]; });
    for (const std::size_t place : order) {
        row.append(m_columns[place], utf8(place));
    }
    return row;
}

} // namespace tahaluf
