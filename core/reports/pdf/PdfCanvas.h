// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperCanvas.h"
#include "reports/pdf/PdfFont.h"

#include <QByteArray>
#include <QVector>

namespace tahaluf {

class PdfResources;
class PdfStructure;

/** One page of a PDF: takes what is painted as the page's content (ISO 32000-1, 8 and 9). */
class PdfCanvas : public PaperCanvas
{
public:
    /** A part of the page that leads elsewhere; the rectangle in points, y upwards. */
    struct PageLink
    {
        QRectF rect;
        QString target;
    };
    /** A place that links lead to; in points, y upwards. */
    struct PageAnchor
    {
        QString name;
        QPointF place;
    };

    /** `height` is the sheet's in paper units, `page` the page's object. */
    PdfCanvas(PdfResources& resources, PdfStructure& structure, int page, qreal height);

    void text(const GlyphRun& run) override;
    void fill(const QRectF& rect, const QColor& colour) override;
    void lines(const QVector<QLineF>& lines, const Stroke& stroke) override;
    void path(const QPainterPath& path, const QColor& colour, const Stroke& stroke) override;
    void picture(const QRectF& rect, const Picture& picture) override;
    void save(const QTransform& transform) override;
    void restore() override;
    void tag(const PaperTag& tag) override;
    void link(const QRectF& rect, const QString& target) override;
    void anchor(const QString& name, const QPointF& place) override;

    /** The page's content; nothing may be painted after it. */
    [[nodiscard]] QByteArray takeContent();
    [[nodiscard]] const QVector<PageLink>& links() const { return m_links; }
    [[nodiscard]] const QVector<PageAnchor>& anchors() const { return m_anchors; }

private:
    class GlyphWriter;

    /** Says to which part of the structure what follows belongs. */
    void mark();
    void colourFill(const QColor& colour);
    void colourStroke(const Stroke& stroke);
    void appendPoint(const QPointF& paperPoint);
    void appendPath(const QPainterPath& path);
    void appendMatrix(const QTransform& transform);
    /** The operand of TJ: codes and the distances between them. */
    void appendGlyphs(const GlyphRun& run);
    void appendLetters(GlyphWriter& writer,
                       const FontFace& face,
                       const QVector<PdfFont::Part>& parts,
                       const QVector<char32_t>& characters);
    /** From paper units with y downwards to points with y upwards. */
    [[nodiscard]] QTransform toPage() const;

    PdfResources& m_resources;
    PdfStructure& m_structure;
    int m_page;
    qreal m_height;
    QByteArray m_content;
    QTransform m_transform;
    QVector<QTransform> m_saved;
    PaperTag m_tag;
    bool m_isMarked = false; ///< a marked-content sequence is open
    QColor m_fill = Qt::black;
    QVector<PageLink> m_links;
    QVector<PageAnchor> m_anchors;
};

} // namespace tahaluf
