// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QStandardItem;

namespace tahaluf {

struct PopupRow;

/** Paints one PopupRow: text with marks, detail at the far end, a second muted line. */
class PopupRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The model's item for a row; the model owns it. */
    static QStandardItem* item(const PopupRow& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tahaluf
