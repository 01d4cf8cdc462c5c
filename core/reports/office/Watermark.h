// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/OfficeSink.h"

namespace tahaluf::office {

/** The size and turn of the watermark's text across a page. */
struct WatermarkPlace
{
    QSizeF size = {}; ///< of the text before it is turned
    qreal angle = 0; ///< degrees counter-clockwise
};

[[nodiscard]] WatermarkPlace watermarkPlace(const PaperFrame& frame);

} // namespace tahaluf::office
