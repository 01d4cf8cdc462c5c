// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Tables.h"

#include "language/Bidi.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>
#include <QTableView>
#include <QTableWidgetItem>
#include <QToolTip>

namespace tahaluf {

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

void styleTable(QTableView& table, int rowHeight)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setItemDelegate(new TableTextDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setMinimumSectionSize(rowHeight);
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(56);
    header.setTextElideMode(Qt::ElideMiddle);
}

void TableTextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isWrapped = option->features.testFlag(QStyleOptionViewItem::WrapText);
    const bool readsWithTable = option->text.isRightToLeft() == (option->direction == Qt::RightToLeft);
    option->textElideMode = isWrapped || readsWithTable ? Qt::ElideRight : Qt::ElideMiddle;
    if (!isWrapped) {
        // One line a row: a line break inside the text would push the rest out of sight.
        option->text.replace(QChar::LineSeparator, QLatin1Char(' '));
    }
    option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
}

QSize TableTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!option.features.testFlag(QStyleOptionViewItem::WrapText) || !option.rect.isValid()) {
        return QStyledItemDelegate::sizeHint(option, index);
    }
    // Qt breaks lines as if the cell had no margins.
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    QStyleOptionViewItem narrower(option);
    narrower.rect.setWidth(text.width());
    return QStyledItemDelegate::sizeHint(narrower, index) + QSize(0, Space::Small);
}

void TableTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    if (cell.textElideMode == Qt::ElideMiddle) {
        // What reads against the table is cut at its own end, its dots inside its own direction.
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
        const int room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).width() - 2 * margin;
        if (cell.fontMetrics.horizontalAdvance(cell.text) > room) {
            cell.text = Bidi::isolateAuto(cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room));
        }
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

bool TableTextDelegate::helpEvent(QHelpEvent* event,
                                  QAbstractItemView* view,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool isCut = QFontMetrics(cell.font).horizontalAdvance(cell.text) > option.rect.width() - 24;
    // Escaped, since a tooltip takes anything that looks like markup for markup.
    const QString direction = cell.text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString text = index.data(Qt::DisplayRole).toString().toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(
        event->globalPos(), isCut ? QStringLiteral("<p dir=\"%1\">%2</p>").arg(direction, text) : QString(), view);
    return true;
}

} // namespace tahaluf
