// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerLine.h"
#include "exchange/CellReader.h"
#include "exchange/ImportTable.h"

#include <cstddef>
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
    /** Few enough to keep in memory: each cell of a row is several objects. */
    static constexpr std::size_t RowsAtATime = 64;
    static constexpr std::size_t PiecesAhead = 3;
    struct Piece
    {
        std::size_t first = 0;
        std::size_t end = 0;
        std::vector<ReadRow> used = {}; ///< to be freed there, which costs half as much as to make them
    };
    void giveNext(std::vector<ReadRow> used);

    const ImportTable& m_table;
    CellReader m_reader; ///< the other thread's
    std::vector<ReadRow> m_read;
    std::size_t m_first = 0; ///< place of the first of them
    std::size_t m_given = 0; ///< how many rows were given to the other thread
    WorkerLine<Piece, std::vector<ReadRow>> m_worker;
};

} // namespace tahaluf
