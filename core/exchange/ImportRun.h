// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "exchange/ImportTarget.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>

#include <optional>

namespace tahaluf {

/** Which part of a file is meant, where it does not say so itself. */
struct ImportSource
{
    QString sheet = {}; ///< of a spreadsheet; empty: the first visible one that holds something
    QString encoding = {}; ///< of CSV, by any of its names; empty: found out
    std::optional<char> delimiter = {}; ///< of CSV; nothing: found out
};

/** Takes a table over in one transaction: all rows or none, unless the good ones may be kept alone. */
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    /** Reads .xlsx, .csv or .json by the name's ending. Usage for another one, CannotOpen when it cannot be read. */
    static Result<ImportTable> readFile(const QString& path, const ImportSource& source = {});

    ImportRun(const RecordAccess& access, ImportOptions options)
        : m_access(access)
        , m_options(std::move(options))
    {
    }

    /**
     * An Error when the request or the table as a whole is at fault or the file cannot be written. Refused rows are no
     * error: they are in the report, whose isSaved says whether anything was written.
     */
    Result<ImportReport> run(const ImportTable& table);

private:
    static std::vector<RefusedRow>
    identityLike(const EntityInfo& entity, const ImportColumns& columns, const ImportTable& table);
    /** One try with the rows that are not refused yet; adds what it refuses. Commits when nothing was and it may. */
    Result<bool> pass(const ImportTarget& target, const ImportTable& table, ImportReport& report);

    RecordAccess m_access;
    ImportOptions m_options;
};

} // namespace tahaluf
