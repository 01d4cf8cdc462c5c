// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportCells.h"

namespace tahaluf {

ImportCells::ImportCells(const std::vector<Cell>& cells)
{
    ImportCells made;
    qsizetype letters = 0;
    for (const Cell& cell : cells) {
        letters += cell ? cell->size() : 0;
    }
    made.m_text.reserve(2 * letters); // most letters take two bytes
    made.m_ends.reserve(cells.size());
    for (const Cell& cell : cells) {
        if (cell && cell->isEmpty()) {
            made.append({});
        } else if (cell) {
            made.append(cell->toUtf8());
        } else {
            made.appendNothing();
        }
    }
    *this = made.compact();
}

void ImportCells::append(QByteArrayView utf8)
{
    m_text.append(utf8.data(), utf8.size());
    m_ends.push_back(static_cast<quint32>(m_text.size()) << 1U);
}

void ImportCells::appendNothing()
{
    m_ends.push_back((static_cast<quint32>(m_text.size()) << 1U) | 1U);
}

QByteArrayView ImportCells::utf8(std::size_t place) const
{
    const qsizetype start = place == 0 ? 0 : endOf(place - 1);
    return QByteArrayView(m_text).sliced(start, endOf(place) - start);
}

ImportCells::Cell ImportCells::operator[](std::size_t place) const
{
    if ((m_ends[place] & 1U) != 0) {
        return std::nullopt;
    }
    const QByteArrayView text = utf8(place);
    return text.isEmpty() ? QString(QLatin1String("")) : QString::fromUtf8(text);
}

void ImportCells::resize(std::size_t size, bool isMentioned)
{
    if (size < m_ends.size()) {
        m_text.truncate(size == 0 ? 0 : endOf(size - 1));
    }
    m_ends.resize(size, (static_cast<quint32>(m_text.size()) << 1U) | (isMentioned ? 0U : 1U));
}

void ImportCells::clear()
{
    m_text.resize(0);
    m_ends.clear();
}

ImportCells ImportCells::compact() const
{
    ImportCells copy;
    copy.m_text = QByteArray(m_text.constData(), m_text.size());
    copy.m_ends = std::vector<quint32>(m_ends.begin(), m_ends.end());
    return copy;
}

} // namespace tahaluf
