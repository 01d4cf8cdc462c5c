// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Brings a file to the newest schema: numbered SQL files under :/migrations, statements separated by the line
 * `-- next`. All that a file lacks and the version are one transaction: it has the old schema or the newest.
 */
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)

public:
    static Result<void> migrate(Database& database);
};

} // namespace tahaluf
