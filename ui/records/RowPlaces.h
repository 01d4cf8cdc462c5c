// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ListQuery.h"

#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Which rows a list has: one a record or, where records are grouped, a head above each group, whose records can be
 * folded away. Knows ids only; a record's place is where it stands among all of them, folded ones too.
 */
class RowPlaces
{
public:
    /** Another order of records; a group stays folded when one of its value comes again. */
    void setOrder(ListOrder order);
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_order.ids; }
    [[nodiscard]] bool isGrouped() const { return !m_order.groups.empty(); }
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_order.groups.size()); }

    [[nodiscard]] int rowCount() const;
    /** The place of the record in a row; nothing for heads and rows that are not there. */
    [[nodiscard]] std::optional<std::size_t> placeAt(int row) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(qint64 id) const;
    /** The row of a place; -1 while it is folded away. */
    [[nodiscard]] int rowOf(std::size_t place) const;
    void remove(std::size_t place);

    /** The group whose head stands in a row. */
    [[nodiscard]] std::optional<int> headAt(int row) const;
    [[nodiscard]] int rowOfHead(int group) const { return m_heads[static_cast<std::size_t>(group)]; }
    [[nodiscard]] const ListGroup& group(int group) const { return m_order.groups[static_cast<std::size_t>(group)]; }
    /** The group of a place; only where there are groups. */
    [[nodiscard]] int groupOf(std::size_t place) const;
    [[nodiscard]] int sizeOf(int group) const;
    [[nodiscard]] bool isFolded(int group) const { return m_isFolded[static_cast<std::size_t>(group)]; }
    void setFolded(int group, bool isFolded);

private:
    void countRows();

    ListOrder m_order;
    std::vector<bool> m_isFolded; ///< beside each group
    std::vector<int> m_heads; ///< the row of each group's head
    int m_rows = 0;
};

} // namespace tahaluf
