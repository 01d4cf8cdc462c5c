// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tahaluf {

/** How far something is: a framed bar filled from where reading begins, with the number beside it, so that it reads
 * without colour. The percent is the number of `percentRole`; its text the one of Qt::DisplayRole. */
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(QObject* parent, int percentRole)
        : QStyledItemDelegate(parent)
        , m_percentRole(percentRole)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_percentRole;
};

} // namespace tahaluf
