// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageFrame.h"

#include "language/Numerals.h"
#include "reports/canvas/PaperUnits.h"

#include <QtMath>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

constexpr Align FootAligns[3] = {Align::Leading, Align::Centre, Align::Trailing};

constexpr qreal WatermarkSize = 60;

/** Takes the outlines of text, and nothing else. */
class OutlineCanvas final : public PaperCanvas
{
public:
    QPainterPath outlines;

    void text(const GlyphRun& run) override
    {
        const qreal scale = run.size / run.face->unitsPerEm();
        for (const PlacedGlyph& glyph : run.glyphs) {
            const QPointF at = run.origin + QPointF(glyph.x, -glyph.rise);
            const auto place = QTransform::fromScale(scale, scale) * QTransform::fromTranslate(at.x(), at.y());
            outlines.addPath(place.map(run.face->outline(glyph.glyph)));
        }
    }
    void fill(const QRectF&, const QColor&) override {}
    void lines(const QVector<QLineF>&, const Stroke&) override {}
    void path(const QPainterPath&, const QColor&, const Stroke&) override {}
    void picture(const QRectF&, const Picture&) override {}
    void save(const QTransform&) override {}
    void restore() override {}
};

QPageSize::PageSizeId pageSizeId(PaperSize size)
{
    switch (size) {
    case PaperSize::A5:
        return QPageSize::A5;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::A4:
        break;
    }
    return QPageSize::A4;
}

} // namespace

QPageSize PageFrame::sheetSize(PaperSize size)
{
    return QPageSize(pageSizeId(size));
}

PageFrame::PageFrame(const PageSetup& setup, const QString& hash, PaperFonts& fonts)
    : m_setup(setup)
    , m_hash(hash)
    , m_fonts(fonts)
    , m_mirrored(setup.direction == Qt::RightToLeft)
    , m_page(sheetSize(setup.size).size(QPageSize::Millimeter) * PaperUnits::fromMm(1))
{
    if (setup.orientation == Orientation::Landscape) {
        m_page.transpose();
    }
    m_inner = QRectF(QPointF(), m_page)
                  .adjusted(PaperUnits::fromMm(setup.margins.left()),
                            PaperUnits::fromMm(setup.margins.top()),
                            -PaperUnits::fromMm(setup.margins.right()),
                            -PaperUnits::fromMm(setup.margins.bottom()));
    measureHeader();
    measureFooter();
    makeWatermark();
}

QRectF PageFrame::textArea() const
{
    const qreal top = m_headerHeight > 0 ? m_headerHeight + PaperUnits::fromMm(Style::HeaderGap) : 0;
    const qreal bottom = m_footerHeight > 0 ? m_footerHeight + PaperUnits::fromMm(Style::FooterGap) : 0;
    return m_inner.adjusted(0, top, 0, -bottom);
}

qreal PageFrame::leftOf(qreal start, qreal width) const
{
    return m_mirrored ? m_inner.right() - start - width : m_inner.left() + start;
}

TextLook PageFrame::smallLook(qreal size, Align align) const
{
    return {size, 1.4, false, Style::muted(), align, m_setup.direction};
}

