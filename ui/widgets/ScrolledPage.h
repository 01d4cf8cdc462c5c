// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tahaluf {

/** Makes @p content, which may be longer than the window, all that @p page shows. */
void showScrolled(QWidget& page, QWidget& content);

} // namespace tahaluf
