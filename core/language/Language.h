// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tahaluf {

/** The languages the program speaks and prints. */
enum class Language
{
    Arabic,
    English
};

/** How digits are written on screen and paper; stored text always has ASCII digits. */
enum class DigitShapes
{
    Latin, ///< 0123456789
    ArabicIndic, ///< ٠١٢٣٤٥٦٧٨٩
};

} // namespace tahaluf
