// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

namespace tahaluf {

/** A name or title in the language of @p words, or in the other one where only that is recorded. */
[[nodiscard]] inline QString nameInLanguage(const Phrasebook& words, const QString& arabic, const QString& english)
{
    const QString& wanted = words.isArabic() ? arabic : english;
    return wanted.trimmed().isEmpty() ? (words.isArabic() ? english : arabic) : wanted;
}

} // namespace tahaluf
