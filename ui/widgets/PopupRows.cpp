// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PopupRows.h"

#include "widgets/PopupRowDelegate.h"

#include <QStandardItemModel>

namespace tahaluf {

PopupRows::PopupRows(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PopupRowDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Matches"));
    connect(this, &QListView::entered, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(this, &QListView::pressed, this, [this](const QModelIndex& index) {
        if (canBeChosen(index.row())) {
            emit rowPressed(index.row());
        }
    });
}

void PopupRows::setRows(const std::vector<PopupRow>& rows)
{
    m_model->clear();
    for (const PopupRow& row : rows) {
        m_model->appendRow(PopupRowDelegate::item(row));
    }
    scrollToTop();
}

bool PopupRows::canBeChosen(int row) const
{
    return m_model->index(row, 0).flags().testFlag(Qt::ItemIsSelectable);
}

int PopupRows::first() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (canBeChosen(row)) {
            return row;
        }
    }
    return -1;
}

int PopupRows::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.row() : -1;
}

void PopupRows::choose(int row)
{
    if (canBeChosen(row)) {
        setCurrentIndex(m_model->index(row, 0));
    }
}

void PopupRows::move(int step)
{
    const int count = m_model->rowCount();
    const int direction = step < 0 ? -1 : 1;
    int row = chosen();
    if (row < 0) {
        row = direction > 0 ? -1 : count;
    }
    for (int left = qAbs(step); left > 0; --left) {
        for (int tries = 0; tries < count; ++tries) {
            row = (row + direction + count) % count;
            if (canBeChosen(row)) {
                break;
            }
        }
    }
    choose(row);
    // The head of its group is seen with the first of it.
    if (row > 0 && !canBeChosen(row - 1)) {
        scrollTo(m_model->index(row - 1, 0));
    }
}

int PopupRows::heightOf(int count) const
{
    int height = 0;
    for (int row = 0; row < qMin(count, m_model->rowCount()); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

void PopupRows::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged(current.isValid() ? current.row() : -1);
}

} // namespace tahaluf
