// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/SideList.h"

#include "theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int LineIdRole = Qt::UserRole + 1;
constexpr int StateRole = Qt::UserRole + 2;
constexpr int CurrentRole = Qt::UserRole + 3;
constexpr int QuietRole = Qt::UserRole + 4;
constexpr int WarningRole = Qt::UserRole + 5;
constexpr int RowHeight = 34;
constexpr int SideMargin = 12;

void showState(QStandardItem& item, const QString& state, bool isWarning)
{
    item.setData(state, StateRole);
    item.setData(isWarning, WarningRole);
    // Screen readers hear the state with the name.
    item.setData(state.isEmpty() ? item.text() : SideList::tr("%1, %2").arg(item.text(), state),
                 Qt::AccessibleTextRole);
}

/** Name at the beginning, state at the end of the row; the name gives way where both do not fit. */
class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Look& theme = Look::of(option.palette);
        const bool isCurrent = index.data(CurrentRole).toBool();
        const bool isWarning = index.data(WarningRole).toBool();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isCurrent || (isChosen && hasFocus)) {
            painter->setBrush(theme.color(isCurrent ? Token::AccentTint : Token::RowTint));
            painter->drawRoundedRect(row, 5, 5);
        }
        if (hasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(Token::AccentInk), 2));
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
        }
        QFont stateFont = option.font;
        stateFont.setPointSizeF(option.font.pointSizeF() - 1.5);
        stateFont.setBold(isWarning);
        QFont nameFont = option.font;
        nameFont.setBold(isCurrent);
        const QString state = index.data(StateRole).toString();
        const QRect inside = row.adjusted(SideMargin, 0, -SideMargin, 0);
        const int stateWidth = state.isEmpty() ? 0 : QFontMetrics(stateFont).horizontalAdvance(state) + Space::Small;
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const QRect nameRect = inside.adjusted(isRightToLeft ? stateWidth : 0, 0, isRightToLeft ? 0 : -stateWidth, 0);
        const auto begin = Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const auto end = Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        painter->setLayoutDirection(option.direction);

        painter->setFont(nameFont);
        painter->setPen(theme.color(isCurrent                        ? Token::AccentInk
                                    : index.data(QuietRole).toBool() ? Token::Muted
                                                                     : Token::Text));
        const QString name = QFontMetrics(nameFont).elidedText(
            index.data(Qt::DisplayRole).toString(), option.textElideMode, nameRect.width());
        painter->drawText(nameRect, static_cast<int>(begin), name);
        painter->setFont(stateFont);
        painter->setPen(isWarning ? theme.ink(Tone::NotAdopted) : theme.color(Token::Muted));
        painter->drawText(inside, static_cast<int>(end), state);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {80, RowHeight};
    }
};

} // namespace

SideList::SideList(QWidget* parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setModel(m_rows);
    setItemDelegate(new SideDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
}

void SideList::setRows(const std::vector<SideRow>& rows)
{
    const qint64 chosen = currentId();
    const int chosenRow = currentIndex().row();
    const int wanted = static_cast<int>(rows.size());
    m_rows->setRowCount(wanted);
    for (int i = 0; i < wanted; ++i) {
        const SideRow& row = rows[static_cast<std::size_t>(i)];
        QStandardItem* item = m_rows->item(i);
        if (!item) {
            item = new QStandardItem;
            m_rows->setItem(i, item);
        }
        item->setText(row.name);
        item->setData(row.id, LineIdRole);
        item->setData(row.isCurrent, CurrentRole);
        item->setData(row.isQuiet, QuietRole);
        item->setToolTip(row.tooltip.isEmpty() ? row.name : row.tooltip);
        showState(*item, row.state, row.isWarning);
    }
    setCurrentId(chosen);
    if (currentId() != chosen && chosen != 0 && wanted > 0) {
        setCurrentIndex(m_rows->index(std::clamp(chosenRow, 0, wanted - 1), 0));
    }
    updateGeometry();
}

void SideList::setState(qint64 id, const QString& state, bool isWarning)
{
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (m_rows->item(i)->data(LineIdRole).toLongLong() == id) {
            showState(*m_rows->item(i), state, isWarning);
        }
    }
}

qint64 SideList::currentId() const
{
    return currentIndex().data(LineIdRole).toLongLong();
}

void SideList::setCurrentId(qint64 id)
{
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (m_rows->item(i)->data(LineIdRole).toLongLong() == id) {
            setCurrentIndex(m_rows->index(i, 0));
            return;
        }
    }
}

void SideList::setMostRows(int most)
{
    m_mostRows = most;
    setSizePolicy(QSizePolicy::Preferred, most > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize SideList::sizeHint() const
{
    const int rows = m_mostRows > 0 ? std::min(m_mostRows, m_rows->rowCount()) : m_rows->rowCount();
    return {200, rows * RowHeight};
}

QSize SideList::minimumSizeHint() const
{
    return {120, m_mostRows > 0 ? sizeHint().height() : 3 * RowHeight};
}

void SideList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0) {
        setCurrentIndex(m_rows->index(0, 0));
    }
}

bool SideList::viewportEvent(QEvent* event)
{
    // Names are user data: never read as markup, whatever they look like.
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index.data(Qt::ToolTipRole).toString().toHtmlEscaped(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace tahaluf
