// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FormSheetMark.h"

#include <QStringList>

#include <vector>

namespace tahaluf {

/** Where something stands in a spreadsheet, and what is to be said about it. */
struct SheetRemark
{
    QString sheet = {};
    qint64 row = 0; ///< as people count; 0: the sheet as a whole
    QString key = {}; ///< of the question; empty where it belongs to none
    QString message = {};
};

/** What a filled-in spreadsheet of a form holds, before anything is known of the form itself. */
struct FilledForm
{
    /** A row of the form's sheet and what was written into its cell. */
    struct Cell
    {
        QString key = {};
        QString text = {};
        QString sheet = {};
        qint64 row = 0;
    };
    struct Line
    {
        qint64 row = 0;
        QStringList cells = {}; ///< in the order of Table::columns
    };
    struct Table
    {
        QString key = {};
        QString sheet = {};
        QStringList columns = {}; ///< their numbers, «4.2.1»
        std::vector<Line> lines = {}; ///< without blank ones
    };

    FormSheetMark mark = {};
    std::vector<Cell> cells = {};
    std::vector<Table> tables = {};
    std::vector<SheetRemark> faults = {}; ///< what makes answers uncertain: the file cannot be taken
    std::vector<SheetRemark> notes = {}; ///< what stands in the file and was not read
};

} // namespace tahaluf
