// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace tahaluf {

/** A run of words of two wordings compared: in both, only in the earlier, or only in the later one. */
struct DifferencePiece
{
    enum class Kind
    {
        Same,
        Removed,
        Added
    };

    Kind kind = Kind::Same;
    QString text; ///< words with one space between them, and line ends; no space before or after

    bool operator==(const DifferencePiece&) const = default;
};

/**
 * What changed between two wordings, word by word, in reading order; of words changed in one place the removed come
 * first. Words are compared as written, a line end is a word, other space does not count. Same and Removed joined by
 * spaces give `before`, Same and Added give `after`. Wu, Manber, Myers and Miller, "An O(NP) Sequence Comparison
 * Algorithm" (1990), by the library dtl: time follows the size of the change.
 */
[[nodiscard]] QVector<DifferencePiece> wordDifference(const QString& before, const QString& after);

} // namespace tahaluf
