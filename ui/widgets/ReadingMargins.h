// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QWidget>

namespace tahaluf {

/** Margins of a layout of `widget`, in pixels, by where reading begins and ends: Qt never mirrors left and right. */
[[nodiscard]] inline QMargins readingMargins(const QWidget& widget, int begin, int top, int end, int bottom)
{
    return widget.isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

} // namespace tahaluf
