// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace tahaluf {

/**
 * Runs @p work once, soon after the next time @p widget was painted, so that what is seen first need not wait for it.
 * Not at all when the widget goes away before.
 */
void afterPainting(QWidget& widget, std::function<void()> work);

} // namespace tahaluf
