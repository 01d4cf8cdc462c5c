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
    QString text; ///< with the space that follows it in its own wording

    bool operator==(const DifferencePiece&) const = default;
};

/**
 * What changed between two wordings, word by word, in reading order; of words changed in one place the removed come
 * first. Words are compared as written, spaces aside. Joining Same and Removed gives `before`, Same and Added gives
 * `after`, up to spaces. Wu, Manber, Myers and Miller, "An O(NP) Sequence Comparison Algorithm" (1990), by the library
 * dtl, so that time follows the size of the change.
 */
[[nodiscard]] QVector<DifferencePiece> wordDifference(const QString& before, const QString& after);

} // namespace tahaluf
