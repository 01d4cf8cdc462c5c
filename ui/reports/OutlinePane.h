// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperPages.h"

#include <QTreeWidget>

namespace tahaluf {

/** The headings of a paper, one below the other by their level; choosing one goes there. */
class OutlinePane : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(QWidget* parent = nullptr);

    void setHeadings(const QVector<PaperPages::Heading>& headings);
    /** Marks the heading that the page stands under. Chooses nothing. */
    void showPage(int page);

signals:
    void chosen(int page, qreal top);

private:
    bool m_isFollowing = false;
};

} // namespace tahaluf
