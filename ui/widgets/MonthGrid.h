// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

#include <QDate>
#include <QWidget>

#include <array>

namespace tahaluf {

/**
 * One month of one calendar as a grid of days, week from Sunday, first day on the right in Arabic. Arrow keys go by
 * day and week, PageUp and PageDown by month (with Ctrl by year), Home to today, Enter picks. QCalendarWidget is
 * clipped under Arabic and knows no Umm al-Qura.
 */
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Calendar
    {
        Gregorian,
        UmmAlQura
    };

    MonthGrid(Calendar calendar, const Phrasebook& phrasebook, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    /** Shows the month of this day and marks the day. Emits nothing. */
    void setDate(QDate date);
    /** «نوفمبر 2012م» */
    [[nodiscard]] QString title() const;
    /** The day in one of the 6 x 7 cells, counted in reading order; days of other months are invalid. */
    [[nodiscard]] QDate dayOfCell(int cell) const;
    /** Where a cell is painted; mirrored in right-to-left layout. */
    [[nodiscard]] QRect cellRect(int cell) const;
    /** The number of that day in this calendar. */
    [[nodiscard]] int numberOf(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void picked(QDate day);
    /** The marked day moved; the other calendar follows. */
    void moved(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void go(QDate day);
    [[nodiscard]] QDate monthsOn(int months) const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] int daysInMonth() const;
    [[nodiscard]] QRect headRect() const;
    [[nodiscard]] QRect arrowRect(bool forward) const;

    Calendar m_calendar;
    Phrasebook m_phrasebook;
    QDate m_date;
};

} // namespace tahaluf
