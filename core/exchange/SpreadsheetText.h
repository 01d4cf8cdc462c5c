// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What texts look like inside a spreadsheet's file. */
namespace tahaluf::SpreadsheetText {

/** "A" for column 0, "AB" for 27. */
QString columnName(int column);
/** Characters that XML cannot hold, and what looks like their writing, in the writing of this format (_x000D_). */
QString escaped(const QString& text);

} // namespace tahaluf::SpreadsheetText
