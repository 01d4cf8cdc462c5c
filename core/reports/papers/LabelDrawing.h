// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Drawing.h"

#include <Qt>

namespace tahaluf {

/** How a text of a label looks. */
struct LabelText
{
    qreal size = 9;
    qreal leastSize = 5;
    bool bold = false;
    paper::Ink ink = paper::Ink::Text;
    paper::Align align = paper::Align::Leading;
};

/**
 * Draws one label. Lengths are millimetres from its leading top corner, so that the same calls give the mirrored
 * label in the other direction. A text that is empty is drawn too: labels of both languages then have equal shapes.
 */
class LabelDrawing
{
public:
    LabelDrawing(QSizeF size, Qt::LayoutDirection direction)
        : m_direction(direction)
    {
        m_drawing.size = size;
    }

    LabelDrawing& text(const QRectF& rect, const paper::Text& text, const LabelText& look = {});
    LabelDrawing& picture(const QRectF& rect, const QByteArray& data);
    LabelDrawing& qr(const QRectF& rect, const QString& text);
    LabelDrawing& box(const QRectF& rect, paper::Ink fill, paper::Ink stroke, qreal radius = 0);
    LabelDrawing& line(QPointF from, QPointF to, paper::Ink ink, qreal width = 0.25, bool dashed = false);

    [[nodiscard]] const paper::Drawing& drawing() const { return m_drawing; }
    /** The same upside down, for the far face of a folded plate. */
    [[nodiscard]] paper::Drawing turned() const;

private:
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    [[nodiscard]] QPointF placed(QPointF point) const;

    paper::Drawing m_drawing;
    Qt::LayoutDirection m_direction;
};

} // namespace tahaluf
