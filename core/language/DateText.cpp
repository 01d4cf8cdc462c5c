// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/DateText.h"

#include "language/Bidi.h"
#include "language/HijriDate.h"

#include <QRegularExpression>

#include <array>

namespace tahaluf {

namespace {

constexpr std::array<const char16_t*, 12> ArabicMonths{u"يناير",
                                                       u"فبراير",
                                                       u"مارس",
                                                       u"أبريل",
                                                       u"مايو",
                                                       u"يونيو",
                                                       u"يوليو",
                                                       u"أغسطس",
                                                       u"سبتمبر",
                                                       u"أكتوبر",
                                                       u"نوفمبر",
                                                       u"ديسمبر"};
constexpr std::array<const char16_t*, 12> EnglishMonths{u"January",
                                                        u"February",
                                                        u"March",
                                                        u"April",
                                                        u"May",
                                                        u"June",
                                                        u"July",
                                                        u"August",
                                                        u"September",
                                                        u"October",
                                                        u"November",
                                                        u"December"};
// Monday first, as QDate counts.
constexpr std::array<const char16_t*, 7>
    ArabicDays{u"الاثنين", u"الثلاثاء", u"الأربعاء", u"الخميس", u"الجمعة", u"السبت", u"الأحد"};
constexpr std::array<const char16_t*, 7>
    EnglishDays{u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};

template <std::size_t N> QString nth(const std::array<const char16_t*, N>& names, int number)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(number) - 1));
}

QString hijriText(const HijriDate& day, const Phrasebook& phrasebook)
{
    const QString text = QString::number(day.day) + u' ' + HijriDate::monthName(day.month, phrasebook.language()) +
                         u' ' + QString::number(day.year);
    return phrasebook.shaped(text + (phrasebook.isArabic() ? QStringLiteral("هـ") : QStringLiteral(" AH")));
}

} // namespace

QString DateText::monthName(int month, Language language)
{
    if (month < 1 || month > 12) {
        return {};
    }
    return nth(language == Language::Arabic ? ArabicMonths : EnglishMonths, month);
}

QString DateText::weekday(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    return nth(m_phrasebook.isArabic() ? ArabicDays : EnglishDays, date.dayOfWeek());
}

QString DateText::date(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    const QString text = QString::number(date.day()) + u' ' + monthName(date.month(), m_phrasebook.language()) + u' ' +
                         QString::number(date.year());
    return m_phrasebook.shaped(m_phrasebook.isArabic() ? text + u'م' : text);
}

QString DateText::hijri(QDate date) const
{
    const auto day = HijriDate::fromGregorian(date);
    return day ? hijriText(*day, m_phrasebook) : QString();
}

QString DateText::stated(const QString& hijri) const
{
    if (m_phrasebook.isArabic()) {
        return m_phrasebook.digits() == DigitShapes::ArabicIndic ? m_phrasebook.shaped(hijri) : hijri;
    }
    const auto day = HijriDate::parse(hijri);
    return day ? hijriText(*day, m_phrasebook) : Bidi::isolateAuto(hijri);
}

QString DateText::dual(QDate date, const QString& statedHijri) const
{
    const QString gregorian = this->date(date);
    const QString corresponding = statedHijri.trimmed().isEmpty() ? hijri(date) : stated(statedHijri.trimmed());
    if (gregorian.isEmpty() || corresponding.isEmpty()) {
        return gregorian;
    }
    return gregorian + (m_phrasebook.isArabic() ? QStringLiteral(" الموافق ") : QStringLiteral(", corresponding to ")) +
           corresponding;
}

QString DateText::dayAndDual(QDate date, const QString& statedHijri) const
{
    if (!date.isValid()) {
        return {};
    }
    return weekday(date) + (m_phrasebook.isArabic() ? QStringLiteral(" ") : QStringLiteral(", ")) +
           dual(date, statedHijri);
}

QString DateText::shortDate(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    return m_phrasebook.shaped(date.toString(QStringLiteral("d/M/yyyy")));
}

QString DateText::time(QTime time) const
{
    if (!time.isValid()) {
        return {};
    }
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString clock = QStringLiteral("%1:%2 ").arg(hour).arg(time.minute(), 2, 10, QChar(u'0'));
    QString part;
    if (!m_phrasebook.isArabic()) {
        part = time.hour() < 12 ? QStringLiteral("a.m.") : QStringLiteral("p.m.");
    } else if (time.hour() < 12) {
        part = QStringLiteral("صباحًا");
    } else {
        part = time.hour() == 12 ? QStringLiteral("ظهرًا") : QStringLiteral("مساءً");
    }
    return m_phrasebook.shaped(clock) + part;
}

QString DateText::dateTime(const QDateTime& moment) const
{
    if (!moment.isValid()) {
        return {};
    }
    return date(moment.date()) + (m_phrasebook.isArabic() ? QStringLiteral("، ") : QStringLiteral(", ")) +
           time(moment.time());
}

Result<QDate> DateText::parseDate(QStringView text)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$)"));

    const QString plain = Numerals::toAscii(Bidi::strip(text.toString())).trimmed();
    int year = 0;
    int month = 0;
    int day = 0;
    if (const auto match = iso.match(plain); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else if (const auto slashed = dayFirst.match(plain); slashed.hasMatch()) {
        year = slashed.captured(3).toInt();
        month = slashed.captured(2).toInt();
        day = slashed.captured(1).toInt();
    } else {
        return refused(tr("“%1” is not a date. Write it as 29/11/2012 or 2012-11-29.").arg(plain.left(40)));
    }
    const QDate date(year, month, day);
    if (date.isValid()) {
        return date;
    }
    if (month < 1 || month > 12) {
        return refused(tr("“%1” is not a date: there is no month %2.").arg(plain, QString::number(month)));
    }
    return refused(tr("“%1” is not a date: month %2 of %3 has no day %4.")
                       .arg(plain, QString::number(month), QString::number(year), QString::number(day)));
}

} // namespace tahaluf
