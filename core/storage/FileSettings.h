// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QString>

namespace tahaluf {

/** Small facts about the file itself (station, last search rebuild); not records, not in the change log. */
class FileSettings
{
public:
    /** Stands before the id of each station of the coalition that the file knows, its own too. */
    static constexpr const char* StationPrefix = "station:";

    static Result<QString> value(Database& database, const QString& key);
    static Result<void> setValue(Database& database, const QString& key, const QString& value);
};

} // namespace tahaluf
