// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ServiceHours.h"

#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

std::optional<QString> ServiceHours::stored(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?$"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(typed).trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time.toString(QStringLiteral("HH:mm"))) : std::nullopt;
}

bool ServiceHours::isDay(QDate day) const
{
    switch (m_days) {
    case ServiceDays::EveryDay:
        return true;
    case ServiceDays::SundayToThursday:
        return day.dayOfWeek() != Qt::Friday && day.dayOfWeek() != Qt::Saturday;
    case ServiceDays::SaturdayToThursday:
        return day.dayOfWeek() != Qt::Friday;
    }
    return false;
}

bool ServiceHours::isOpen(const QDateTime& at) const
{
    const bool isToday = isDay(at.date());
    if (isAllDay()) {
        return isToday;
    }
    const QTime time = at.time();
    if (m_opens < m_closes) {
        return isToday && m_opens <= time && time < m_closes;
    }
    return (isToday && m_opens <= time) || (isDay(at.date().addDays(-1)) && time < m_closes);
}

} // namespace tahaluf
