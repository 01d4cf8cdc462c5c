// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"
#include "storage/Database.h"

#include <QStringList>

#include <vector>

namespace tahaluf {

/**
 * What was written in one text field so far, each text once, the most frequent first; deleted records left out.
 * Nothing for a key that is no field of the entity.
 */
Result<QStringList>
distinctTexts(Database& database, const EntityInfo& entity, const QString& fieldKey, int limit = 500);

/** The values of one number field, each once, the greatest first; deleted records left out. */
Result<std::vector<qint64>> distinctNumbers(Database& database, const EntityInfo& entity, const QString& fieldKey);

} // namespace tahaluf
