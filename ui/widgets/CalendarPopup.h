// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MonthGrid.h"

#include <QFrame>

namespace tahaluf {

/** The month of a day in both calendars, side by side; choosing in one moves the other. Closes on Esc and outside. */
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(const Phrasebook& phrasebook, QDate date, QWidget* parent);

    void openBelow(QWidget& field);
    [[nodiscard]] MonthGrid* grid(MonthGrid::Calendar calendar) const;

signals:
    void picked(QDate date);

private:
    MonthGrid* m_gregorian;
    MonthGrid* m_hijri;
};

} // namespace tahaluf
