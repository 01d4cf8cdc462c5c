// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/Synonyms.h"
#include "storage/Database.h"

namespace tahaluf::FileSynonyms {

/**
 * What holds in this file: the shipped groups but those that were switched off, and the file's own that are in use. An
 * own group that shares a word with shipped ones is joined with them.
 */
Result<Synonyms> read(Database& database);

} // namespace tahaluf::FileSynonyms
