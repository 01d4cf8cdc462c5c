// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

namespace tahaluf {

/**
 * The cells of one row, kept one behind the other in UTF-8, so that a hundred thousand rows take little more room than
 * their file. A cell is nothing where its record does not mention the column.
 */
class ImportCells
{
public:
    using Cell = std::optional<QString>;

    /** Gives each cell as a value of its own. */
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Cell;
        using difference_type = std::ptrdiff_t;
        using pointer = const Cell*;
        using reference = Cell;

        Iterator(const ImportCells& cells, std::size_t place)
            : m_cells(&cells)
            , m_place(place)
        {
        }
        Cell operator*() const { return (*m_cells)[m_place]; }
        Iterator& operator++()
        {
            ++m_place;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_place;
            return before;
        }
        friend bool operator==(const Iterator& left, const Iterator& right) { return left.m_place == right.m_place; }

    private:
        const ImportCells* m_cells;
        std::size_t m_place;
    };

    ImportCells() = default;
    explicit ImportCells(const std::vector<Cell>& cells);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] bool empty() const { return m_ends.empty(); }
    [[nodiscard]] Cell operator[](std::size_t place) const;
    /** The same in UTF-8, empty for nothing; gone with the next change of these cells. */
    [[nodiscard]] QByteArrayView utf8(std::size_t place) const;
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }
    /** Whether no cell holds a letter. */
    [[nodiscard]] bool isBlank() const { return m_text.isEmpty(); }

    void append(QByteArrayView utf8);
    /** Cuts off the last cells, or adds empty ones; those that were not mentioned are nothing instead. */
    void resize(std::size_t size, bool isMentioned = true);
    /** For the next row; keeps its room. */
    void clear();
    /** A copy that takes no more room than it needs. */
    [[nodiscard]] ImportCells compact() const;

private:
    void appendNothing();
    [[nodiscard]] qsizetype endOf(std::size_t place) const { return static_cast<qsizetype>(m_ends[place] >> 1U); }

    QByteArray m_text;
    std::vector<quint32> m_ends; ///< of each cell in m_text, doubled, and one more where it is nothing
};

} // namespace tahaluf
