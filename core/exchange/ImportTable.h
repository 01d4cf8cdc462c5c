// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportCells.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tahaluf {

/** One record of a file to be imported. */
struct ImportRow
{
    qint64 number = 0; ///< as people count: the row of the sheet (the heading is 1), or the place in the JSON array
    ImportCells cells;
};

/** Why a row cannot be taken over as it stands in the file. */
struct RowFault
{
    int column = 0; ///< place among the table's columns
    QString reason = {};
};

/** What a file to be imported holds, whatever its format. */
struct ImportTable
{
    Q_DECLARE_TR_FUNCTIONS(ImportTable)

public:
    QStringList columns; ///< as they are headed in the file
    std::vector<ImportRow> rows = {};
    std::map<qint64, RowFault> faults = {}; ///< by the row's number
    QString sheet = {}; ///< of a spreadsheet: the one that was read
    QStringList otherSheets = {}; ///< those that hold something too
    QString encoding = {}; ///< of CSV
    QChar delimiter = {}; ///< of CSV

    /** Why a cell cannot be kept as it stands: Validation::isWholeText(). */
    [[nodiscard]] static QString brokenText();
    /** Adds a row; with a fault where a cell holds what is not text, since that could not be kept as it stands. */
    void append(qint64 number, const std::vector<ImportCells::Cell>& cells);
};

} // namespace tahaluf
