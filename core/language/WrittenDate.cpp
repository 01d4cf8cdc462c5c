// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WrittenDate.h"

#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/HijriDate.h"
#include "language/Numerals.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace tahaluf::WrittenDate {

namespace {

/** Names of months that offices use beside those of the program: of the Levant, and short ones in English. */
int otherMonthNamed(const QString& text)
{
    static const QStringList levant{QStringLiteral("كانون الثاني"),
                                    QStringLiteral("شباط"),
                                    QStringLiteral("آذار"),
                                    QStringLiteral("نيسان"),
                                    QStringLiteral("أيار"),
                                    QStringLiteral("حزيران"),
                                    QStringLiteral("تموز"),
                                    QStringLiteral("آب"),
                                    QStringLiteral("أيلول"),
                                    QStringLiteral("تشرين الأول"),
                                    QStringLiteral("تشرين الثاني"),
                                    QStringLiteral("كانون الأول")};
    constexpr qsizetype ShortName = 3;
    const QString wanted = ArabicText::foldKey(text);
    for (int month = 1; month <= 12; ++month) {
        const QString english = ArabicText::foldKey(DateText::monthName(month, Language::English));
        if (wanted == ArabicText::foldKey(DateText::monthName(month, Language::Arabic)) || wanted == english ||
            wanted == english.left(ShortName) || wanted == ArabicText::foldKey(levant.at(month - 1))) {
            return month;
        }
    }
    return 0;
}

std::optional<QDate> worded(const QString& plain)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})[\s\-/]+([\p{L} ]+?)[\s\-/,،]+(\d{4})\s*م?$)"));
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date(match.captured(3).toInt(), otherMonthNamed(match.captured(2)), match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> yearFirst(const QString& plain)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$)"));
    const QRegularExpressionMatch match = shape.match(plain);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

/** Slashed with the year first as HijriDate reads it: with hyphens. */
std::optional<HijriDate> hijri(const QString& plain)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(1[3-6]\d\d)[/.](\d{1,2})[/.](\d{1,2})\s*(هـ|ه)?$)"));
    const QRegularExpressionMatch match = shape.match(plain);
    return HijriDate::parse(match.hasMatch() ? QStringLiteral("%1-%2-%3")
                                                   .arg(match.captured(1),
                                                        match.captured(2).rightJustified(2, QLatin1Char('0')),
                                                        match.captured(3).rightJustified(2, QLatin1Char('0')))
                                             : plain);
}

/** Whether a text that names no such day means the Umm al-Qura calendar all the same. */
bool isMeantHijri(const QString& plain)
{
    static const QRegularExpression shape(QStringLiteral(R"((^|\D)1[3-6]\d\d(\D|$))"));
    return plain.contains(QStringLiteral("هـ")) || shape.match(plain).hasMatch();
}

} // namespace

Result<QDate> read(QStringView text)
{
    const QString plain = Numerals::toAscii(Bidi::strip(text.toString())).simplified();
    if (const std::optional<HijriDate> day = hijri(plain)) {
        return day->toGregorian();
    }
    if (isMeantHijri(plain)) {
        return refused(QCoreApplication::translate("WrittenDate", "“%1” is no day of the Umm al-Qura calendar.")
                           .arg(plain.left(40)));
    }
    if (const std::optional<QDate> date = worded(plain)) {
        return *date;
    }
    if (const std::optional<QDate> date = yearFirst(plain)) {
        return *date;
    }
    return DateText::parseDate(plain);
}

} // namespace tahaluf::WrittenDate
