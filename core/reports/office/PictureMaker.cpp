// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/PictureMaker.h"

#include "language/Bidi.h"
#include "reports/canvas/PaperUnits.h"
#include "reports/layout/DrawingPainter.h"

#include <QBuffer>
#include <QPainter>

namespace tahaluf::office {

namespace {

constexpr qreal Dpi = 300;

QByteArray pngOf(const QImage& image)
{
    QByteArray data;
    QBuffer buffer(&data);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? data : QByteArray();
}

bool isPng(const QByteArray& data)
{
    return data.startsWith("\x89PNG\r\n\x1a\n");
}

/** `size` made smaller as a whole until it goes into `most`. */
QSizeF fitted(QSizeF size, QSizeF most)
{
    const bool fits = size.width() <= most.width() && size.height() <= most.height();
    return fits ? size : size.scaled(most, Qt::KeepAspectRatio);
}

} // namespace

PictureMaker::PictureMaker(const paper::PageSetup& setup)
    : m_fonts(setup.font)
    , m_accent(setup.accent)
    , m_direction(setup.direction)
{
}

PictureFile PictureMaker::fromFile(const QByteArray& data, qreal width, QSizeF most)
{
    const qreal wanted = width > 0 ? qMin(width, most.width()) : most.width();
    const bool isDrawing = data.trimmed().startsWith('<');
    // Picture paints at 600 dots an inch; of half the width that makes 300.
    const Picture picture(data, isDrawing ? wanted / 2 : wanted);
    if (picture.isNull()) {
        return {};
    }
    const QSizeF own = picture.size() * (isDrawing ? 2 : 1);
    PictureFile file;
    if (!picture.jpeg().isEmpty()) {
        file.data = picture.jpeg();
        file.suffix = QStringLiteral("jpeg");
    } else {
        file.data = isPng(data) ? data : pngOf(picture.image());
    }
    file.size = fitted(width > 0 ? own * (width / own.width()) : own, most);
    return file;
}

PictureFile PictureMaker::fromDrawing(const paper::Drawing& drawing, QSizeF most)
{
    if (drawing.size.isEmpty()) {
        return {};
    }
    const QSizeF size = fitted(drawing.size, most);
    QImage image((size * Dpi / 25.4).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(Dpi / PaperUnits::PerInch, Dpi / PaperUnits::PerInch);
    PainterCanvas canvas(painter, m_painterFonts);
    const QSizeF units = size * PaperUnits::fromMm(1);
    DrawingPainter(canvas, m_fonts, m_accent, m_direction).paint(drawing, QRectF(QPointF(), units));
    painter.end();
    PictureFile file;
    file.data = pngOf(image);
    file.size = size;
    file.description = wordsOf(drawing);
    return file;
}

QString PictureMaker::wordsOf(const paper::Drawing& drawing)
{
    QStringList words;
    for (const paper::Shape& shape : drawing.shapes) {
        if (const auto* text = std::get_if<paper::TextShape>(&shape)) {
            words.append(Bidi::strip(text->text.toPlainText()).simplified());
        }
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" – "));
}

} // namespace tahaluf::office
