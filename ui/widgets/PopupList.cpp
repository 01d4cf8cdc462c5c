// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PopupList.h"

#include "widgets/PopupRowDelegate.h"

#include <QEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int MostVisibleRows = 9;

} // namespace

PopupList::PopupList(QWidget& field)
    : QFrame(field.window())
    , m_field(field)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("popupFrame"));
    setFrameShape(QFrame::StyledPanel);
    hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PopupRowDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Matches"));
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_view);
    connect(m_view, &QListView::entered, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_view, &QListView::pressed, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            emit activated(index.row());
        }
    });
}

PopupList::~PopupList() = default;

void PopupList::open(const std::vector<PopupRow>& rows, bool chooseFirst)
{
    m_model->clear();
    int first = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_model->appendRow(PopupRowDelegate::item(rows[i]));
        if (first < 0 && !rows[i].isHead) {
            first = static_cast<int>(i);
        }
    }
    if (first < 0) {
        close();
        return;
    }
    appear();
    if (chooseFirst) {
        choose(first);
    }
    m_view->scrollToTop();
}

void PopupList::say(const QString& text)
{
    m_model->clear();
    PopupRow row;
    row.text = text;
    row.isHead = true;
    m_model->appendRow(PopupRowDelegate::item(row));
    appear();
}

void PopupList::appear()
{
    // The field may have moved into another window since.
    if (parentWidget() != m_field.window()) {
        setParent(m_field.window());
    }
    if (m_watched != m_field.window()) {
        if (m_watched) {
            m_watched->removeEventFilter(this);
        }
        m_watched = m_field.window();
        m_watched->installEventFilter(this);
    }
    setLayoutDirection(m_field.layoutDirection());
    place();
    show();
    raise();
}

void PopupList::close()
{
    hide();
}

int PopupList::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void PopupList::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.flags().testFlag(Qt::ItemIsSelectable)) {
        m_view->setCurrentIndex(index);
    }
}

void PopupList::move(int step)
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
            if (m_model->index(row, 0).flags().testFlag(Qt::ItemIsSelectable)) {
                break;
            }
        }
    }
    choose(row);
}

void PopupList::place()
{
    const QWidget& window = *m_field.window();
    int height = 2 * 4 + 2;
    for (int row = 0; row < qMin(MostVisibleRows, m_model->rowCount()); ++row) {
        height += m_view->sizeHintForRow(row);
    }
    const QPoint below = m_field.mapTo(&window, QPoint(0, m_field.height() + 2));
    const int roomBelow = window.height() - below.y() - 4;
    const int roomAbove = m_field.mapTo(&window, QPoint(0, 0)).y() - 6;
    const bool hangs = height <= roomBelow || roomBelow >= roomAbove;
    height = qMin(height, hangs ? roomBelow : roomAbove);
    const int width = qMin(qMax(m_field.width(), m_leastWidth), window.width() - 8);
    int x = below.x();
    if (m_field.layoutDirection() == Qt::RightToLeft) {
        x = below.x() + m_field.width() - width;
    }
    x = qBound(4, x, window.width() - width - 4);
    const int y = hangs ? below.y() : roomAbove + 4 - height;
    setGeometry(x, y, width, height);
}

bool PopupList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_watched && isVisible()) {
        if (event->type() == QEvent::Resize) {
            place();
        } else if (event->type() == QEvent::WindowDeactivate) {
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tahaluf
