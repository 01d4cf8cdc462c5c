// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxStyles.h"

#include "base/IsoText.h"

#include <QDate>
#include <QHash>
#include <QTime>

#include <cmath>

namespace tahaluf {

namespace {
constexpr qint64 SecondsOfDay = 86400;
constexpr qint64 LastDay = 2958465; ///< 9999-12-31
constexpr qint64 DayThatNeverWas = 60; ///< 1900-02-29
constexpr double LargestExact = 1e15;
constexpr std::size_t MaximumStyles = 100000; ///< Excel allows 65,490
} // namespace

XlsxStyles::Shape XlsxStyles::shapeOf(int builtIn)
{
    // ECMA-376 18.8.30, with the formats that East Asian and other editions add.
    if ((builtIn >= 14 && builtIn <= 17) || (builtIn >= 27 && builtIn <= 31) || builtIn == 36 ||
        (builtIn >= 50 && builtIn <= 54) || builtIn == 57 || builtIn == 58) {
        return Shape::Date;
    }
    constexpr int HoursBeyondADay = 46;
    if (builtIn == HoursBeyondADay) {
        return Shape::Elapsed;
    }
    if ((builtIn >= 18 && builtIn <= 21) || (builtIn >= 32 && builtIn <= 35) || (builtIn >= 45 && builtIn <= 47) ||
        builtIn == 55 || builtIn == 56) {
        return Shape::Time;
    }
    return builtIn == 22 ? Shape::DateTime : Shape::Number;
}

XlsxStyles::Shape XlsxStyles::shapeOf(const QString& code)
{
    static const QStringList elapsed{QStringLiteral("h"),
                                     QStringLiteral("hh"),
                                     QStringLiteral("m"),
                                     QStringLiteral("mm"),
                                     QStringLiteral("s"),
                                     QStringLiteral("ss")};
    bool hasDay = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    bool isElapsed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == QLatin1Char('"')) {
            const qsizetype end = code.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            isElapsed = isElapsed || elapsed.contains(inside);
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char(';')) {
            break; // what follows is for negative numbers
        } else if (code.mid(i, 7).compare(QLatin1String("General"), Qt::CaseInsensitive) == 0) {
            return Shape::Number;
        } else {
            hasDay = hasDay || c == QLatin1Char('d') || c == QLatin1Char('y');
            hasTime = hasTime || c == QLatin1Char('h') || c == QLatin1Char('s');
            hasMonthOrMinute = hasMonthOrMinute || c == QLatin1Char('m');
        }
    }
    if (isElapsed) {
        return Shape::Elapsed;
    }
    if (hasDay && hasTime) {
        return Shape::DateTime;
    }
    if (hasDay || (hasMonthOrMinute && !hasTime)) {
        return Shape::Date;
    }
    return hasTime ? Shape::Time : Shape::Number;
}

Result<XlsxStyles> XlsxStyles::read(OfficeXml& xml)
{
    XlsxStyles styles;
    QHash<int, Shape> own;
    bool isInCells = false;
    while (xml.next()) {
        if (xml.is("cellXfs")) {
            isInCells = xml.isStart();
        } else if (xml.isStart() && xml.is("numFmt")) {
            own.insert(xml.attribute("numFmtId").toInt(), shapeOf(xml.attribute("formatCode")));
        } else if (xml.isStart() && isInCells && xml.is("xf") && styles.m_shapes.size() < MaximumStyles) {
            const int format = xml.attribute("numFmtId").toInt();
            styles.m_shapes.push_back(own.value(format, shapeOf(format)));
        }
    }
    if (xml.hasFault()) {
        return xml.error();
    }
    return styles;
}

XlsxStyles::Shape XlsxStyles::shape(int style) const
{
    const auto place = static_cast<std::size_t>(style);
    return style >= 0 && place < m_shapes.size() ? m_shapes[place] : Shape::Number;
}

QString XlsxStyles::text(double number, Shape shape, bool from1904)
{
    const bool isTime = shape != Shape::Number && number >= 0 && number < static_cast<double>(LastDay + 1);
    if (!isTime) {
        const bool isWhole = std::abs(number) < LargestExact && number == std::floor(number);
        return isWhole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 15);
    }
    const qint64 seconds = std::llround(number * static_cast<double>(SecondsOfDay));
    const qint64 day = seconds / SecondsOfDay;
    const qint64 rest = seconds % SecondsOfDay;
    const QString time = IsoText::time(QTime(0, 0).addSecs(static_cast<int>(rest)));
    if (shape == Shape::Elapsed) {
        constexpr qint64 HoursOfDay = 24;
        constexpr qint64 SecondsOfHour = 3600;
        const QString hours = QString::number(day * HoursOfDay + rest / SecondsOfHour).rightJustified(2, u'0');
        return hours + time.sliced(2);
    }
    if (day == 0 && (shape == Shape::Time || (!from1904 && rest > 0))) {
        return time;
    }
    if (day == 0 && !from1904) {
        return QStringLiteral("0"); // what a link to an empty cell gives; the programs show a day 0 of January
    }
    QString date;
    if (from1904) {
        date = IsoText::day(QDate(1904, 1, 1).addDays(day));
    } else if (day == DayThatNeverWas) {
        date = QStringLiteral("1900-02-29");
    } else {
        date = IsoText::day(QDate(1899, 12, day < DayThatNeverWas ? 31 : 30).addDays(day));
    }
    return shape == Shape::Date || rest == 0 ? date : date + QLatin1Char('T') + time;
}

} // namespace tahaluf
