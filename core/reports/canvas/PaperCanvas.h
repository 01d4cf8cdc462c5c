// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/GlyphRun.h"
#include "reports/canvas/PaperTag.h"
#include "reports/canvas/Picture.h"

#include <QPainterPath>
#include <QRectF>
#include <QTransform>

namespace tahaluf {

/** How a line is drawn; no line without a width. */
struct Stroke
{
    QColor colour;
    qreal width = 0;
    bool isDashed = false;
};

/**
 * What a page is painted on: a screen, a printer or a PDF. Lengths are paper units from the sheet's top left corner.
 * Every page makes the same calls on each of them, so that all show the same lines, glyph for glyph.
 */
class PaperCanvas
{
public:
    PaperCanvas() = default;
    virtual ~PaperCanvas() = default;
    PaperCanvas(const PaperCanvas&) = delete;
    PaperCanvas& operator=(const PaperCanvas&) = delete;

    virtual void text(const GlyphRun& run) = 0;
    virtual void fill(const QRectF& rect, const QColor& colour) = 0;
    virtual void lines(const QVector<QLineF>& lines, const Stroke& stroke) = 0;
    /** Fills with `colour` where it is valid, then strokes. */
    virtual void path(const QPainterPath& path, const QColor& colour, const Stroke& stroke) = 0;
    virtual void picture(const QRectF& rect, const Picture& picture) = 0;

    /** Until restore(), `transform` comes before what holds already. */
    virtual void save(const QTransform& transform) = 0;
    virtual void restore() = 0;

    /** What is painted next belongs to this part of the paper's structure; for readers that hear it read. */
    virtual void tag(const PaperTag&) {}
    /** What `rect` shows leads to `target`: an address, or «#» and an anchor. */
    virtual void link(const QRectF&, const QString&) {}
    /** A place links and the outline lead to. */
    virtual void anchor(const QString&, const QPointF&) {}
};

} // namespace tahaluf
