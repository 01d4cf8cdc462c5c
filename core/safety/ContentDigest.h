// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QString>

namespace tahaluf {

/**
 * One number for what a file says: the SHA-256 over all records that are not deleted, kind by kind in the order of
 * their uids, with their fields and their links by uid. Two files that say the same have the same one, whatever their
 * ids, revisions, recycle bins and histories.
 */
class ContentDigest
{
public:
    static Result<QString> of(Database& database, const EntityCatalog& catalog);
};

} // namespace tahaluf
