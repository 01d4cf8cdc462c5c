// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/OutlinePane.h"

#include "theme/Theme.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace tahaluf {

namespace {
constexpr int PageRole = Qt::UserRole;
constexpr int TopRole = Qt::UserRole + 1;
/** A little of what stands above a heading shows that one is there. */
constexpr qreal MillimetresAbove = 4;
} // namespace

OutlinePane::OutlinePane(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Headings of the paper"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(180);
    setIndentation(Space::Large);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](QTreeWidgetItem* item) {
        if (item && !m_isFollowing) {
            emit chosen(item->data(0, PageRole).toInt(), item->data(0, TopRole).toDouble() - MillimetresAbove);
        }
    };
    connect(this, &QTreeWidget::currentItemChanged, this, go);
    connect(this, &QTreeWidget::itemClicked, this, go);
}

void OutlinePane::setHeadings(const QVector<PaperPages::Heading>& headings)
{
    m_isFollowing = true;
    clear();
    std::vector<std::pair<int, QTreeWidgetItem*>> above;
    for (const PaperPages::Heading& heading : headings) {
        while (!above.empty() && above.back().first >= heading.level) {
            above.pop_back();
        }
        auto* item = above.empty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(above.back().second);
        item->setText(0, heading.text);
        item->setToolTip(0, heading.text.toHtmlEscaped());
        item->setData(0, PageRole, heading.page);
        item->setData(0, TopRole, heading.top);
        above.emplace_back(heading.level, item);
    }
    expandAll();
    m_isFollowing = false;
}

void OutlinePane::showPage(int page)
{
    QTreeWidgetItem* last = nullptr;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, PageRole).toInt() > page) {
            break;
        }
        // The first heading of the page itself, else the last one before it.
        last = *item;
        if ((*item)->data(0, PageRole).toInt() == page) {
            break;
        }
    }
    if (last && (!currentItem() || currentItem()->data(0, PageRole).toInt() != page)) {
        m_isFollowing = true;
        setCurrentItem(last);
        m_isFollowing = false;
    }
}

} // namespace tahaluf
