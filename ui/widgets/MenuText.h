// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tahaluf {

/** @p text for a menu or a button: they take & for a mnemonic, in a name it is a letter. */
[[nodiscard]] inline QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace tahaluf
