// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CellReader.h"
#include "exchange/ImportTable.h"

#include <cstddef>
#include <future>
#include <vector>

namespace tahaluf {

/** Reads the cells of a large table in another thread, some hundred rows ahead of who saves them. */
class RowsAhead
{
public:
    /** All of them outlive it. */
    RowsAhead(const ImportTable& table, const EntityInfo& entity, const ImportColumns& columns);

    /** The cells of the row at this place of the table; asked in the order of the table, some may be left out. */
    [[nodiscard]] const ReadRow& at(std::size_t place);

private:
    /** Enough to be worth a thread, few enough to keep in memory. */
    static constexpr std::size_t RowsAtATime = 128;
    /** The other thread also frees what was used, which costs as much as half of its making. */
    void readNext(std::vector<ReadRow> used);

    const ImportTable& m_table;
    CellReader m_reader; ///< the other thread's
    std::vector<ReadRow> m_read;
    std::size_t m_first = 0; ///< place of the first of them
    std::size_t m_asked = 0; ///< how many rows were given to the other thread
    std::future<std::vector<ReadRow>> m_inWork;
};

} // namespace tahaluf
