// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/PageSetup.h"
#include "reports/text/TextCell.h"

#include <QPageSize>
#include <QPainterPath>
#include <QRectF>

#include <array>

namespace tahaluf {

/** What stands around the running text of every page: header, footer, watermark. Lengths are paper units. */
class PageFrame
{
public:
    /** `hash` is the content hash whose first digits the footer prints. */
    PageFrame(const paper::PageSetup& setup, const QString& hash, PaperFonts& fonts);

    [[nodiscard]] static QPageSize sheetSize(paper::PaperSize size);
    [[nodiscard]] QSizeF pageSize() const { return m_page; }
    /** The area left for the running text. */
    [[nodiscard]] QRectF textArea() const;

    /** Paints behind the running text; `page` counts from 0. */
    void paint(PaperCanvas& canvas, int page, int pageCount);

private:
    void measureHeader();
    void measureFooter();
    void makeWatermark();
    void paintHeader(PaperCanvas& canvas) const;
    void paintFooter(PaperCanvas& canvas, int page, int pageCount);
    [[nodiscard]] TextLook smallLook(qreal size, paper::Align align) const;
    /** The left edge of something `width` wide that stands `start` from the leading side of the text area. */
    [[nodiscard]] qreal leftOf(qreal start, qreal width) const;

    paper::PageSetup m_setup;
    QString m_hash;
    PaperFonts& m_fonts;
    bool m_mirrored;
    QSizeF m_page;
    QRectF m_inner; ///< the page without its margins
    Picture m_letterhead; ///< in place of all but the mark
    qreal m_letterheadHeight = 0;
    Picture m_logo;
    qreal m_logoWidth = 0;
    TextCell m_name;
    TextCell m_line;
    TextCell m_mark;
    qreal m_markWidth = 0;
    qreal m_headerHeight = 0;
    std::array<TextCell, 3> m_feet; ///< number, content hash, page number
    qreal m_footerHeight = 0;
    QPainterPath m_watermark;
};

} // namespace tahaluf
