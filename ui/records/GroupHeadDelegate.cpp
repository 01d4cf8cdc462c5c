// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/GroupHeadDelegate.h"

#include "records/RecordTableModel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace tahaluf {

void GroupHeadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    if (!cell.state.testFlag(QStyle::State_HasFocus)) {
        cell.state &= ~QStyle::State_Selected; // among chosen rows it is none of them
    }
    const Look& look = Look::of(cell.palette);
    const bool isRightToLeft = cell.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(cell.rect, look.color(Token::Canvas));
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QStyleOption arrow;
    arrow.direction = cell.direction;
    arrow.palette = cell.palette;
    arrow.state = QStyle::State_Enabled;
    constexpr int Side = 14;
    const QRect inner = cell.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    arrow.rect = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(Side, Side), inner);
    const QStyle::PrimitiveElement folded =
        isRightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    const bool isFolded = index.data(RecordTableModel::FoldedRole).toBool();
    cell.widget->style()->drawPrimitive(
        isFolded ? folded : QStyle::PE_IndicatorArrowDown, &arrow, painter, cell.widget);

    QFont bold = cell.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(cell.palette.color(QPalette::Text));
    const int begin = Side + Space::Small;
    const QRect words = isRightToLeft ? inner.adjusted(0, 0, -begin, 0) : inner.adjusted(begin, 0, 0, 0);
    const QString text = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
    painter->setLayoutDirection(cell.direction);
    painter->drawText(
        words,
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine),
        text);
    painter->restore();
}

} // namespace tahaluf
