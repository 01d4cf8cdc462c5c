// SPDX-License-Identifier: GPL-3.0-or-later
// StripMaker's pictures: images, drawings, codes and labels.
#include "reports/canvas/PaperUnits.h"
#include "reports/layout/StripMaker.h"

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

} // namespace

void StripMaker::fill(Strip& strip, const Image& block, int index)
{
    if (m_pictureBlock != index) {
        m_pictureBlock = index;
        m_picture = Picture(block.data, block.width > 0 ? block.width : m_width / PaperUnits::fromMm(1));
    }
    strip.before = PaperUnits::fromMm(2);
    strip.after = PaperUnits::fromMm(3);
    if (m_picture.isNull()) {
        // A picture that cannot be read leaves its description, never a silent hole.
        TextLook look = tableLook(0, false);
        look.align = block.align;
        addCell(strip, block.description, look, 0, m_width);
        return;
    }
    const QSizeF own = m_picture.size() * PaperUnits::fromMm(1);
    strip.picture = m_picture;
    strip.pictureWidth = qMin(block.width > 0 ? PaperUnits::fromMm(block.width) : own.width(), m_width);
    strip.minHeight = strip.pictureWidth * own.height() / own.width();
    strip.pictureX = leftOf(strip.pictureWidth, block.align);
}

void StripMaker::placeDrawing(Strip& strip, const Drawing& drawing, Align align) const
{
    const qreal width = qMin(PaperUnits::fromMm(drawing.size.width()), m_width);
    const qreal height = drawing.size.isEmpty() ? 0 : width * drawing.size.height() / drawing.size.width();
    strip.before = PaperUnits::fromMm(2);
    strip.after = PaperUnits::fromMm(2);
    strip.minHeight = height;
    strip.drawings.append({drawing, QRectF(leftOf(width, align), 0, width, height)});
}

void StripMaker::fillCaption(Strip& strip, const QString& caption, Align align) const
{
    TextLook look = textLook(Style::NoteSize);
    look.colour = Style::muted();
    look.align = align;
    strip.after = PaperUnits::fromMm(3);
    addCell(strip, caption, look, 0, m_width);
}

void StripMaker::fillFigure(Strip& strip, const Figure& block, int row) const
{
    if (row > 0) {
        fillCaption(strip, block.caption, block.align);
        return;
    }
    placeDrawing(strip, block.drawing, block.align);
    strip.keepWithNext = !block.caption.isEmpty();
}

void StripMaker::fillQrCode(Strip& strip, const QrCode& block, int row) const
{
    if (row > 0) {
        fillCaption(strip, block.caption, block.align);
        return;
    }
    Drawing drawing;
    drawing.size = {block.size, block.size};
    drawing.shapes.append(QrShape{{0, 0, block.size, block.size}, block.text});
    placeDrawing(strip, drawing, block.align);
    strip.keepWithNext = !block.caption.isEmpty();
}

void StripMaker::fillLabels(Strip& strip, const LabelSheet& block, int row) const
{
    const int columns = qMax(1, block.columns);
    const QSizeF size = block.labels.first().size * PaperUnits::fromMm(1);
    const qreal whole = columns * size.width() + (columns - 1) * PaperUnits::fromMm(block.gap);
    strip.before = row > 0 ? PaperUnits::fromMm(block.rowGap) : 0;
    strip.minHeight = size.height();
    for (int column = 0; column < columns; ++column) {
        const int index = row * columns + column;
        if (index >= block.labels.size()) {
            break;
        }
        const qreal start = (m_width - whole) / 2 + column * (size.width() + PaperUnits::fromMm(block.gap));
        const qreal x = m_mirrored ? m_width - start - size.width() : start;
        strip.drawings.append({block.labels.at(index), QRectF({x, 0}, size), block.cutLines});
    }
}

} // namespace tahaluf
