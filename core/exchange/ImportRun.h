// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportTable.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace tahaluf {

struct ImportOptions
{
    QString entity;
    QHash<QString, QString> map; ///< heading to field key, for headings that mean nothing by themselves
    QString key; ///< field key: a row changes the record with the same value here
    bool createMissing = false; ///< makes the bodies, people and meetings a row names
    bool isDryRun = false;
    bool keepsGoodRows = false; ///< saves the good rows though others are refused
};

struct RefusedRow
{
    qint64 number = 0;
    QString column; ///< heading; empty when the whole row is meant
    QString reason;
};

struct ImportReport
{
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    std::vector<RefusedRow> refused; ///< in the order of the file
    bool isSaved = false;

    /** One sentence on the first refused row and how many more there are. */
    [[nodiscard]] QString refusal() const;
};

/** Takes a table over in one transaction: all rows or none, unless the good ones may be kept alone. */
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    /** Reads .csv or .json by the name's ending. Usage for another ending, CannotOpen when it cannot be read. */
    static Result<ImportTable> readFile(const QString& path);

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

    /** The refused rows as CSV with their number, column and reason, to be mended and imported again. */
    static QByteArray refusedRows(const ImportTable& table, const ImportReport& report);

private:
    /** One try with the rows that are not refused yet; adds what it refuses. Commits when nothing was and it may. */
    Result<bool> pass(RecordStore& store, const ImportColumns& columns, const ImportTable& table, ImportReport& report);

    RecordAccess m_access;
    ImportOptions m_options;
};

} // namespace tahaluf
