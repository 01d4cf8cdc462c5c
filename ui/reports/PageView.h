// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/PageLayout.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace tahaluf {

/** The pages of a paper one below the other, painted by the same calls as the PDF; only what is visible is painted. */
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setLayout(std::shared_ptr<PageLayout> layout);
    /** Screen pixels per inch of paper. */
    void setDpi(qreal dpi);
    [[nodiscard]] qreal dpi() const { return m_dpi; }
    [[nodiscard]] int pageTop(int page) const;
    [[nodiscard]] int pageAt(int y) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize pageSize() const;
    void updateSize();

    std::shared_ptr<PageLayout> m_layout;
    qreal m_dpi = 96;
};

} // namespace tahaluf
