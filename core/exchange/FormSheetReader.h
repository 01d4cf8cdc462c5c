// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/FilledForm.h"
#include "exchange/XlsxReader.h"

#include <QCoreApplication>

#include <map>

namespace tahaluf {

/**
 * Reads a spreadsheet that FormSheet wrote and somebody filled in. Sheets, rows and columns are found by what they are
 * marked with, wherever they were moved. Nothing is guessed: what cannot be told for certain is a fault, what belongs
 * to no question a note.
 */
class FormSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(FormSheetReader)

public:
    /** Refused when the file is no spreadsheet or no sheet of it is one of a form, or sheets of two forms. */
    static Result<FilledForm> read(const QString& path);

private:
    using Sheet = XlsxReader::NamedSheet;
    /** Where the parts of one sheet are. */
    struct Plan
    {
        FormSheetMark mark = {};
        qint64 headRow = -1;
        int keyColumn = -1;
        std::map<int, QString> heads = {}; ///< by column
    };

    static std::optional<Plan> planOf(const Sheet& sheet);
    Result<void> take(const Sheet& sheet);
    Result<void> takeMark(const Sheet& sheet, const Plan& plan);
    Result<void> takeForm(const Sheet& sheet, const Plan& plan);
    Result<void> takeTable(const Sheet& sheet, const Plan& plan);
    /** The first question that a block of joined cells covers; empty where it covers none. */
    QString coveredKey(const Sheet& sheet, const Plan& plan, const XlsxSheet::Block& block);
    void addCell(FilledForm::Cell cell);
    void note(const Sheet& sheet, const XlsxSheet::Row& row, const XlsxSheet::Cell& cell, const QString& key = {});
    /** Cells that are joined so that it is not certain whose answer they hold. */
    Result<void> findJoined(const Sheet& sheet, const Plan& plan, const std::vector<int>& columns);

    FilledForm m_filled;
    std::map<QString, std::size_t> m_places; ///< of the cells, by key
    qint64 m_steps = 0; ///< looked at below joined cells
};

} // namespace tahaluf
