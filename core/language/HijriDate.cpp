// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/HijriDate.h"

#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/Numerals.h"

#include <unicode/ucal.h>

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <memory>

namespace tahaluf {

namespace {

constexpr double MillisecondsPerDay = 86'400'000.0;
constexpr qint64 JulianDayOfEpoch = 2'440'588; // 1970-01-01

constexpr std::array<const char16_t*, 12> ArabicHijriMonths{u"محرم",
                                                            u"صفر",
                                                            u"ربيع الأول",
                                                            u"ربيع الآخر",
                                                            u"جمادى الأولى",
                                                            u"جمادى الآخرة",
                                                            u"رجب",
                                                            u"شعبان",
                                                            u"رمضان",
                                                            u"شوال",
                                                            u"ذو القعدة",
                                                            u"ذو الحجة"};
constexpr std::array<const char16_t*, 12> EnglishHijriMonths{u"Muharram",
                                                             u"Safar",
                                                             u"Rabi al-Awwal",
                                                             u"Rabi al-Thani",
                                                             u"Jumada al-Ula",
                                                             u"Jumada al-Akhira",
                                                             u"Rajab",
                                                             u"Shaaban",
                                                             u"Ramadan",
                                                             u"Shawwal",
                                                             u"Dhu al-Qida",
                                                             u"Dhu al-Hijja"};

struct CloseCalendar
{
    void operator()(UCalendar* calendar) const { ucal_close(calendar); }
};

/** One calendar a thread, since ICU calendars are changed by being asked. Null when ICU's data is missing. */
UCalendar* calendar()
{
    thread_local const std::unique_ptr<UCalendar, CloseCalendar> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        static constexpr std::array<UChar, 4> Utc{u'U', u'T', u'C', 0};
        UCalendar* opened = ucal_open(Utc.data(), 3, "en@calendar=islamic-umalqura", UCAL_TRADITIONAL, &status);
        return std::unique_ptr<UCalendar, CloseCalendar>(U_SUCCESS(status) ? opened : nullptr);
    }();
    return instance.get();
}

QDate gregorianOf(int year, int month, int day)
{
    UCalendar* cal = calendar();
    if (cal == nullptr) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    ucal_clear(cal);
    ucal_set(cal, UCAL_EXTENDED_YEAR, year);
    ucal_set(cal, UCAL_MONTH, month - 1);
    ucal_set(cal, UCAL_DATE, day);
    const double millis = ucal_getMillis(cal, &status);
    if (U_FAILURE(status)) {
        return {};
    }
    return QDate::fromJulianDay(JulianDayOfEpoch + static_cast<qint64>(millis / MillisecondsPerDay));
}

bool isInTables(int year, int month)
{
    return year >= HijriDate::FirstYear && year <= HijriDate::LastYear && month >= 1 && month <= 12;
}

int monthNamed(const QString& name)
{
    const QString wanted = ArabicText::foldKey(name);
    for (int month = 1; month <= 12; ++month) {
        if (wanted == ArabicText::foldKey(HijriDate::monthName(month, Language::Arabic)) ||
            wanted == ArabicText::foldKey(HijriDate::monthName(month, Language::English))) {
            return month;
        }
    }
    return 0;
}

} // namespace

std::optional<HijriDate> HijriDate::fromGregorian(QDate date)
{
    // ICU counts through the years anew each time, and tables name the same few days in row after row.
    constexpr qsizetype MaximumRemembered = 4096;
    thread_local QHash<qint64, HijriDate> remembered;

    UCalendar* cal = date.isValid() ? calendar() : nullptr;
    if (cal == nullptr) {
        return std::nullopt;
    }
    if (const auto known = remembered.constFind(date.toJulianDay()); known != remembered.constEnd()) {
        return *known;
    }
    UErrorCode status = U_ZERO_ERROR;
    ucal_setMillis(cal, static_cast<double>(date.toJulianDay() - JulianDayOfEpoch) * MillisecondsPerDay, &status);
    const HijriDate result{ucal_get(cal, UCAL_EXTENDED_YEAR, &status),
                           ucal_get(cal, UCAL_MONTH, &status) + 1,
                           ucal_get(cal, UCAL_DATE, &status)};
    if (U_FAILURE(status) || !isInTables(result.year, result.month)) {
        return std::nullopt;
    }
    if (remembered.size() >= MaximumRemembered) {
        remembered.clear();
    }
    remembered.insert(date.toJulianDay(), result);
    return result;
}

std::optional<HijriDate> HijriDate::parse(QStringView text)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$)"));
    static const QRegularExpression named(QStringLiteral(R"(^(\d{1,2})\s+(\D+?)\s+(\d{4})$)"));

    QString plain = Numerals::toAscii(Bidi::strip(text.toString())).simplified();
    for (const QLatin1String era : {QLatin1String("AH"), QLatin1String("A.H.")}) {
        if (plain.endsWith(era, Qt::CaseInsensitive)) {
            plain = plain.chopped(era.size()).trimmed();
        }
    }
    while (plain.endsWith(u'ه') || plain.endsWith(u'ـ')) {
        plain = plain.chopped(1).trimmed();
    }

    HijriDate result;
    if (const auto match = iso.match(plain); match.hasMatch()) {
        result = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    } else if (const auto slashed = dayFirst.match(plain); slashed.hasMatch()) {
        result = {slashed.captured(3).toInt(), slashed.captured(2).toInt(), slashed.captured(1).toInt()};
    } else if (const auto worded = named.match(plain); worded.hasMatch()) {
        result = {worded.captured(3).toInt(), monthNamed(worded.captured(2)), worded.captured(1).toInt()};
    }
    return result.isValid() ? std::optional(result) : std::nullopt;
}

std::optional<int> HijriDate::daysInMonth(int year, int month)
{
    if (!isInTables(year, month)) {
        return std::nullopt;
    }
    const QDate first = gregorianOf(year, month, 1);
    const QDate next = month == 12 ? gregorianOf(year + 1, 1, 1) : gregorianOf(year, month + 1, 1);
    if (!first.isValid() || !next.isValid()) {
        return std::nullopt;
    }
    return static_cast<int>(first.daysTo(next));
}

QString HijriDate::monthName(int month, Language language)
{
    if (month < 1 || month > 12) {
        return {};
    }
    const auto& names = language == Language::Arabic ? ArabicHijriMonths : EnglishHijriMonths;
    return QString::fromUtf16(names.at(static_cast<std::size_t>(month) - 1));
}

bool HijriDate::isValid() const
{
    const auto length = daysInMonth(year, month);
    return length && day >= 1 && day <= *length;
}

QDate HijriDate::toGregorian() const
{
    return isValid() ? gregorianOf(year, month, day) : QDate();
}

QString HijriDate::isoText() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QChar(u'0'))
        .arg(month, 2, 10, QChar(u'0'))
        .arg(day, 2, 10, QChar(u'0'));
}

} // namespace tahaluf
