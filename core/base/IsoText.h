// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/** Days and times as Qt::ISODate writes them, in a tenth of its time: every record that is written has several. */
namespace tahaluf::IsoText {

/** Puts a number so that its last digit stands at @p end. */
inline void putNumber(QString& text, qsizetype end, int number)
{
    for (; number > 0; number /= 10) {
        text[end--] = QChar(static_cast<char16_t>(u'0' + number % 10));
    }
}

/** Puts a day of four digits of a year so that it begins at @p start, over a text's "0000-00-00". */
inline void putDay(QString& text, qsizetype start, QDate day)
{
    putNumber(text, start + 3, day.year());
    putNumber(text, start + 6, day.month());
    putNumber(text, start + 9, day.day());
}

/** The same of a time, over "00:00:00". */
inline void putTime(QString& text, qsizetype start, QTime time)
{
    putNumber(text, start + 1, time.hour());
    putNumber(text, start + 4, time.minute());
    putNumber(text, start + 7, time.second());
}

[[nodiscard]] inline bool hasFourDigits(int year)
{
    return year >= 1000 && year <= 9999;
}

/** A valid day. */
[[nodiscard]] inline QString day(QDate day)
{
    if (!hasFourDigits(day.year())) {
        return day.toString(Qt::ISODate);
    }
    QString text(QStringLiteral("0000-00-00"));
    putDay(text, 0, day);
    return text;
}

/** A valid time, to the second. */
[[nodiscard]] inline QString time(QTime time)
{
    QString text(QStringLiteral("00:00:00"));
    putTime(text, 0, time);
    return text;
}

/** A valid day and time, to the second. */
[[nodiscard]] inline QString moment(const QDateTime& moment)
{
    if (!hasFourDigits(moment.date().year())) {
        return day(moment.date()) + u'T' + time(moment.time());
    }
    QString text(QStringLiteral("0000-00-00T00:00:00"));
    putDay(text, 0, moment.date());
    putTime(text, 11, moment.time());
    return text;
}

/** The day and time that a text is just as day() and time() write them, parted by a T; nothing where it is not. */
[[nodiscard]] inline std::optional<QDateTime> moment(QStringView text)
{
    constexpr QLatin1String Shape("0000-00-00T00:00:00");
    if (text.size() != Shape.size()) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = Shape[i] == QLatin1Char('0');
        if (isPlace ? text[i] < u'0' || text[i] > u'9' : text[i] != Shape[i]) {
            return std::nullopt;
        }
    }
    const auto number = [&](qsizetype start, qsizetype length) {
        int value = 0;
        for (qsizetype i = start; i < start + length; ++i) {
            value = 10 * value + (text[i].unicode() - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const QDate day = year > 0 ? QDate(year, number(5, 2), number(8, 2)) : QDate();
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time)) : std::nullopt;
}

} // namespace tahaluf::IsoText
