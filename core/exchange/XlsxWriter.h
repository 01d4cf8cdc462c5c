// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/SpreadsheetBook.h"
#include "language/Phrasebook.h"

namespace tahaluf {

/**
 * A table as a spreadsheet: a frozen head with filters, real dates and numbers, lists to choose from. From right to
 * left, unless its labels are English. The uid stands last, where it is in nobody's way. XlsxReader reads it back
 * without a change.
 */
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(QIODevice& device, const QString& sheetName, std::optional<Language> labels);

    Result<void> begin(const std::vector<TableColumn>& columns) override;
    Result<void> write(const TableCells& cells) override;
    Result<void> finish() override;

private:
    [[nodiscard]] QString word(const char* source) const;
    [[nodiscard]] double linesOf(const TableCells& cells) const;

    QIODevice& m_device;
    Phrasebook m_words;
    bool m_hasLabels;
    SpreadsheetBook m_book;
    SpreadsheetSheet& m_sheet;
    std::vector<TableColumn> m_columns;
    std::vector<std::size_t> m_order; ///< the table's columns as they stand in the sheet
    std::vector<qsizetype> m_widths; ///< of the widest cell among the first rows
    int m_row = 0;
};

} // namespace tahaluf
