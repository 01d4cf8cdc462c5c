// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/IndexRebuild.h"

namespace tahaluf {

/**
 * What the file holds beside its records and follows from them: the search index, the counts of the overview, the keys
 * of sorted lists. Damage to it loses nothing.
 */
namespace DerivedData {

/** Makes all of it anew, also where SQLite cannot read the old index any more. Refused where it was stopped. */
[[nodiscard]] Result<void> makeAnew(SearchIndex& index, Journal& journal, const IndexRebuild::Step& step);

} // namespace DerivedData

} // namespace tahaluf
