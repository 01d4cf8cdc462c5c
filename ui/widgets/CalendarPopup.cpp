// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CalendarPopup.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QScreen>

namespace tahaluf {

CalendarPopup::CalendarPopup(const Phrasebook& phrasebook, QDate date, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_gregorian(new MonthGrid(MonthGrid::Calendar::Gregorian, phrasebook, this))
    , m_hijri(new MonthGrid(MonthGrid::Calendar::UmmAlQura, phrasebook, this))
{
    setObjectName(QStringLiteral("popupFrame"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Calendars"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Large);
    for (MonthGrid* grid : {m_gregorian, m_hijri}) {
        layout->addWidget(grid);
        grid->setDate(date);
        connect(grid, &MonthGrid::picked, this, [this](QDate day) {
            emit picked(day);
            close();
        });
    }
    connect(m_gregorian, &MonthGrid::moved, m_hijri, &MonthGrid::setDate);
    connect(m_hijri, &MonthGrid::moved, m_gregorian, &MonthGrid::setDate);
}

MonthGrid* CalendarPopup::grid(MonthGrid::Calendar calendar) const
{
    return calendar == MonthGrid::Calendar::Gregorian ? m_gregorian : m_hijri;
}

void CalendarPopup::openBelow(QWidget& field)
{
    setLayoutDirection(field.layoutDirection());
    adjustSize();
    QPoint corner = field.mapToGlobal(QPoint(0, field.height() + 2));
    if (field.layoutDirection() == Qt::RightToLeft) {
        corner.setX(corner.x() + field.width() - width());
    }
    const QRect screen = field.screen()->availableGeometry();
    if (corner.y() + height() > screen.bottom()) {
        corner.setY(field.mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    }
    corner.setX(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_gregorian->setFocus();
}

} // namespace tahaluf
