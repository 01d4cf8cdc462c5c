// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace tahaluf {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    const auto place = index < 0 || index >= count() ? m_items.end() : m_items.begin() + index;
    m_items.insert(place, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::arrange(int width, std::vector<std::pair<QLayoutItem*, QRect>>* places) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (item->isEmpty()) {
            continue; // hidden
        }
        const QSize size = item->sizeHint().boundedTo(QSize(width, QLAYOUTSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (places) {
            places->emplace_back(item.get(), QRect(QPoint(x, y), size));
        }
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    return y + rowHeight;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(width - margins.left() - margins.right(), nullptr) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (!item->isEmpty()) {
            const QSize own = item->sizeHint();
            size = {size.width() + (size.width() > 0 ? spacing() : 0) + own.width(), qMax(size.height(), own.height())};
        }
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem*, QRect>> places;
    arrange(room.width(), &places);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto& [item, place] : places) {
        item->setGeometry(QStyle::visualRect(direction, room, place.translated(room.topLeft())));
    }
}

} // namespace tahaluf
