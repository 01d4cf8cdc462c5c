// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PageView.h"

#include "theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace tahaluf {

namespace {

constexpr int Gap = Space::Large;
constexpr qreal MillimetresPerInch = 25.4;
constexpr std::array ZoomSteps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int KilobytesOfPictures = 96 * 1024;
/** A page larger than this is painted anew each time, only the part one sees. */
constexpr int MostKilobytesOfPicture = 32 * 1024;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(KilobytesOfPictures)
{
    setAccessibleName(tr("Pages of the paper"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(3 * Space::Huge);
    horizontalScrollBar()->setSingleStep(Space::Huge);
}

void PageView::setPages(std::shared_ptr<PaperPages> pages)
{
    const int page = currentPage();
    const qreal within =
        m_pages ? (verticalScrollBar()->value() + Gap - pageRect(page).top()) / std::max(1.0, pixelsPerMm()) : 0;
    m_pages = std::move(pages);
    m_pictures.clear();
    arrange();
    m_toldPage = -1;
    goTo(std::min(page, std::max(0, pageCount() - 1)), page < pageCount() ? within : 0);
    tellPage();
    viewport()->update();
}

qreal PageView::pixelsPerMm() const
{
    return m_dpi / MillimetresPerInch;
}

int PageView::zoom() const
{
    return qRound(m_dpi * 100 / logicalDpiX());
}

QSize PageView::pageSize(int page) const
{
    return (m_pages->sheetSize(page) * pixelsPerMm()).toSize();
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
    emit zoomChanged();
}

void PageView::setZoom(int percent)
{
    m_fit = Fit::None;
    setDpi(std::clamp(percent, LeastZoom, MostZoom) * logicalDpiX() / 100.0);
    emit zoomChanged();
}

void PageView::zoomIn()
{
    stepZoom(true);
}

void PageView::zoomOut()
{
    stepZoom(false);
}

void PageView::stepZoom(bool larger)
{
    const int now = zoom();
    if (larger) {
        const auto* next = std::upper_bound(ZoomSteps.begin(), ZoomSteps.end(), now);
        setZoom(next == ZoomSteps.end() ? MostZoom : *next);
    } else {
        const auto* next = std::lower_bound(ZoomSteps.begin(), ZoomSteps.end(), now);
        setZoom(next == ZoomSteps.begin() ? LeastZoom : *(next - 1));
    }
}

qreal PageView::fittingDpi() const
{
    if (pageCount() == 0) {
        return m_dpi;
    }
    QSizeF largest;
    for (int page = 0; page < pageCount(); ++page) {
        largest = largest.expandedTo(m_pages->sheetSize(page));
    }
    // As if the bar were there always: else it would come and go with the size that depends on it.
    const QSize room = maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    qreal dpi = (room.width() - 2 * Gap) * MillimetresPerInch / largest.width();
    if (m_fit == Fit::Page) {
        dpi = std::min(dpi, (room.height() - 2 * Gap) * MillimetresPerInch / largest.height());
    }
    const qreal whole = logicalDpiX() / 100.0;
    return std::clamp(dpi, LeastZoom * whole, MostZoom * whole);
}

void PageView::setDpi(qreal dpi)
{
    if (qFuzzyCompare(dpi, m_dpi)) {
        arrange();
        return;
    }
    // What is in the middle of the view stays there.
    const QScrollBar* bar = verticalScrollBar();
    const int half = viewport()->height() / 2;
    const int page = pageAt(bar->value() + half);
    const qreal within = pageCount() > 0 ? (bar->value() + half - m_tops.at(page)) / pixelsPerMm() : 0;
    m_dpi = dpi;
    m_pictures.clear();
    arrange();
    if (pageCount() > 0) {
        verticalScrollBar()->setValue(m_tops.at(page) + qRound(within * pixelsPerMm()) - half);
    }
    viewport()->update();
}

void PageView::arrange()
{
    if (m_fit != Fit::None) {
        const qreal dpi = fittingDpi();
        if (!qFuzzyCompare(dpi, m_dpi)) {
            m_dpi = dpi;
            m_pictures.clear();
        }
    }
    m_tops.clear();
    m_width = 0;
    int top = Gap;
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.append(top);
        const QSize size = pageSize(page);
        m_width = std::max(m_width, size.width());
        top += size.height() + Gap;
    }
    m_tops.append(top);
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, top - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_width + 2 * Gap - room.width()));
    viewport()->update();
    tellPage();
}

