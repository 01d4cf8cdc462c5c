// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowsAhead.h"

#include <algorithm>
#include <utility>

namespace tahaluf {

RowsAhead::RowsAhead(const ImportTable& table, const EntityInfo& entity, const ImportColumns& columns)
    : m_table(table)
    , m_reader(entity, columns)
    , m_worker(PiecesAhead, [this](const Piece& piece) {
        std::vector<ReadRow> read;
        read.reserve(piece.end - piece.first);
        for (std::size_t place = piece.first; place < piece.end; ++place) {
            read.push_back(m_reader.read(m_table.rows[place]));
        }
        return read;
    })
{
    while (!m_worker.isFull()) {
        giveNext({});
    }
}

const ReadRow& RowsAhead::at(std::size_t place)
{
    while (place >= m_first + m_read.size()) {
        m_first += m_read.size();
        giveNext(std::exchange(m_read, m_worker.take()));
    }
    return m_read[place - m_first];
}

void RowsAhead::giveNext(std::vector<ReadRow> used)
{
    const std::size_t first = m_given;
    m_given = std::min(first + RowsAtATime, m_table.rows.size());
    m_worker.give({first, m_given, std::move(used)});
}

} // namespace tahaluf
