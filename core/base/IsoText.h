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

/** Whether a text is a valid day and time to the second just as day() and time() write them, parted by a T. */
[[nodiscard]] inline bool isMoment(const QString& text)
{
    constexpr QLatin1String Shape("0000-00-00T00:00:00");
    if (text.size() != Shape.size()) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = Shape[i] == QLatin1Char('0');
        if (isPlace ? text[i] < u'0' || text[i] > u'9' : text[i] != Shape[i]) {
            return false;
        }
    }
    const auto number = [&](qsizetype start, qsizetype length) {
        return QStringView(text).sliced(start, length).toInt();
    };
    return number(0, 4) > 0 && QDate::isValid(number(0, 4), number(5, 2), number(8, 2)) &&
           QTime::isValid(number(11, 2), number(14, 2), number(17, 2));
}

} // namespace tahaluf::IsoText