QRect PageView::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int room = viewport()->width();
    const QScrollBar* bar = horizontalScrollBar();
    int left = (room - size.width()) / 2;
    if (bar->maximum() > 0) {
        // From the side where reading begins, which is where the bar's value is 0.
        const int offset = isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
        left = (m_width + 2 * Gap - size.width()) / 2 - offset;
    }
    return {QPoint(left, m_tops.at(page) - verticalScrollBar()->value()), size};
}

int PageView::pageAt(int y) const
{
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int page = static_cast<int>(next - m_tops.begin()) - 1;
    return std::clamp(page, 0, std::max(0, pageCount() - 1));
}

int PageView::currentPage() const
{
    const bool isAtEnd =
        verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int bottom = isAtEnd ? viewport()->height() : 0;
    // At the very end the last page counts, however little of it there is above the middle.
    const int y = verticalScrollBar()->value() + std::max(bottom - Gap - 1, viewport()->height() / 3);
    return pageAt(y);
}

void PageView::goTo(int page, qreal top)
{
    if (page >= 0 && page < pageCount()) {
        verticalScrollBar()->setValue(m_tops.at(page) - Gap + qRound(top * pixelsPerMm()));
    }
}

void PageView::tellPage()
{
    const int page = currentPage();
    if (page != m_toldPage) {
        m_toldPage = page;
        emit currentPageChanged(page);
    }
}

void PageView::paintPage(QPainter& painter, const QSize& size, int page, qreal dpi)
{
    // Paper is white under a dark look too: it shows what the printer will print.
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (const Result<void> painted = m_pages->paint(painter, page, dpi); !painted) {
        painter.setPen(Look::light().color(Token::Text));
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter | Qt::TextWordWrap, painted.error().message);
    }
}

const QPixmap* PageView::picture(int page)
{
    if (const QPixmap* known = m_pictures.object(page)) {
        return known;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize size = pageSize(page);
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const int kilobytes = static_cast<int>(qint64(pixels.width()) * pixels.height() * 4 / 1024);
    if (kilobytes > MostKilobytesOfPicture) {
        return nullptr;
    }
    auto* made = new QPixmap(pixels);
    made->setDevicePixelRatio(ratio);
    {
        QPainter painter(made);
        paintPage(painter, size, page, m_dpi);
    }
    m_pictures.insert(page, made, kilobytes);
    return m_pictures.object(page);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    if (pageCount() == 0) {
        return;
    }
    const int offset = verticalScrollBar()->value();
    const int last = pageAt(offset + event->rect().bottom());
    for (int page = pageAt(offset + event->rect().top()); page <= last; ++page) {
        const QRect sheet = pageRect(page);
        if (const QPixmap* made = picture(page)) {
            painter.drawPixmap(sheet.topLeft(), *made);
        } else {
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            paintPage(painter, sheet.size(), page, m_dpi);
            painter.restore();
        }
        painter.setPen(Look::of(palette()).color(Token::Line));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const qreal within =
        pageCount() > 0 && page < m_tops.size() ? (verticalScrollBar()->value() - m_tops.at(page)) / pixelsPerMm() : 0;
    const bool wasFitted = m_fit != Fit::None && pageCount() > 0;
    arrange();
    if (wasFitted) {
        verticalScrollBar()->setValue(m_tops.at(page) + qRound(within * pixelsPerMm()));
        emit zoomChanged();
    }
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0) {
            stepZoom(event->angleDelta().y() > 0);
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal) {
        // Another screen, other pixels.
        m_pictures.clear();
        arrange();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

} // namespace tahaluf
