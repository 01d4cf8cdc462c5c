// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperPages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace tahaluf {

/**
 * The pages of a paper one below the other, painted by the same calls as the PDF. Only what is visible is painted, in
 * the screen's own pixels, and kept while there is room.
 */
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit
    {
        None, ///< as large as setZoom() says
        Width,
        Page
    };
    static constexpr int LeastZoom = 25; ///< per cent
    static constexpr int MostZoom = 300;

    explicit PageView(QWidget* parent = nullptr);

    /** Other pages in place of those shown; one stays at the page and height one was at. */
    void setPages(std::shared_ptr<PaperPages> pages);
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /** Per cent of the paper's natural size on a screen that says its resolution; switches fitting off. */
    void setZoom(int percent);
    [[nodiscard]] int zoom() const;
    void zoomIn();
    void zoomOut();

    /** The page at the top of the view, from 0. */
    [[nodiscard]] int currentPage() const;
    /** Brings a place on a page to the top of the view; `top` in millimetres. */
    void goTo(int page, qreal top = 0);

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] qreal pixelsPerMm() const;
    [[nodiscard]] QSize pageSize(int page) const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] qreal fittingDpi() const;
    void arrange();
    void setDpi(qreal dpi);
    void stepZoom(bool larger);
    void tellPage();
    const QPixmap* picture(int page);
    void paintPage(QPainter& painter, const QSize& size, int page, qreal dpi);

    std::shared_ptr<PaperPages> m_pages;
    QVector<int> m_tops; ///< of each page, from the top of all; the last one is the end
    int m_width = 0; ///< of the widest page
    Fit m_fit = Fit::Width;
    qreal m_dpi = 96;
    int m_toldPage = -1;
    QCache<int, QPixmap> m_pictures; ///< cost: kilobytes
};

} // namespace tahaluf
