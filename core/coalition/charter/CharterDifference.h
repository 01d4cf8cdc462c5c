// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterTree.h"
#include "language/WordDifference.h"

#include <vector>

namespace tahaluf {

/** What became of one part, article or clause between two versions. */
struct ArticleChange
{
    QString lineage = {};
    int before = -1; ///< its node in the earlier version; -1: it was added
    int after = -1; ///< its node in the later version; -1: it was removed
    bool isMoved = false; ///< into another part or article, or to another place among what stayed beside it
    bool isChanged = false; ///< in its own words; a reference that only took another number does not count
    QVector<DifferencePiece> heading = {};
    QVector<DifferencePiece> text = {}; ///< references as they read in their own version

    [[nodiscard]] bool isAdded() const { return before < 0; }
    [[nodiscard]] bool isRemoved() const { return after < 0; }
    [[nodiscard]] bool isSame() const { return !isAdded() && !isRemoved() && !isMoved && !isChanged; }
};

/**
 * The difference of two versions, matched by lineage, in the reading order of the later one; what was removed stands
 * after what stood before it. `words` says in which language headings and texts are compared and references are read.
 */
[[nodiscard]] std::vector<ArticleChange>
charterDifference(const CharterTree& before, const CharterTree& after, const Phrasebook& words);

} // namespace tahaluf
