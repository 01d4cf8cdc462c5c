// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperCanvas.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace tahaluf {

/** A screen, a picture or a printer: whatever QPainter paints on. */
class PainterCanvas : public PaperCanvas
{
public:
    /** The fonts of a window's canvases, opened once. Belongs to the thread that paints. */
    class Fonts
    {
    public:
        /** A face as QPainter takes it, `pixels` to the em; not valid for a file that it cannot read. */
        [[nodiscard]] const QRawFont& font(const FontFace& face, qreal pixels);

    private:
        QHash<std::pair<QString, int>, QRawFont> m_fonts;
    };

    /** `painter` and `fonts` must outlive the canvas; the painter's unit is the paper's. */
    PainterCanvas(QPainter& painter, Fonts& fonts);

    void text(const GlyphRun& run) override;
    void fill(const QRectF& rect, const QColor& colour) override;
    void lines(const QVector<QLineF>& lines, const Stroke& stroke) override;
    void path(const QPainterPath& path, const QColor& colour, const Stroke& stroke) override;
    void picture(const QRectF& rect, const Picture& picture) override;
    void save(const QTransform& transform) override;
    void restore() override;

private:
    QPainter& m_painter;
    Fonts& m_fonts;
};

} // namespace tahaluf
