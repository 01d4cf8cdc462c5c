// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PageView.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int Gap = Space::Large;
constexpr qreal MillimetresPerInch = 25.4;
} // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages of the paper"));
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setLayout(std::shared_ptr<PageLayout> layout)
{
    m_layout = std::move(layout);
    updateSize();
    update();
}

void PageView::setDpi(qreal dpi)
{
    m_dpi = std::clamp(dpi, 36.0, 300.0);
    updateSize();
    update();
}

QSize PageView::pageSize() const
{
    return m_layout ? (m_layout->sheetSize() * m_dpi / MillimetresPerInch).toSize() : QSize();
}

void PageView::updateSize()
{
    const QSize page = pageSize();
    const int pages = m_layout ? m_layout->pageCount() : 0;
    setFixedSize(page.width() + 2 * Gap, pages * (page.height() + Gap) + Gap);
}

int PageView::pageTop(int page) const
{
    return Gap + page * (pageSize().height() + Gap);
}

int PageView::pageAt(int y) const
{
    const int step = pageSize().height() + Gap;
    const int last = m_layout ? m_layout->pageCount() - 1 : 0;
    return step > Gap ? std::clamp(y / step, 0, std::max(0, last)) : 0;
}

void PageView::paintEvent(QPaintEvent* event)
{
    if (!m_layout) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSize size = pageSize();
    const int last = pageAt(event->rect().bottom());
    for (int page = pageAt(event->rect().top()); page <= last; ++page) {
        const QRect sheet(QPoint(Gap, pageTop(page)), size);
        // Paper is white under a dark look too: it shows what the printer will print.
        painter.fillRect(sheet, Qt::white);
        painter.setPen(Look::of(palette()).color(Token::Line));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        const Result<void> painted = m_layout->paintPage(painter, page, m_dpi);
        painter.restore();
        if (!painted) {
            painter.drawText(sheet, Qt::AlignCenter | Qt::TextWordWrap, painted.error().message);
        }
    }
}

} // namespace tahaluf
