// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>

namespace tahaluf {

class Journal;
class SearchIndex;

/** SearchIndex::rebuild() for people who wait for it: says how far it is, and can be stopped at any moment. */
namespace IndexRebuild {

/** Told how many records of how many are indexed; false: stop, and leave the index as it was. */
using Step = std::function<bool(int done, int total)>;

/** Refused where it was stopped. */
[[nodiscard]] Result<void> run(SearchIndex& index, Journal& journal, const Step& step);

} // namespace IndexRebuild

} // namespace tahaluf
