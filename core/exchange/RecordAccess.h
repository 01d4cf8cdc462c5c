// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "storage/RecordStore.h"

#include <functional>

namespace tahaluf {

/** What exchange needs of an open file: its repositories and, for each entity key, the store with its save command. */
struct RecordAccess
{
    CoalitionRecords& records;
    std::function<RecordStore*(const QString&)> store; ///< a null pointer for an unknown entity

    [[nodiscard]] Journal& journal() const { return records.journal; }
    [[nodiscard]] Database& database() const { return records.database(); }
    [[nodiscard]] const EntityCatalog& catalog() const { return records.journal.catalog(); }
};

} // namespace tahaluf
