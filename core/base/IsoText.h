// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/** Days and times as Qt::ISODate writes them, in a tenth of its time: every record that is written has several. */
namespace tahaluf::IsoText {

/** Puts a number so that its last digit stands at @p end. */
inline void putNumber(QString& text, qsizetype end, int number)
{
    for (; number > 0; number /= 10) {
        text[end--] = QChar(static_cast<char16_t>(u'0' + number % 10));
    }
}

/** A valid day. */
[[nodiscard]] inline QString day(QDate day)
{
    if (day.year() < 1000 || day.year() > 9999) {
        return day.toString(Qt::ISODate);
    }
    QString text(QStringLiteral("0000-00-00"));
    putNumber(text, 3, day.year());
    putNumber(text, 6, day.month());
    putNumber(text, 9, day.day());
    return text;
}

/** A valid time, to the second. */
[[nodiscard]] inline QString time(QTime time)
{
    QString text(QStringLiteral("00:00:00"));
    putNumber(text, 1, time.hour());
    putNumber(text, 4, time.minute());
    putNumber(text, 7, time.second());
    return text;
}

} // namespace tahaluf::IsoText
