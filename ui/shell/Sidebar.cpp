// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Sidebar.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tahaluf {

namespace {

enum Roles
{
    KeyRole = Qt::UserRole + 1,
    CountRole,
    ShownRole,
};

constexpr int Margin = 8;
constexpr int Padding = 12;
constexpr int LeastRow = 27;
constexpr int MostRow = 34;
constexpr int TightHead = 32; ///< of a group, where rows stand closely
constexpr int LooseHead = 46;
constexpr int FirstHeadLess = 8; ///< the first group stands under nothing
} // namespace

/** Draws a line, and says how high lines are: all alike, but for the heads of groups. */
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The greatest heights with which `heads` heads and `rows` rows stand in `room` pixels; the least where none do.
     */
    void fit(int room, int heads, int rows)
    {
        m_row = MostRow;
        m_head = LooseHead;
        if (rows == 0 || rows * m_row + heads * m_head - FirstHeadLess <= room) {
            return;
        }
        m_head = TightHead;
        m_row = qBound(LeastRow, (room - heads * m_head + FirstHeadLess) / rows, MostRow);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Look& look = Look::of(QApplication::palette());
        const bool isHead = index.data(KeyRole).toString().isEmpty();
        const bool isShown = index.data(ShownRole).toBool();
        const QRect box = option.rect.adjusted(Margin, 0, -Margin, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isShown || (!isHead && option.state.testFlag(QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.color(isShown ? Token::AccentTint : Token::Canvas));
            painter->drawRoundedRect(box, 5, 5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && !isHead) {
            painter->setPen(QPen(look.color(Token::AccentInk), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
        }
        QFont font = option.font;
        QRect inner = box.adjusted(Padding, 0, -Padding, 0);
        if (isHead) {
            font.setPointSizeF(9.5);
            font.setWeight(QFont::DemiBold);
            inner.setTop(qMax(inner.top(), inner.bottom() - 32));
        } else if (isShown) {
            font.setWeight(QFont::DemiBold);
        }
        painter->setFont(font);
        painter->setPen(look.color(isHead ? Token::Faint : isShown ? Token::AccentInk : Token::Text));
        const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        const int trailing = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        painter->drawText(inner, leading | Qt::AlignVCenter, index.data().toString());
        const QString count = index.data(CountRole).toString();
        if (!count.isEmpty()) {
            QFont small = option.font;
            small.setPointSizeF(9.5);
            painter->setFont(small);
            painter->setPen(look.color(isShown ? Token::AccentInk : Token::Faint));
            painter->drawText(inner, trailing | Qt::AlignVCenter, count);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(option)
        const bool isHead = index.data(KeyRole).toString().isEmpty();
        const int headHeight = index.row() == 0 ? m_head - FirstHeadLess : m_head;
        return {1, isHead ? headHeight : m_row}; // a line is as wide as the list
    }

private:
    int m_row = MostRow;
    int m_head = LooseHead;
};

namespace {

QStandardItem* itemOf(const QStandardItemModel& model, const QString& key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row)->data(KeyRole).toString() == key) {
            return model.item(row);
        }
    }
    return nullptr;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new SidebarDelegate(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Pages"));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFixedWidth(Space::SidebarWidth);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty()) {
            emit chosen(key);
        }
    });
}

void Sidebar::setEntries(const std::vector<SidebarEntry>& entries)
{
    m_model->clear();
    for (const SidebarEntry& entry : entries) {
        auto* item = new QStandardItem(entry.label);
        item->setData(entry.key, KeyRole);
        item->setFlags(entry.key.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
    }
    fitRows();
}

void Sidebar::setCount(const QString& key, const QString& text)
{
    if (QStandardItem* item = itemOf(*m_model, key)) {
        item->setData(text, CountRole);
        item->setData(text.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + text,
                      Qt::AccessibleTextRole);
    }
}

QString Sidebar::count(const QString& key) const
{
    const QStandardItem* item = itemOf(*m_model, key);
    return item ? item->data(CountRole).toString() : QString();
}

void Sidebar::setShown(const QString& key)
{
    if (QStandardItem* before = itemOf(*m_model, m_shown)) {
        before->setData(false, ShownRole);
    }
    m_shown = key;
    if (QStandardItem* item = itemOf(*m_model, key)) {
        item->setData(true, ShownRole);
        setCurrentIndex(item->index());
    }
}

QSize Sidebar::sizeHint() const
{
    return {Space::SidebarWidth, 480};
}

void Sidebar::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fitRows();
}

void Sidebar::fitRows()
{
    int heads = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        heads += m_model->item(row)->data(KeyRole).toString().isEmpty() ? 1 : 0;
    }
    m_delegate->fit(viewport()->height(), heads, m_model->rowCount() - heads);
    scheduleDelayedItemsLayout();
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    const bool isOpening =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const QString key = currentIndex().data(KeyRole).toString();
    if (isOpening && !key.isEmpty()) {
        emit chosen(key);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace tahaluf
