// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/canvas/PainterCanvas.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>

namespace tahaluf {

namespace {

QPen penOf(const Stroke& stroke)
{
    if (stroke.width <= 0 || !stroke.colour.isValid()) {
        return QPen(Qt::NoPen);
    }
    QPen pen(stroke.colour, stroke.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (stroke.isDashed) {
        pen.setDashPattern({8, 8});
    }
    return pen;
}

} // namespace

const QRawFont& PainterCanvas::Fonts::font(const FontFace& face, qreal pixels)
{
    const int size = qRound(pixels);
    auto found = m_fonts.find({face.file().path + u'#' + QString::number(face.file().index), size});
    if (found != m_fonts.end()) {
        return found.value();
    }
    // The font the system knows by name goes into a printer's file as a font; one read from its file only as shapes.
    QFont named(face.file().family);
    named.setPixelSize(size);
    named.setBold(face.file().isBold);
    named.setHintingPreference(QFont::PreferNoHinting);
    QRawFont font = QRawFont::fromFont(named);
    if (font.fontTable("head") != face.table("head")) {
        font = QRawFont();
        if (face.file().index == 0) {
            font.loadFromFile(face.file().path, size, QFont::PreferNoHinting);
        }
    }
    return m_fonts.insert({face.file().path + u'#' + QString::number(face.file().index), size}, font).value();
}

PainterCanvas::PainterCanvas(QPainter& painter, Fonts& fonts)
    : m_painter(painter)
    , m_fonts(fonts)
{
}

void PainterCanvas::text(const GlyphRun& run)
{
    const QRawFont& font = m_fonts.font(*run.face, run.size);
    if (!font.isValid()) {
        const qreal scale = run.size / run.face->unitsPerEm();
        for (const PlacedGlyph& glyph : run.glyphs) {
            const QPointF at = run.origin + QPointF(glyph.x, -glyph.rise);
            const auto place = QTransform::fromScale(scale, scale) * QTransform::fromTranslate(at.x(), at.y());
            m_painter.fillPath(place.map(run.face->outline(glyph.glyph)), run.colour);
        }
        return;
    }
    QVector<quint32> indexes;
    QVector<QPointF> positions;
    indexes.reserve(run.glyphs.size());
    positions.reserve(run.glyphs.size());
    for (const PlacedGlyph& glyph : run.glyphs) {
        indexes.append(glyph.glyph);
        positions.append({glyph.x, -glyph.rise});
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(font);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    m_painter.setPen(run.colour);
    m_painter.drawGlyphRun(run.origin, glyphs);
}

void PainterCanvas::fill(const QRectF& rect, const QColor& colour)
{
    m_painter.fillRect(rect, colour);
}

void PainterCanvas::lines(const QVector<QLineF>& lines, const Stroke& stroke)
{
    m_painter.setPen(penOf(stroke));
    m_painter.drawLines(lines);
}

void PainterCanvas::path(const QPainterPath& path, const QColor& colour, const Stroke& stroke)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(penOf(stroke));
    m_painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    m_painter.drawPath(path);
    m_painter.restore();
}

void PainterCanvas::picture(const QRectF& rect, const Picture& picture)
{
    m_painter.drawImage(rect, picture.image());
}

void PainterCanvas::save(const QTransform& transform)
{
    m_painter.save();
    m_painter.setTransform(transform, true);
}

void PainterCanvas::restore()
{
    m_painter.restore();
}

} // namespace tahaluf
