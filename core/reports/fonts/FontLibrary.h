// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fonts/FontFace.h"

/** The fonts that are installed, asked through fontconfig. */
namespace tahaluf::FontLibrary {

/** The face that comes nearest to a family; nothing only where no font is installed at all. */
[[nodiscard]] FontFile match(const QString& family, bool bold);

/** A face that has the character; its path is empty where none has. */
[[nodiscard]] FontFile withCharacter(char32_t character, bool bold);

} // namespace tahaluf::FontLibrary
