// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxRow.h"
#include "exchange/XlsxStyles.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace tahaluf {

/** The cells of one sheet that hold something, as they stand in the file. Rows and columns count from 0. */
struct XlsxSheet
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)

public:
    static constexpr qint64 MaximumRows = 1048576;
    static constexpr int MaximumColumns = 1000; ///< with something in them
    static constexpr int ColumnsOfASheet = 16384; ///< that a cell may be named by
    static constexpr qint64 MaximumCells = 20'000'000;

    using Row = XlsxRow;
    using Cell = XlsxRow::Cell;
    struct Block
    {
        qint64 row = 0;
        int column = 0;
        qint64 lastRow = 0;
        int lastColumn = 0;
    };
    /** What is needed to understand a cell. */
    struct Context
    {
        QString name; ///< of the sheet
        const std::vector<QByteArray>& strings; ///< those that cells share, in UTF-8
        const XlsxStyles& styles;
        bool from1904 = false;
    };

    std::vector<Row> rows; ///< in their order, each with its cells in order
    std::vector<Block> merged;
    std::map<std::pair<qint64, int>, QString> faults; ///< cells with an error instead of a value, or what is no text

    /** Refused, with the sheet and the cell, when it is damaged or larger than a sheet can be. */
    static Result<XlsxSheet> read(OfficeXml& xml, const Context& context);
    /** Whether any cell holds something; stops at the first. */
    static Result<bool> hasCells(OfficeXml& xml);

    /** The strings that cells share, in UTF-8, not unescaped yet. */
    static Result<std::vector<QByteArray>> readStrings(OfficeXml& xml);
    /** Whether a text may hold what unescaped() changes. */
    [[nodiscard]] static bool hasEscapes(QByteArrayView utf8);
    /** _x000D_ and the like as the characters they stand for. */
    static QString unescaped(const QString& text);
    /** "AB12" for row 11 and column 27. */
    static QString cellName(qint64 row, int column);
    /** The row and column of "AB12"; nothing for another text and for a cell that no sheet has. */
    static std::optional<std::pair<qint64, int>> place(QByteArrayView name);
};

} // namespace tahaluf