void PageFrame::measureHeader()
{
    const PageHeader& header = m_setup.header;
    if (header.isEmpty()) {
        return;
    }
    m_mark.shape(
        header.mark, smallLook(Style::HeaderLineSize, Align::Trailing), m_inner.width() * Style::MarkShare, m_fonts);
    m_markWidth = m_mark.lineCount() > 0 ? m_inner.width() * Style::MarkShare : 0;
    m_letterhead = Picture(header.letterhead, m_inner.width() / PaperUnits::fromMm(1));
    if (!m_letterhead.isNull()) {
        const QSizeF size =
            m_letterhead.size().scaled(m_inner.width(), PaperUnits::fromMm(Style::LetterheadMost), Qt::KeepAspectRatio);
        m_letterheadHeight = size.height();
        m_headerHeight = m_letterheadHeight + m_mark.lineCount() * m_mark.pitch() + PaperUnits::fromMm(1);
        return;
    }
    m_logo = Picture(header.logo, Style::LogoSize * 3);
    if (!m_logo.isNull()) {
        const qreal ratio = m_logo.size().width() / m_logo.size().height();
        m_logoWidth = PaperUnits::fromMm(Style::LogoSize) * qMin(ratio, 3.0);
    }
    const qreal width =
        m_inner.width() - m_markWidth - (m_logoWidth > 0 ? m_logoWidth + PaperUnits::fromMm(Style::LogoGap) : 0);
    m_name.shape(header.name,
                 {Style::HeaderNameSize, 1.5, true, Style::text(), Align::Leading, m_setup.direction},
                 width,
                 m_fonts);
    QStringList lines = QStringList{header.line} + header.lines;
    lines.removeAll(QString());
    m_line.shape(lines.join(u'\n'), smallLook(Style::HeaderLineSize, Align::Leading), width, m_fonts);

    const qreal names = m_name.lineCount() * m_name.pitch() + m_line.lineCount() * m_line.pitch();
    const qreal content = qMax(qMax(names, m_logo.isNull() ? 0 : PaperUnits::fromMm(Style::LogoSize)),
                               m_mark.lineCount() * m_mark.pitch());
    m_headerHeight = content + PaperUnits::fromMm(Style::AboveHeaderRule) + PaperUnits::fromMm(Style::HeaderRule);
}

void PageFrame::measureFooter()
{
    const PageFooter& footer = m_setup.footer;
    if (footer.isEmpty()) {
        return;
    }
    const QString texts[3] = {footer.number,
                              footer.hashLine(m_hash),
                              footer.pageTemplate.isEmpty() ? QString() : footer.pageTemplate.arg(99999).arg(99999)};
    int lines = 1;
    for (size_t index = 0; index < m_feet.size(); ++index) {
        m_feet[index].shape(texts[index],
                            smallLook(Style::FooterSize, FootAligns[index]),
                            m_inner.width() * Style::FootShares[index],
                            m_fonts);
        lines = qMax(lines, m_feet[index].lineCount());
    }
    m_footerHeight =
        lines * PaperUnits::fromPoints(Style::FooterSize * 1.4) + PaperUnits::fromMm(Style::BelowFooterLine);
}

void PageFrame::makeWatermark()
{
    if (m_setup.watermark.isEmpty()) {
        return;
    }
    // Outlines, not text: who searches or copies the paper's text should not meet the mark between its words.
    TextCell cell;
    cell.shape(m_setup.watermark,
               {WatermarkSize, 1, true, Style::watermark(), Align::Leading, m_setup.direction},
               PaperUnits::fromMm(2000),
               m_fonts);
    OutlineCanvas outlines;
    cell.draw(outlines, {}, 0, cell.lineCount());
    m_watermark = outlines.outlines;
    const QRectF bounds = m_watermark.boundingRect();
    if (bounds.isEmpty()) {
        return;
    }
    const qreal angle = qAtan2(m_page.height(), m_page.width());
    const qreal diagonal = qSqrt(m_page.width() * m_page.width() + m_page.height() * m_page.height());
    const qreal scale = qMin(diagonal * 0.62 / bounds.width(), 1.4);
    QTransform place;
    place.translate(m_page.width() / 2, m_page.height() / 2);
    place.rotate(-qRadiansToDegrees(angle));
    place.scale(scale, scale);
    place.translate(-bounds.center().x(), -bounds.center().y());
    m_watermark = place.map(m_watermark);
    m_watermark.setFillRule(Qt::WindingFill);
}

