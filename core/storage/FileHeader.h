// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/**
 * The first 100 bytes of a SQLite file, read without SQLite (offsets 60 and 68, https://sqlite.org/fileformat.html).
 * Only to be used before this process opened the file: closing a plain file handle drops SQLite's locks.
 */
class FileHeader
{
    Q_DECLARE_TR_FUNCTIONS(FileHeader)

public:
    /** Refuses what is missing, empty, cut off, or not one of our files. Returns the schema version. */
    static Result<int> readSchemaVersion(const QString& path, quint32 applicationId);
};

} // namespace tahaluf
