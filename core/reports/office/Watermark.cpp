// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/Watermark.h"

#include "reports/office/OfficeStyles.h"

#include <QFont>
#include <QPainterPath>
#include <QtMath>

namespace tahaluf::office {

WatermarkPlace watermarkPlace(const PaperFrame& frame)
{
    // Office programs stretch the text into its frame, so the frame must have the text's proportions.
    QFont font(arabicFont(frame.setup.font));
    font.setPixelSize(100);
    font.setBold(true);
    QPainterPath outline;
    outline.addText(0, 0, font, frame.setup.watermark);
    const QRectF bounds = outline.boundingRect();
    const qreal ratio = bounds.isEmpty() ? 0.2 : bounds.height() / bounds.width();
    const qreal diagonal =
        qSqrt(frame.sheet.width() * frame.sheet.width() + frame.sheet.height() * frame.sheet.height());
    const qreal width = qMin(diagonal * 0.62, frame.sheet.width() / 4 / qMax(ratio, 0.05));
    return {{width, width * ratio}, qRadiansToDegrees(qAtan2(frame.sheet.height(), frame.sheet.width()))};
}

} // namespace tahaluf::office
