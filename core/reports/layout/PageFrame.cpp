// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageFrame.h"

#include "language/Numerals.h"
#include "reports/layout/PaperUnits.h"

#include <QPageSize>
#include <QPainter>
#include <QtMath>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

qreal mm(qreal value)
{
    return PaperUnits::fromMm(value);
}

TextLook smallLook(qreal size, Align align)
{
    return {size, 1.4, false, Style::muted(), align};
}

constexpr int HashDigits = 16;
/** Shares of the footer's width: number, content hash, page number. */
constexpr qreal FootShares[3] = {0.42, 0.34, 0.24};
constexpr Align FootAligns[3] = {Align::Leading, Align::Centre, Align::Trailing};

} // namespace

PageFrame::PageFrame(const PageSetup& setup, const QString& hash)
    : m_setup(setup)
    , m_hash(hash.left(HashDigits))
    , m_fonts(setup.direction)
    , m_mirrored(setup.direction == Qt::RightToLeft)
    , m_page(QPageSize::size(QPageSize::A4, QPageSize::Millimeter) * PaperUnits::fromMm(1))
{
    if (setup.orientation == Orientation::Landscape) {
        m_page.transpose();
    }
    m_inner = QRectF(QPointF(), m_page)
                  .adjusted(mm(setup.margins.left()),
                            mm(setup.margins.top()),
                            -mm(setup.margins.right()),
                            -mm(setup.margins.bottom()));
    measureHeader();
    measureFooter();
    makeWatermark();
}

QRectF PageFrame::textArea() const
{
    const qreal top = m_headerHeight > 0 ? m_headerHeight + mm(Style::HeaderGap) : 0;
    const qreal bottom = m_footerHeight > 0 ? m_footerHeight + mm(Style::FooterGap) : 0;
    return m_inner.adjusted(0, top, 0, -bottom);
}

qreal PageFrame::leftOf(qreal start, qreal width) const
{
    return m_mirrored ? m_inner.right() - start - width : m_inner.left() + start;
}

void PageFrame::measureHeader()
{
    const PageHeader& header = m_setup.header;
    if (header.isEmpty()) {
        return;
    }
    m_logo = QImage::fromData(header.logo);
    if (!m_logo.isNull()) {
        const qreal ratio = qreal(m_logo.width()) / m_logo.height();
        m_logoWidth = mm(Style::LogoSize) * qMin(ratio, 3.0);
    }
    m_mark.shape(header.mark, smallLook(Style::HeaderLineSize, Align::Trailing), m_inner.width() * 0.3, m_fonts);
    m_markWidth = m_mark.lineCount() > 0 ? m_inner.width() * 0.3 : 0;
    const qreal width = m_inner.width() - m_markWidth - (m_logoWidth > 0 ? m_logoWidth + mm(2.5) : 0);
    m_name.shape(header.name, {Style::HeaderNameSize, 1.5, true, Style::text(), Align::Leading}, width, m_fonts);
    m_line.shape(header.line, smallLook(Style::HeaderLineSize, Align::Leading), width, m_fonts);

    const qreal names = m_name.lineCount() * m_name.pitch() + m_line.lineCount() * m_line.pitch();
    const qreal content =
        qMax(qMax(names, m_logo.isNull() ? 0 : mm(Style::LogoSize)), m_mark.lineCount() * m_mark.pitch());
    m_headerHeight = content + mm(2.2) + mm(Style::HeaderRule);
}

void PageFrame::measureFooter()
{
    const PageFooter& footer = m_setup.footer;
    if (footer.isEmpty()) {
        return;
    }
    const QString texts[3] = {footer.number,
                              footer.hashTemplate.isEmpty() ? QString() : footer.hashTemplate.arg(m_hash),
                              footer.pageTemplate.isEmpty() ? QString() : footer.pageTemplate.arg(99999).arg(99999)};
    int lines = 1;
    for (size_t index = 0; index < m_feet.size(); ++index) {
        m_feet[index].shape(texts[index],
                            smallLook(Style::FooterSize, FootAligns[index]),
                            m_inner.width() * FootShares[index],
                            m_fonts);
        lines = qMax(lines, m_feet[index].lineCount());
    }
    m_footerHeight = lines * PaperUnits::fromPoints(Style::FooterSize * 1.4) + mm(1.2);
}

void PageFrame::makeWatermark()
{
    if (m_setup.watermark.isEmpty()) {
        return;
    }
    // Outlines, not text: who searches or copies the paper's text should not meet the mark between its words.
    m_watermark.addText(0, 0, m_fonts.font(60, true), m_setup.watermark);
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

void PageFrame::paint(QPainter& painter, int page, int pageCount)
{
    if (!m_watermark.isEmpty()) {
        painter.fillPath(m_watermark, Style::watermark());
    }
    if (m_headerHeight > 0) {
        paintHeader(painter);
    }
    if (m_footerHeight > 0) {
        paintFooter(painter, page, pageCount);
    }
}

void PageFrame::paintHeader(QPainter& painter) const
{
    const qreal rule = mm(Style::HeaderRule);
    const qreal content = m_headerHeight - mm(2.2) - rule;
    const qreal top = m_inner.top();
    qreal start = 0;
    if (!m_logo.isNull()) {
        const QRectF box(
            leftOf(0, m_logoWidth), top + (content - mm(Style::LogoSize)) / 2, m_logoWidth, mm(Style::LogoSize));
        const QSizeF size = QSizeF(m_logo.size()).scaled(box.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(box.center());
        // A logo's clean edges suffer from JPEG, which PDFs use unless told otherwise.
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(target, m_logo);
        painter.setRenderHint(QPainter::LosslessImageRendering, false);
        start = m_logoWidth + mm(2.5);
    }
    const qreal width = m_inner.width() - m_markWidth - start;
    const qreal nameHeight = m_name.lineCount() * m_name.pitch();
    const qreal names = nameHeight + m_line.lineCount() * m_line.pitch();
    const qreal nameTop = top + (content - names) / 2;
    m_name.draw(painter, {leftOf(start, width), nameTop}, 0, m_name.lineCount());
    m_line.draw(painter, {leftOf(start, width), nameTop + nameHeight}, 0, m_line.lineCount());
    const qreal markTop = nameTop + names - m_mark.lineCount() * m_mark.pitch();
    m_mark.draw(
        painter, {leftOf(m_inner.width() - m_markWidth, m_markWidth), qMax(top, markTop)}, 0, m_mark.lineCount());
    painter.fillRect(QRectF(m_inner.left(), top + m_headerHeight - rule, m_inner.width(), rule), m_setup.accent);
}

void PageFrame::paintFooter(QPainter& painter, int page, int pageCount)
{
    const qreal top = m_inner.bottom() - m_footerHeight;
    painter.fillRect(QRectF(m_inner.left(), top, m_inner.width(), mm(Style::HairLine)), Style::line());
    if (!m_setup.footer.pageTemplate.isEmpty()) {
        const QString text = m_setup.footer.pageTemplate.arg(Numerals::shaped(qint64(page) + 1, m_setup.digits),
                                                             Numerals::shaped(qint64(pageCount), m_setup.digits));
        m_feet[2].shape(text, smallLook(Style::FooterSize, FootAligns[2]), m_inner.width() * FootShares[2], m_fonts);
    }
    qreal start = 0;
    for (size_t index = 0; index < m_feet.size(); ++index) {
        const qreal width = m_inner.width() * FootShares[index];
        m_feet[index].draw(painter, {leftOf(start, width), top + mm(1.2)}, 0, m_feet[index].lineCount());
        start += width;
    }
}

} // namespace tahaluf
