// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperCanvas.h"
#include "reports/document/Drawing.h"
#include "reports/text/TextCell.h"

namespace tahaluf {

/** Paints a drawing's shapes, in the inks of one paper. */
class DrawingPainter
{
public:
    DrawingPainter(PaperCanvas& canvas, PaperFonts& fonts, const QColor& accent, Qt::LayoutDirection direction);

    /** Into `place`, in paper units, enlarged or made smaller as a whole. */
    void paint(const paper::Drawing& drawing, const QRectF& place);

    [[nodiscard]] static QColor colourOf(paper::Ink ink, const QColor& accent);
    /** The dark modules of a QR code that fills a square of side 1; empty for a text too long for one. */
    [[nodiscard]] static QPainterPath qrModules(const QString& text);

private:
    void paint(const paper::RectShape& shape);
    void paint(const paper::LineShape& shape);
    void paint(const paper::SectorShape& shape);
    void paint(const paper::TextShape& shape);
    void paintText(const paper::TextShape& shape, const QRectF& rect);
    void paint(const paper::PictureShape& shape);
    void paint(const paper::QrShape& shape);
    [[nodiscard]] QColor colour(paper::Ink ink) const { return colourOf(ink, m_accent); }
    [[nodiscard]] Stroke stroke(paper::Ink ink, qreal width, bool dashed) const;

    PaperCanvas& m_canvas;
    PaperFonts& m_fonts;
    QColor m_accent;
    Qt::LayoutDirection m_direction;
};

} // namespace tahaluf
