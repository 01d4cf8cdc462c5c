// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

namespace tahaluf {

/** The stored keys by which names are sorted. They follow from the names and are made anew for another ICU. */
class SortKeys
{
public:
    /** Whether the file's keys were made by the collation this program has. */
    static Result<bool> areCurrent(Database& database);
    /** Makes all keys anew where they are not current, in one transaction. */
    static Result<void> ensureCurrent(Journal& journal);
    /** Makes all keys anew, in one transaction. */
    static Result<void> makeAnew(Journal& journal);
};

} // namespace tahaluf
