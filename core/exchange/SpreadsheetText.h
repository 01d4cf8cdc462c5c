// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What texts look like inside a spreadsheet's file. */
namespace tahaluf::SpreadsheetText {

/** "A" for column 0, "AB" for 27. */
QString columnName(int column);
constexpr double LineHeight = 16; ///< points, of the usual letters
/** About how many lines a text takes in a column of this width in digits; without the font nobody knows it exactly. */
double linesOf(const QString& text, double width);
/** Characters that XML cannot hold, and what looks like their writing, in the writing of this format (_x000D_). */
QString escaped(const QString& text);

} // namespace tahaluf::SpreadsheetText
