// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tahaluf {

/** All of something, in per cent: done, agreed, the whole width. */
inline constexpr int Whole = 100;

} // namespace tahaluf
