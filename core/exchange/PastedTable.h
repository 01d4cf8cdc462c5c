// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportTable.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/**
 * A table from the clipboard: cells copied in a spreadsheet, which come as lines with tabs, or text written as CSV. The
 * first line that holds something is the head.
 */
class PastedTable
{
    Q_DECLARE_TR_FUNCTIONS(PastedTable)

public:
    static Result<ImportTable> read(const QString& text);
};

} // namespace tahaluf
