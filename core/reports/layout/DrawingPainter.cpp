// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/DrawingPainter.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/document/PaperStyle.h"

#include <qrencode.h>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal TextPitch = 1.35;
/** Text is made smaller in steps of this many points until it fits. */
constexpr qreal SizeStep = 0.5;
/** The quiet zone around a QR code, in modules (ISO/IEC 18004, 6.3.8). */
constexpr int QuietZone = 4;

QRectF scaled(const QRectF& rect)
{
    return {PaperUnits::fromMm(rect.x()),
            PaperUnits::fromMm(rect.y()),
            PaperUnits::fromMm(rect.width()),
            PaperUnits::fromMm(rect.height())};
}

} // namespace

DrawingPainter::DrawingPainter(PaperCanvas& canvas,
                               PaperFonts& fonts,
                               const QColor& accent,
                               Qt::LayoutDirection direction)
    : m_canvas(canvas)
    , m_fonts(fonts)
    , m_accent(accent)
    , m_direction(direction)
{
}

QColor DrawingPainter::colourOf(Ink ink, const QColor& accent)
{
    switch (ink) {
    case Ink::None:
        return {};
    case Ink::Text:
        return PaperStyle::text();
    case Ink::Muted:
        return PaperStyle::muted();
    case Ink::Line:
        return PaperStyle::line();
    case Ink::Tint:
        return PaperStyle::tint();
    case Ink::Accent:
        return accent;
    case Ink::AccentTint:
        return PaperStyle::pale(accent);
    case Ink::White:
        return Qt::white;
    default:
        return PaperStyle::series(int(ink) - int(Ink::Series1), accent);
    }
}

void DrawingPainter::paint(const Drawing& drawing, const QRectF& place)
{
    if (drawing.size.isEmpty()) {
        return;
    }
    QTransform transform = QTransform::fromTranslate(place.x(), place.y());
    const qreal scale = place.width() / PaperUnits::fromMm(drawing.size.width());
    transform.scale(scale, scale);
    if (drawing.turned) {
        transform.translate(PaperUnits::fromMm(drawing.size.width()), PaperUnits::fromMm(drawing.size.height()));
        transform.rotate(180);
    }
    m_canvas.save(transform);
    for (const Shape& shape : drawing.shapes) {
        std::visit([this](const auto& one) { paint(one); }, shape);
    }
    m_canvas.restore();
}

Stroke DrawingPainter::stroke(Ink ink, qreal width, bool dashed) const
{
    return {colour(ink), ink == Ink::None ? 0 : PaperUnits::fromMm(width), dashed};
}

void DrawingPainter::paint(const RectShape& shape)
{
    QPainterPath path;
    path.addRoundedRect(scaled(shape.rect), PaperUnits::fromMm(shape.radius), PaperUnits::fromMm(shape.radius));
    m_canvas.path(path, colour(shape.fill), stroke(shape.stroke, shape.width, shape.dashed));
}

void DrawingPainter::paint(const LineShape& shape)
{
    if (shape.points.size() < 2) {
        return;
    }
    QPainterPath path(shape.points.first() * PaperUnits::fromMm(1));
    for (const QPointF& point : shape.points.mid(1)) {
        path.lineTo(point * PaperUnits::fromMm(1));
    }
    if (shape.fill != Ink::None) {
        path.closeSubpath();
    }
    m_canvas.path(path, colour(shape.fill), stroke(shape.stroke, shape.width, shape.dashed));
}

void DrawingPainter::paint(const SectorShape& shape)
{
    const QRectF rect = scaled(shape.rect);
    QPainterPath path;
    if (qAbs(shape.sweep) >= 360) {
        path.addEllipse(rect);
    } else {
        path.moveTo(rect.center());
        path.arcTo(rect, 90 - shape.start, -shape.sweep); // Qt counts against the clock, from three o'clock
        path.closeSubpath();
    }
    m_canvas.path(path, colour(shape.fill), stroke(shape.stroke, shape.width, false));
}

void DrawingPainter::paint(const TextShape& shape)
{
    const QRectF rect = scaled(shape.rect);
    if (!shape.rising) {
        paintText(shape, rect);
        return;
    }
    QTransform upwards = QTransform::fromTranslate(rect.left(), rect.bottom());
    upwards.rotate(-90);
    m_canvas.save(upwards);
    paintText(shape, {0, 0, rect.height(), rect.width()});
    m_canvas.restore();
}

void DrawingPainter::paintText(const TextShape& shape, const QRectF& rect)
{
    TextCell cell;
    qreal size = shape.size;
    for (;; size -= SizeStep) {
        const TextLook look{size, TextPitch, shape.bold, colour(shape.ink), shape.align, m_direction};
        cell.shape(shape.text, look, rect.width(), m_fonts);
        const bool fits = cell.lineCount() * cell.pitch() <= rect.height() && !cell.partsWords();
        if (fits || size - SizeStep < shape.leastSize) {
            break;
        }
    }
    const int most = qMax(1, int(rect.height() / cell.pitch()));
    const int lines = qMin(cell.lineCount(), most);
    const qreal top = rect.top() + qMax(0.0, (rect.height() - lines * cell.pitch()) / 2);
    cell.draw(m_canvas, {rect.left(), top}, 0, lines);
}

void DrawingPainter::paint(const PictureShape& shape)
{
    const Picture picture(shape.data, shape.rect.width());
    if (picture.isNull()) {
        return;
    }
    const QRectF rect = scaled(shape.rect);
    const QSizeF size = picture.size().scaled(rect.size(), Qt::KeepAspectRatio);
    m_canvas.picture(
        QRectF(
            rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2, size.width(), size.height()),
        picture);
}

void DrawingPainter::paint(const QrShape& shape)
{
    const QRectF rect = scaled(shape.rect);
    const auto place =
        QTransform::fromScale(rect.width(), rect.width()) * QTransform::fromTranslate(rect.x(), rect.y());
    m_canvas.path(place.map(qrModules(shape.text)), Qt::black, {});
}

QPainterPath DrawingPainter::qrModules(const QString& text)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QByteArray bytes = text.toUtf8();
    QRcode* code = bytes.isEmpty()
                       ? nullptr
                       : QRcode_encodeData(
                             int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.data()), 0, QR_ECLEVEL_M);
    if (!code) {
        return path;
    }
    const int modules = code->width + 2 * QuietZone;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            // Neighbours in a row are one rectangle: no hair lines between them.
            int end = column;
            while (end < code->width && (code->data[row * code->width + end] & 1) != 0) {
                ++end;
            }
            if (end > column) {
                path.addRect(QRectF(column + QuietZone, row + QuietZone, end - column, 1));
                column = end;
            }
        }
    }
    QRcode_free(code);
    return QTransform::fromScale(1.0 / modules, 1.0 / modules).map(path);
}

} // namespace tahaluf
