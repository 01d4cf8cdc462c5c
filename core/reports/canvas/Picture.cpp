// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/canvas/Picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace tahaluf {

namespace {

constexpr qreal DrawingDpi = 600;
/** Beyond this a picture is a mistake or an attack; SVG sizes are free inventions. */
constexpr int MostPixels = 6000;

QImage readDrawing(const QByteArray& data, qreal width)
{
    QSvgRenderer renderer(data);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty()) {
        return {};
    }
    QSizeF size = renderer.defaultSize();
    size *= qMin(width * DrawingDpi / 25.4, qreal(MostPixels)) / size.width();
    if (size.height() > MostPixels) {
        size *= MostPixels / size.height();
    }
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(qRound(DrawingDpi / 0.0254));
    image.setDotsPerMeterY(qRound(DrawingDpi / 0.0254));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

bool looksLikeDrawing(const QByteArray& data)
{
    const QByteArray start = data.left(1024).trimmed();
    return start.startsWith('<') && data.contains("<svg");
}

} // namespace

Picture::Picture(const QByteArray& data, qreal width)
{
    if (data.isEmpty()) {
        return;
    }
    if (looksLikeDrawing(data)) {
        m_image = readDrawing(data, width);
        return;
    }
    QByteArray bytes = data;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > 4 * MostPixels || size.height() > 4 * MostPixels) {
        return;
    }
    const bool isJpeg = reader.format() == "jpeg" && reader.transformation() == QImageIOHandler::TransformationNone;
    m_image = reader.read();
    if (isJpeg && !m_image.isNull()) {
        m_jpeg = data;
    }
}

QSizeF Picture::size() const
{
    const qreal perMetre = m_image.dotsPerMeterX() > 0 ? m_image.dotsPerMeterX() : 96 / 0.0254;
    return QSizeF(m_image.size()) * 1000 / perMetre;
}

} // namespace tahaluf
