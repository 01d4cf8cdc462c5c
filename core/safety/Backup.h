// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/** Whole copies of an open file, made while it is in use. */
class Backup
{
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    /**
     * Copies the file through SQLite's online backup to a temporary file beside `path`, checks the copy (structure,
     * links, number of rows), makes it durable and only then gives it its name. Refused when `path` exists: a backup
     * never takes another one's place. A copy that fails a check is removed.
     */
    static Result<void> copyTo(Database& database, const QString& path);

    /** Makes `target` from a backup, after checking the backup as a file from elsewhere. Refused when it exists. */
    static Result<void> restore(const QString& backup, const QString& target);
};

} // namespace tahaluf
