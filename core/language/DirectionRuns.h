// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace tahaluf::Bidi {

/** How a stretch of text stands apart from its surroundings: the isolates, embeddings and overrides around it. */
enum class Island
{
    LeftToRight,
    RightToLeft,
    LeftToRightForced ///< every character from left to right, Arabic-Indic digits with a hyphen too
};

/** Neighbouring characters of one direction, without the invisible marks. */
struct DirectionRun
{
    qsizetype start = 0; ///< in the text, marks counted
    qsizetype length = 0;
    bool rightToLeft = false;
    QVector<Island> islands = {}; ///< outermost first; none where the text would read the same without its marks

    bool operator==(const DirectionRun&) const = default;
};

/**
 * One line of text, parted where its direction changes (Unicode Standard Annex 9), in logical order. Numbers beside
 * Arabic letters belong to them. For formats that mark each stretch instead of holding the invisible marks.
 */
[[nodiscard]] QVector<DirectionRun> directionRuns(const QString& text, Qt::LayoutDirection base);

} // namespace tahaluf::Bidi
