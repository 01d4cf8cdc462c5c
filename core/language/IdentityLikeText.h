// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tahaluf::IdentityLikeText {

/**
 * The first part of a text that looks like the number of a person's identity card or passport: eleven digits of any
 * script that begin as Qatari identity numbers do, a passport's letters and digits, or a number that is called so.
 * Empty where there is none. Phone numbers, dates and references are none.
 */
[[nodiscard]] QString find(const QString& text);

} // namespace tahaluf::IdentityLikeText
