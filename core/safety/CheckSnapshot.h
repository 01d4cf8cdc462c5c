// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QTemporaryDir>

#include <memory>

namespace tahaluf {

/**
 * A file as it was at one moment, copied piece by piece into a temporary one, damage and all. What takes seconds to
 * read holds nobody up who saves meanwhile, sees one moment only, and may write where SQLite's own checks ask for it.
 */
class CheckSnapshot
{
public:
    /** Nothing where no copy can be made (no room, too damaged to be copied) or none is needed (a file in memory). */
    static std::unique_ptr<CheckSnapshot> of(Database& file);

    [[nodiscard]] Database& database() const { return *m_database; }

private:
    CheckSnapshot() = default;

    QTemporaryDir m_room; ///< for nobody else to read
    std::unique_ptr<Database> m_database;
};

} // namespace tahaluf
