// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tahaluf {

class PageContext;

/** A file that is only looked at: what would change it is off, and says why. */
namespace ReadOnly {

[[nodiscard]] bool isOpenFor(const PageContext& context);
/** The reason to be said where something is off. */
[[nodiscard]] QString reason();
/** Keeps a button off, with the reason in its tooltip, whoever would enable it; does nothing while the file is worked
 * on. */
void keepOff(const PageContext& context, QWidget& button);
/** Marks a button that changes nothing, such as one that prints: keepOff() leaves it alone. */
void markHarmless(QWidget& button);

} // namespace ReadOnly

} // namespace tahaluf
