// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/WordDifference.h"
#include "theme/Theme.h"

class QTextCursor;
class QTextDocument;

/** How the difference of two wordings is written, so that it also reads in black and white. */
namespace tahaluf::DifferenceText {

/** Writes the pieces at the cursor: what was removed struck through, what was added underlined and bold. */
void write(QTextCursor& cursor, const QVector<DifferencePiece>& pieces, const Look& look);

/** Replaces the document's text by the difference, each paragraph in the direction of its own words. */
void fill(QTextDocument& document, const QVector<DifferencePiece>& pieces, const Look& look);

/** One side of a difference: what both have, and what only this side (Removed or Added) has. */
[[nodiscard]] QVector<DifferencePiece> side(const QVector<DifferencePiece>& all, DifferencePiece::Kind own);

/** The pieces as the rich text of a label in this font. */
[[nodiscard]] QString html(const QVector<DifferencePiece>& pieces, const Look& look, const QFont& font);

/** The direction of the first paragraph of a wording; that of the program where it has no letters. */
[[nodiscard]] Qt::LayoutDirection directionOf(const QVector<DifferencePiece>& pieces);

} // namespace tahaluf::DifferenceText
