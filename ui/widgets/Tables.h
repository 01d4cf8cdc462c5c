// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

class QTableView;
class QTableWidgetItem;

namespace tahaluf {

/**
 * The look and behaviour that all tables share: whole rows, no grid but a line under each row, fixed row height,
 * heads aligned like their columns, Tab leaves the table, TableTextDelegate for cells.
 */
void styleTable(QTableView& table, int rowHeight = Space::TableRowHeight);

/** A cell that is read only, with its whole text as tool tip; the table it is put into owns it. */
[[nodiscard]] QTableWidgetItem* fixedItem(const QString& text);

/**
 * Text cells: cut at the end where the text reads in the table's direction, else in the middle; whole where the table
 * wraps words; plain text only.
 */
class TableTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace tahaluf
