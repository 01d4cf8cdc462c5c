// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** What the cells of a column hold; formats that know kinds of cells keep it. */
enum class CellKind
{
    Text,
    LongText,
    Code, ///< reads from left to right in Arabic lines too: a phone number, an address, a uid
    Number,
    Flag, ///< 1 or 0
    Date, ///< 2012-11-29
    DateTime ///< 2012-11-29T09:30:00
};

/** A column of a table that is written. */
struct TableColumn
{
    QString heading;
    CellKind kind = CellKind::Text;
    QStringList choices = {}; ///< what a spreadsheet offers to choose from
    bool takesOnlyChoices = false; ///< anything else would be refused when it is read back
};

/** The cells of one row, in the order of the columns; nothing where the record has no value. */
using TableCells = std::vector<std::optional<QString>>;

/** Where the rows of a table go, whatever the file's format: begin(), a write() a row, finish(). */
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Result<void> begin(const std::vector<TableColumn>& columns) = 0;
    virtual Result<void> write(const TableCells& cells) = 0;
    virtual Result<void> finish() = 0;
};

} // namespace tahaluf
