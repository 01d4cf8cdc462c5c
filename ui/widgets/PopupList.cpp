// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PopupList.h"

#include "widgets/PopupRows.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int MostVisibleRows = 9;

} // namespace

PopupList::PopupList(QWidget& field)
    : QFrame(field.window())
    , m_field(field)
    , m_rows(new PopupRows(this))
{
    setObjectName(QStringLiteral("popupFrame"));
    setFrameShape(QFrame::StyledPanel);
    hide();
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_rows);
    connect(m_rows, &PopupRows::rowPressed, this, &PopupList::activated);
}

PopupList::~PopupList() = default;

void PopupList::open(const std::vector<PopupRow>& rows, bool chooseFirst)
{
    m_rows->setRows(rows);
    const int first = m_rows->first();
    if (first < 0) {
        close();
        return;
    }
    appear();
    if (chooseFirst) {
        m_rows->choose(first);
    }
    m_rows->scrollToTop();
}

void PopupList::say(const QString& text)
{
    PopupRow row;
    row.text = text;
    row.isHead = true;
    m_rows->setRows({row});
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
    return m_rows->chosen();
}

void PopupList::move(int step)
{
    m_rows->move(step);
}

void PopupList::place()
{
    const QWidget& window = *m_field.window();
    int height = 2 * 4 + 2 + m_rows->heightOf(MostVisibleRows);
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
