// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace tahaluf {

class Workspace;

/** The newest import into a file, as long as it can be taken back. */
struct LastImport
{
    QString transaction = {};
    QDateTime at = {}; ///< local time
    qint64 records = 0;
};

/**
 * Checks and takes over tables for a worker: over a writing connection of its own, which keeps what it writes in memory
 * until the end, so that the window goes on reading meanwhile.
 */
class ImportWorker
{
public:
    /** Of the open file; `clock` must outlive the worker. */
    explicit ImportWorker(Workspace& workspace);

    [[nodiscard]] Result<ImportPlan> check(const ImportOptions& options, const ImportTable& table) const;
    [[nodiscard]] Result<ImportReport> take(const ImportOptions& options, const ImportTable& table) const;
    /** Nothing where there was none or it was taken back. */
    [[nodiscard]] static Result<std::optional<LastImport>> last(Workspace& workspace);
    /** Takes back what the transaction did; the number of records. */
    [[nodiscard]] Result<qint64> undo(const QString& transaction) const;

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open() const;

    QString m_file;
    QString m_actor;
    const Clock* m_clock;
};

} // namespace tahaluf
