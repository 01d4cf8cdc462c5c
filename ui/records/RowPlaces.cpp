// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RowPlaces.h"

#include <algorithm>

namespace tahaluf {

void RowPlaces::setOrder(ListOrder order)
{
    std::vector<QVariant> folded;
    for (std::size_t i = 0; i < m_isFolded.size(); ++i) {
        if (m_isFolded[i]) {
            folded.push_back(m_order.groups[i].value);
        }
    }
    m_order = std::move(order);
    m_isFolded.assign(m_order.groups.size(), false);
    for (std::size_t i = 0; i < m_isFolded.size() && !folded.empty(); ++i) {
        m_isFolded[i] = std::find(folded.begin(), folded.end(), m_order.groups[i].value) != folded.end();
    }
    countRows();
}

void RowPlaces::countRows()
{
    m_heads.clear();
    if (!isGrouped()) {
        m_rows = static_cast<int>(m_order.ids.size());
        return;
    }
    m_heads.reserve(m_order.groups.size());
    m_rows = 0;
    for (int group = 0; group < groupCount(); ++group) {
        m_heads.push_back(m_rows);
        m_rows += 1 + (isFolded(group) ? 0 : sizeOf(group));
    }
}

int RowPlaces::rowCount() const
{
    return m_rows;
}

int RowPlaces::sizeOf(int group) const
{
    const std::size_t end = group + 1 < groupCount() ? this->group(group + 1).first : m_order.ids.size();
    return static_cast<int>(end - this->group(group).first);
}

std::optional<int> RowPlaces::headAt(int row) const
{
    const auto head = std::lower_bound(m_heads.begin(), m_heads.end(), row);
    return head != m_heads.end() && *head == row ? std::optional<int>(static_cast<int>(head - m_heads.begin()))
                                                 : std::nullopt;
}

std::optional<std::size_t> RowPlaces::placeAt(int row) const
{
    if (row < 0 || row >= m_rows) {
        return {};
    }
    if (!isGrouped()) {
        return static_cast<std::size_t>(row);
    }
    const auto next = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    const int group = static_cast<int>(next - m_heads.begin()) - 1;
    const int below = row - rowOfHead(group);
    return below == 0 ? std::nullopt
                      : std::optional<std::size_t>(this->group(group).first + static_cast<std::size_t>(below) - 1);
}

std::optional<std::size_t> RowPlaces::placeOf(qint64 id) const
{
    const auto found = std::find(m_order.ids.begin(), m_order.ids.end(), id);
    return found == m_order.ids.end()
               ? std::nullopt
               : std::optional<std::size_t>(static_cast<std::size_t>(found - m_order.ids.begin()));
}

int RowPlaces::groupOf(std::size_t place) const
{
    const auto next = std::upper_bound(m_order.groups.begin(),
                                       m_order.groups.end(),
                                       place,
                                       [](std::size_t wanted, const ListGroup& group) { return wanted < group.first; });
    return static_cast<int>(next - m_order.groups.begin()) - 1;
}

int RowPlaces::rowOf(std::size_t place) const
{
    if (!isGrouped()) {
        return static_cast<int>(place);
    }
    const int group = groupOf(place);
    return isFolded(group) ? -1 : rowOfHead(group) + 1 + static_cast<int>(place - this->group(group).first);
}

void RowPlaces::remove(std::size_t place)
{
    m_order.ids.erase(m_order.ids.begin() + static_cast<std::ptrdiff_t>(place));
    countRows();
}

void RowPlaces::setFolded(int group, bool isFolded)
{
    m_isFolded[static_cast<std::size_t>(group)] = isFolded;
    countRows();
}

} // namespace tahaluf
