// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MonthGrid.h"

#include "language/DateText.h"
#include "language/HijriDate.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tahaluf {

namespace {

constexpr int CellWidth = 36;
constexpr int CellHeight = 30;
constexpr int HeadHeight = 34;
constexpr int WeekdayHeight = 24;
constexpr int Columns = 7;
constexpr int Rows = 6;

/** 0 for Sunday ... 6 for Saturday. */
int columnOf(QDate day)
{
    return day.dayOfWeek() % Columns;
}

} // namespace

MonthGrid::MonthGrid(Calendar calendar, const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_phrasebook(phrasebook)
    , m_date(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(calendar == Calendar::Gregorian ? tr("Gregorian month") : tr("Hijri month"));
    setDate(m_date);
}

QSize MonthGrid::sizeHint() const
{
    return {Columns * CellWidth, HeadHeight + WeekdayHeight + Rows * CellHeight};
}

void MonthGrid::setDate(QDate date)
{
    if (!date.isValid() || (m_calendar == Calendar::UmmAlQura && !HijriDate::fromGregorian(date))) {
        return;
    }
    m_date = date;
    setAccessibleDescription(DateText(m_phrasebook).dayAndDual(date));
    update();
}

QString MonthGrid::title() const
{
    const Language language = m_phrasebook.language();
    if (m_calendar == Calendar::Gregorian) {
        return QStringLiteral("%1 %2").arg(DateText::monthName(m_date.month(), language),
                                           m_phrasebook.number(m_date.year()));
    }
    const HijriDate hijri = HijriDate::fromGregorian(m_date).value_or(HijriDate{});
    return QStringLiteral("%1 %2").arg(HijriDate::monthName(hijri.month, language), m_phrasebook.number(hijri.year));
}

int MonthGrid::numberOf(QDate day) const
{
    return m_calendar == Calendar::Gregorian ? day.day() : HijriDate::fromGregorian(day).value_or(HijriDate{}).day;
}

QDate MonthGrid::firstDay() const
{
    return m_date.addDays(1 - numberOf(m_date));
}

int MonthGrid::daysInMonth() const
{
    if (m_calendar == Calendar::Gregorian) {
        return m_date.daysInMonth();
    }
    const HijriDate hijri = HijriDate::fromGregorian(m_date).value_or(HijriDate{});
    return HijriDate::daysInMonth(hijri.year, hijri.month).value_or(0);
}

QDate MonthGrid::dayOfCell(int cell) const
{
    const int offset = cell - columnOf(firstDay());
    return offset >= 0 && offset < daysInMonth() ? firstDay().addDays(offset) : QDate();
}

QRect MonthGrid::cellRect(int cell) const
{
    const QRect rect(
        cell % Columns * CellWidth, HeadHeight + WeekdayHeight + cell / Columns * CellHeight, CellWidth, CellHeight);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, Columns * CellWidth, height()), rect);
}

QRect MonthGrid::headRect() const
{
    return {0, 0, Columns * CellWidth, HeadHeight};
}

QRect MonthGrid::arrowRect(bool forward) const
{
    const QRect rect(forward ? (Columns - 1) * CellWidth : 0, 0, CellWidth, HeadHeight);
    return QStyle::visualRect(layoutDirection(), headRect(), rect);
}

QDate MonthGrid::monthsOn(int months) const
{
    if (m_calendar == Calendar::Gregorian) {
        return m_date.addMonths(months);
    }
    HijriDate hijri = HijriDate::fromGregorian(m_date).value_or(HijriDate{});
    const int month = hijri.year * 12 + hijri.month - 1 + months;
    hijri.year = month / 12;
    hijri.month = month % 12 + 1;
    hijri.day = qMin(hijri.day, HijriDate::daysInMonth(hijri.year, hijri.month).value_or(hijri.day));
    return hijri.toGregorian();
}

void MonthGrid::go(QDate day)
{
    if (!day.isValid() || (m_calendar == Calendar::UmmAlQura && !HijriDate::fromGregorian(day))) {
        return;
    }
    setDate(day);
    emit moved(day);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int months = event->modifiers().testFlag(Qt::ControlModifier) ? 12 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return go(m_date.addDays(onward));
    case Qt::Key_Left:
        return go(m_date.addDays(-onward));
    case Qt::Key_Down:
        return go(m_date.addDays(Columns));
    case Qt::Key_Up:
        return go(m_date.addDays(-Columns));
    case Qt::Key_PageDown:
        return go(monthsOn(months));
    case Qt::Key_PageUp:
        return go(monthsOn(-months));
    case Qt::Key_Home:
        return go(QDate::currentDate());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit picked(m_date);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    for (const bool forward : {false, true}) {
        if (arrowRect(forward).contains(event->pos())) {
            go(monthsOn(forward ? 1 : -1));
        }
    }
}

void MonthGrid::mouseReleaseEvent(QMouseEvent* event)
{
    for (int cell = 0; cell < Rows * Columns; ++cell) {
        if (cellRect(cell).contains(event->pos()) && dayOfCell(cell).isValid()) {
            const QDate day = dayOfCell(cell);
            go(day);
            emit picked(day);
            return;
        }
    }
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthGrid::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Look& theme = Look::of(QApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(headRect(), Qt::AlignCenter, title());
    painter.setPen(QPen(theme.color(Token::Muted), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const bool forward : {false, true}) {
        const QPointF centre = QRectF(arrowRect(forward)).center();
        const double tip = forward == (layoutDirection() == Qt::LeftToRight) ? 3 : -3;
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-tip, -5), centre + QPointF(tip, 0), centre + QPointF(-tip, 5)}));
    }

    QFont small = font();
    small.setPointSizeF(8.5);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Faint));
    // Single letters, as Arabic calendars have them: ح ن ث ر خ ج س.
    const QStringList letters = m_phrasebook.isArabic() ? QStringLiteral("ح ن ث ر خ ج س").split(u' ')
                                                        : QStringLiteral("S M T W T F S").split(u' ');
    for (int column = 0; column < Columns; ++column) {
        const QRect below = cellRect(column);
        painter.drawText(QRect(below.x(), HeadHeight, CellWidth, WeekdayHeight), Qt::AlignCenter, letters.at(column));
    }

    for (int cell = 0; cell < Rows * Columns; ++cell) {
        const QDate day = dayOfCell(cell);
        if (!day.isValid()) {
            continue;
        }
        const QRectF rect = QRectF(cellRect(cell)).adjusted(2, 1, -2, -1);
        const bool isChosen = day == m_date;
        painter.setPen(Qt::NoPen);
        if (isChosen) {
            painter.setBrush(theme.color(Token::Accent));
            painter.drawRoundedRect(rect, 5, 5);
        }
        if (day == QDate::currentDate() || (isChosen && hasFocus())) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(isChosen ? Token::Text : Token::Accent), isChosen ? 2 : 1));
            painter.drawRoundedRect(rect, 5, 5);
        }
        painter.setFont(isChosen ? bold : font());
        painter.setPen(theme.color(isChosen ? Token::OnAccent : Token::Text));
        painter.drawText(rect, Qt::AlignCenter, m_phrasebook.number(numberOf(day)));
    }
}

} // namespace tahaluf
