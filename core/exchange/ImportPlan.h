// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** What would become of a row. */
enum class RowFate
{
    New,
    Changed,
    Unchanged,
    Duplicate, ///< a new record that is probably there already
    Wrong
};

/** A field that a row changes; of links the titles. */
struct PlannedChange
{
    int field = 0;
    QVariant before = {};
    QVariant after = {};
};

struct PlannedRow
{
    qint64 number = 0; ///< as in ImportRow
    RowFate fate = RowFate::New;
    QString title = {}; ///< of the record it makes or changes; of a long one the beginning
    qint64 record = 0; ///< the one that is there: changed, unchanged, or the probable duplicate
    QString uid = {}; ///< of that record; empty where it comes from an earlier row of this file
    std::vector<PlannedChange> changes = {}; ///< of a duplicate: what it would change in that record
    QString column = {}; ///< of a wrong one: the heading; empty when the whole row is meant
    QString reason = {}; ///< why it is wrong or probably a duplicate
};

/**
 * What an import would do, row by row, without doing it: every row goes through the same commands as in ImportRun, in a
 * transaction that is always taken back. Rows that ImportOptions leaves out are not in it.
 */
class ImportPlan
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    /** An Error when the request or the table as a whole is at fault, or when it was stopped. */
    static Result<ImportPlan> make(const RecordAccess& access, const ImportOptions& options, const ImportTable& table);

    [[nodiscard]] const std::vector<PlannedRow>& rows() const { return m_rows; }
    [[nodiscard]] qint64 count(RowFate fate) const;
    /** By kind of record: how many it would make besides, because rows name them. */
    [[nodiscard]] const std::map<QString, qint64>& alsoMade() const { return m_alsoMade; }
    /** The same as an import says it; duplicates count as new, as an import without a person's word takes them. */
    [[nodiscard]] ImportReport report() const;

private:
    std::vector<PlannedRow> m_rows;
    std::map<QString, qint64> m_alsoMade;
};

} // namespace tahaluf
