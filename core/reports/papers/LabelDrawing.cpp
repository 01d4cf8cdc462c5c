// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/LabelDrawing.h"

namespace tahaluf {

using namespace paper;

QPointF LabelDrawing::placed(QPointF point) const
{
    return m_direction == Qt::RightToLeft ? QPointF(m_drawing.size.width() - point.x(), point.y()) : point;
}

QRectF LabelDrawing::placed(const QRectF& rect) const
{
    return m_direction == Qt::RightToLeft
               ? QRectF(m_drawing.size.width() - rect.right(), rect.top(), rect.width(), rect.height())
               : rect;
}

LabelDrawing& LabelDrawing::text(const QRectF& rect, const Text& text, const LabelText& look)
{
    m_drawing.shapes.append(TextShape{.rect = placed(rect),
                                      .text = text,
                                      .size = look.size,
                                      .leastSize = look.leastSize,
                                      .bold = look.bold,
                                      .ink = look.ink,
                                      .align = look.align});
    return *this;
}

LabelDrawing& LabelDrawing::picture(const QRectF& rect, const QByteArray& data)
{
    if (!data.isEmpty()) {
        m_drawing.shapes.append(PictureShape{placed(rect), data});
    }
    return *this;
}

LabelDrawing& LabelDrawing::qr(const QRectF& rect, const QString& text)
{
    m_drawing.shapes.append(QrShape{placed(rect), text});
    return *this;
}

LabelDrawing& LabelDrawing::box(const QRectF& rect, Ink fill, Ink stroke, qreal radius)
{
    m_drawing.shapes.append(RectShape{.rect = placed(rect), .fill = fill, .stroke = stroke, .radius = radius});
    return *this;
}

LabelDrawing& LabelDrawing::line(QPointF from, QPointF to, Ink ink, qreal width, bool dashed)
{
    m_drawing.shapes.append(
        LineShape{.points = {placed(from), placed(to)}, .stroke = ink, .width = width, .dashed = dashed});
    return *this;
}

Drawing LabelDrawing::turned() const
{
    Drawing far = m_drawing;
    far.turned = true;
    return far;
}

} // namespace tahaluf
