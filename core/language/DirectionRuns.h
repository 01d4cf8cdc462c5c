// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

/** For formats that mark each stretch of text with its direction, and for programs that know no isolates. */
namespace tahaluf::Bidi {

/** Neighbouring characters of one direction. */
struct DirectionRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool rightToLeft = false;

    bool operator==(const DirectionRun&) const = default;
};

/**
 * @p text without isolates, embeddings and overrides. Where their content would stand in another order without them,
 * it has a left-to-right mark (U+200E) or a right-to-left mark (U+200F) on both sides instead: the only marks that
 * every office program knows. Not kept is a right-to-left island in a left-to-right line that holds numbers: its
 * parts stand from left to right.
 */
[[nodiscard]] QString withPlainMarks(const QString& text, Qt::LayoutDirection base);

/**
 * One line of text, parted where its direction changes (Unicode Standard Annex 9), in logical order. Numbers beside
 * Arabic letters belong to them.
 */
[[nodiscard]] QVector<DirectionRun> directionRuns(const QString& text, Qt::LayoutDirection base);

} // namespace tahaluf::Bidi