void PageFrame::paint(PaperCanvas& canvas, int page, int pageCount)
{
    canvas.tag({});
    if (!m_watermark.isEmpty()) {
        canvas.path(m_watermark, Style::watermark(), {});
    }
    if (m_headerHeight > 0) {
        paintHeader(canvas);
    }
    if (m_footerHeight > 0) {
        paintFooter(canvas, page, pageCount);
    }
}

void PageFrame::paintHeader(PaperCanvas& canvas) const
{
    const qreal rule = PaperUnits::fromMm(Style::HeaderRule);
    const qreal content = m_headerHeight - PaperUnits::fromMm(Style::AboveHeaderRule) - rule;
    const qreal top = m_inner.top();
    qreal start = 0;
    if (!m_letterhead.isNull()) {
        const QSizeF size = m_letterhead.size().scaled(m_inner.width(), m_letterheadHeight, Qt::KeepAspectRatio);
        const qreal left = m_inner.left() + (m_inner.width() - size.width()) / 2;
        canvas.picture(QRectF({left, top}, size), m_letterhead);
        m_mark.draw(canvas,
                    {leftOf(m_inner.width() - m_markWidth, m_markWidth), top + m_letterheadHeight},
                    0,
                    m_mark.lineCount());
        return;
    }
    if (!m_logo.isNull()) {
        const QRectF box(leftOf(0, m_logoWidth),
                         top + (content - PaperUnits::fromMm(Style::LogoSize)) / 2,
                         m_logoWidth,
                         PaperUnits::fromMm(Style::LogoSize));
        const QSizeF size = m_logo.size().scaled(box.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(box.center());
        canvas.picture(target, m_logo);
        start = m_logoWidth + PaperUnits::fromMm(Style::LogoGap);
    }
    const qreal width = m_inner.width() - m_markWidth - start;
    const qreal nameHeight = m_name.lineCount() * m_name.pitch();
    const qreal names = nameHeight + m_line.lineCount() * m_line.pitch();
    const qreal nameTop = top + (content - names) / 2;
    m_name.draw(canvas, {leftOf(start, width), nameTop}, 0, m_name.lineCount());
    const qreal markTop = nameTop + names - m_mark.lineCount() * m_mark.pitch();
    const auto drawMark = [&] {
        m_mark.draw(
            canvas, {leftOf(m_inner.width() - m_markWidth, m_markWidth), qMax(top, markTop)}, 0, m_mark.lineCount());
    };
    // From left to right, like the cells of a row; see PageFlow::paint().
    if (m_mirrored) {
        drawMark();
    }
    m_line.draw(canvas, {leftOf(start, width), nameTop + nameHeight}, 0, m_line.lineCount());
    if (!m_mirrored) {
        drawMark();
    }
    canvas.fill(QRectF(m_inner.left(), top + m_headerHeight - rule, m_inner.width(), rule), m_setup.accent);
}

void PageFrame::paintFooter(PaperCanvas& canvas, int page, int pageCount)
{
    const qreal top = m_inner.bottom() - m_footerHeight;
    canvas.fill(QRectF(m_inner.left(), top, m_inner.width(), PaperUnits::fromMm(Style::HairLine)), Style::line());
    if (!m_setup.footer.pageTemplate.isEmpty()) {
        const QString text = m_setup.footer.pageTemplate.arg(Numerals::shaped(qint64(page) + 1, m_setup.digits),
                                                             Numerals::shaped(qint64(pageCount), m_setup.digits));
        m_feet[2].shape(
            text, smallLook(Style::FooterSize, FootAligns[2]), m_inner.width() * Style::FootShares[2], m_fonts);
    }
    qreal left = m_inner.left();
    for (size_t place = 0; place < m_feet.size(); ++place) {
        const size_t index = m_mirrored ? m_feet.size() - 1 - place : place;
        m_feet[index].draw(
            canvas, {left, top + PaperUnits::fromMm(Style::BelowFooterLine)}, 0, m_feet[index].lineCount());
        left += m_inner.width() * Style::FootShares[index];
    }
}

} // namespace tahaluf
