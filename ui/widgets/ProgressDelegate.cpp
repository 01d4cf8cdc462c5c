// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgressDelegate.h"

#include "base/Percent.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace tahaluf {

namespace {
constexpr int BarHeight = 10;
constexpr int LeastBar = 36;
} // namespace

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + LeastBar + 3 * Space::Small, size.height()};
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const QRect room = option.rect.adjusted(Space::Small, 0, -Space::Small, 0);
    const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100%")) + Space::Tiny;
    const bool isRtl = option.direction == Qt::RightToLeft;
    const QRect number(isRtl ? room.right() - textWidth + 1 : room.left(), room.top(), textWidth, room.height());
    const QRect bar(isRtl ? room.left() : room.left() + textWidth + Space::Tiny,
                    room.center().y() - BarHeight / 2,
                    room.width() - textWidth - Space::Tiny,
                    BarHeight);
    const Look& look = Look::of(option.palette);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(look.color(Token::Text));
    painter->drawText(number, Qt::AlignVCenter | (isRtl ? Qt::AlignRight : Qt::AlignLeft), text);
    if (bar.width() >= LeastBar / 2) {
        painter->setPen(look.color(Token::LineStrong));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
        const int percent = qBound(0, index.data(m_percentRole).toInt(), Whole);
        const int filled = (bar.width() - 4) * percent / Whole;
        const QRect done(isRtl ? bar.right() - 1 - filled : bar.left() + 2, bar.top() + 2, filled, bar.height() - 4);
        painter->fillRect(done, look.ink(percent == Whole ? Tone::Adopted : Tone::Recorded));
    }
    painter->restore();
}

} // namespace tahaluf
