// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowsAhead.h"

#include <algorithm>
#include <utility>

namespace tahaluf {

RowsAhead::RowsAhead(const ImportTable& table, const EntityInfo& entity, const ImportColumns& columns)
    : m_table(table)
    , m_reader(entity, columns)
{
    readNext({});
}

const ReadRow& RowsAhead::at(std::size_t place)
{
    while (place >= m_first + m_read.size()) {
        m_first += m_read.size();
        readNext(std::exchange(m_read, m_inWork.get()));
    }
    return m_read[place - m_first];
}

void RowsAhead::readNext(std::vector<ReadRow> used)
{
    const std::size_t first = m_asked;
    m_asked = std::min(first + RowsAtATime, m_table.rows.size());
    m_inWork = std::async(std::launch::async, [this, first, end = m_asked, used = std::move(used)]() mutable {
        used.clear();
        std::vector<ReadRow> read;
        read.reserve(end - first);
        for (std::size_t place = first; place < end; ++place) {
            read.push_back(m_reader.read(m_table.rows[place]));
        }
        return read;
    });
}

} // namespace tahaluf
