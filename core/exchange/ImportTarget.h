// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>

namespace tahaluf {

/** Where a table's rows go: the kind of record, what its columns mean, and by which field a row finds its record. */
struct ImportTarget
{
    Q_DECLARE_TR_FUNCTIONS(ImportTarget)

public:
    RecordStore* store = nullptr;
    ImportColumns columns;
    int key = -1; ///< index of the field; -1: none

    /** Usage for a wrong request, Refused where the table does not fit it. */
    static Result<ImportTarget> of(const RecordAccess& access, const ImportOptions& options, const ImportTable& table);

    /** An error of one row, its field named by the file's heading. */
    [[nodiscard]] RefusedRow refusedRow(qint64 number, const Error& error) const;
    /** Whether an error is about its row alone, not about the file or the disk. */
    [[nodiscard]] static bool isOfRow(const Error& error);
};

} // namespace tahaluf
