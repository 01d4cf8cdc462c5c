// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportCells.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <vector>

namespace tahaluf {

/** The cells of a sheet's row that hold something, kept one behind the other in UTF-8. Rows and columns count from 0.
 */
class XlsxRow
{
public:
    struct Cell
    {
        int column = 0;
        QString text = {};
    };

    explicit XlsxRow(qint64 itsNumber = 0)
        : number(itsNumber)
    {
    }

    qint64 number;

    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
    [[nodiscard]] std::size_t size() const { return m_columns.size(); }
    [[nodiscard]] int column(std::size_t place) const { return m_columns[place]; }
    /** Gone with the next change of this row. */
    [[nodiscard]] QByteArrayView utf8(std::size_t place) const { return m_texts.utf8(place); }
    /** Each cell as a value of its own. */
    [[nodiscard]] std::vector<Cell> cells() const;
    /** Of a row in order: empty where the column holds nothing. */
    [[nodiscard]] QByteArrayView utf8Of(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(utf8Of(column)); }

    /** Adds a cell behind the others. */
    void append(int column, QByteArrayView utf8);
    /** Adds a cell to a row in order, at its place; does nothing where the column holds something already. */
    void insert(int column, QByteArrayView utf8);
    /** For the next row; keeps its room. */
    void clear();
    /** A copy in the order of the columns that takes no more room than it needs. */
    [[nodiscard]] XlsxRow settled() const;

private:
    std::vector<int> m_columns;
    ImportCells m_texts;
};

} // namespace tahaluf
