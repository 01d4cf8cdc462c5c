// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tahaluf {

/**
 * The one resolution in which papers are measured: lines break and pages end alike on screen, printer and in PDF,
 * because every device only scales this. Fine enough that rounding of letter sizes is not seen.
 */
struct PaperUnits
{
    static constexpr double PerInch = 1200;

    static constexpr double fromMm(double millimetres) { return millimetres * PerInch / 25.4; }
    static constexpr double fromPoints(double points) { return points * PerInch / 72; }
};

} // namespace tahaluf
