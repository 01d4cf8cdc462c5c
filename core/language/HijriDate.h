// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace tahaluf {

/**
 * A day of the Umm al-Qura calendar, computed by ICU (`islamic-umalqura`) for the years 1300 to 1600.
 * Qt's own Hijri calendar is the civil one and differs on over 40 % of days, so it is not used.
 */
struct HijriDate
{
    int year = 0;
    int month = 0; ///< 1 Muharram ... 12 Dhu al-Hijja
    int day = 0;

    static constexpr int FirstYear = 1300;
    static constexpr int LastYear = 1600;

    /** Nothing for an invalid day and for one outside the years of the tables. */
    [[nodiscard]] static std::optional<HijriDate> fromGregorian(QDate date);

    /** Reads "1434-01-15", "15/1/1434" or «15 محرم 1434هـ», in digits of any script. Nothing when no such day exists.
     */
    [[nodiscard]] static std::optional<HijriDate> parse(QStringView text);

    /** 29 or 30; nothing outside the tables. */
    [[nodiscard]] static std::optional<int> daysInMonth(int year, int month);

    /** The name of month 1 to 12; empty for any other number. */
    [[nodiscard]] static QString monthName(int month, Language language);

    /** Whether this day exists in the calendar. */
    [[nodiscard]] bool isValid() const;

    /** The same day in the Gregorian calendar; invalid when this day does not exist. */
    [[nodiscard]] QDate toGregorian() const;

    /** "1434-01-15", the form of exports. */
    [[nodiscard]] QString isoText() const;

    friend auto operator<=>(const HijriDate&, const HijriDate&) = default;
};

} // namespace tahaluf
