// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Ordinals.h"

#include <array>

namespace tahaluf::Ordinals {

namespace {

template <std::size_t N> QString at(const std::array<const char16_t*, N>& words, int index)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(index)));
}

// Without the article, 1 to 10; "first" has a form of its own beside the tens: «الحادي عشر».
constexpr std::array<const char16_t*, 11>
    Masculine{u"", u"أول", u"ثاني", u"ثالث", u"رابع", u"خامس", u"سادس", u"سابع", u"ثامن", u"تاسع", u"عاشر"};
constexpr std::array<const char16_t*, 11>
    Feminine{u"", u"أولى", u"ثانية", u"ثالثة", u"رابعة", u"خامسة", u"سادسة", u"سابعة", u"ثامنة", u"تاسعة", u"عاشرة"};
constexpr std::array<const char16_t*, 11>
    Adverbs{u"", u"أولًا", u"ثانيًا", u"ثالثًا", u"رابعًا", u"خامسًا", u"سادسًا", u"سابعًا", u"ثامنًا", u"تاسعًا", u"عاشرًا"};
constexpr std::array<const char16_t*, 10>
    TensStems{u"", u"", u"عشر", u"ثلاث", u"أربع", u"خمس", u"ست", u"سبع", u"ثمان", u"تسع"};

constexpr std::array<const char16_t*, 20> EnglishUnits{
    u"",           u"First",     u"Second",    u"Third",       u"Fourth",     u"Fifth",     u"Sixth",
    u"Seventh",    u"Eighth",    u"Ninth",     u"Tenth",       u"Eleventh",   u"Twelfth",   u"Thirteenth",
    u"Fourteenth", u"Fifteenth", u"Sixteenth", u"Seventeenth", u"Eighteenth", u"Nineteenth"};
constexpr std::array<const char16_t*, 10>
    EnglishTens{u"", u"", u"Twenty", u"Thirty", u"Forty", u"Fifty", u"Sixty", u"Seventy", u"Eighty", u"Ninety"};

constexpr std::array<const char16_t*, 20> EnglishCardinals{
    u"",         u"One",     u"Two",     u"Three",     u"Four",     u"Five",    u"Six",
    u"Seven",    u"Eight",   u"Nine",    u"Ten",       u"Eleven",   u"Twelve",  u"Thirteen",
    u"Fourteen", u"Fifteen", u"Sixteen", u"Seventeen", u"Eighteen", u"Nineteen"};

bool hasWords(int n)
{
    return n >= 1 && n <= 99;
}

/** 1 to 9 as the first word of a compound. */
QString compoundUnit(int unit, Gender gender)
{
    if (unit == 1) {
        return gender == Gender::Masculine ? QStringLiteral("حادي") : QStringLiteral("حادية");
    }
    return at(gender == Gender::Masculine ? Masculine : Feminine, unit);
}

QString tens(int n, Case grammaticalCase)
{
    return at(TensStems, n / 10) + (grammaticalCase == Case::Oblique ? QStringLiteral("ين") : QStringLiteral("ون"));
}

} // namespace

QString arabic(int n, Gender gender, Case grammaticalCase, DigitShapes digits)
{
    const QString article = QStringLiteral("ال");
    if (!hasWords(n)) {
        return QStringLiteral("رقم (%1)").arg(Numerals::shaped(n, digits));
    }
    if (n <= 10) {
        return article + at(gender == Gender::Masculine ? Masculine : Feminine, n);
    }
    const int unit = n % 10;
    if (n < 20) {
        return article + compoundUnit(unit, gender) +
               (gender == Gender::Masculine ? QStringLiteral(" عشر") : QStringLiteral(" عشرة"));
    }
    if (unit == 0) {
        return article + tens(n, grammaticalCase);
    }
    return article + compoundUnit(unit, gender) + QStringLiteral(" وال") + tens(n, grammaticalCase);
}

QString arabicAdverb(int n, DigitShapes digits)
{
    if (!hasWords(n)) {
        return Numerals::shaped(n, digits);
    }
    if (n <= 10) {
        return at(Adverbs, n);
    }
    const int unit = n % 10;
    if (n < 20) {
        return compoundUnit(unit, Gender::Masculine) + QStringLiteral(" عشر");
    }
    if (unit == 0) {
        return tens(n, Case::Oblique);
    }
    return (unit == 1 ? QStringLiteral("حاديًا") : at(Adverbs, unit)) + QStringLiteral(" و") + tens(n, Case::Oblique);
}

QString english(int n)
{
    if (!hasWords(n)) {
        return QStringLiteral("No. %1").arg(n);
    }
    if (n < 20) {
        return at(EnglishUnits, n);
    }
    const QString tensWord = at(EnglishTens, n / 10);
    if (n % 10 == 0) {
        return tensWord.chopped(1) + QStringLiteral("ieth");
    }
    return tensWord + u'-' + at(EnglishUnits, n % 10).toLower();
}

QString englishCardinal(int n)
{
    if (!hasWords(n)) {
        return QString::number(n);
    }
    if (n < 20) {
        return at(EnglishCardinals, n);
    }
    const QString tensWord = at(EnglishTens, n / 10);
    return n % 10 == 0 ? tensWord : tensWord + u'-' + at(EnglishCardinals, n % 10).toLower();
}

QString englishShort(int n)
{
    const int lastTwo = n % 100;
    const bool teen = lastTwo >= 11 && lastTwo <= 13;
    QString suffix = QStringLiteral("th");
    if (!teen && n % 10 == 1) {
        suffix = QStringLiteral("st");
    } else if (!teen && n % 10 == 2) {
        suffix = QStringLiteral("nd");
    } else if (!teen && n % 10 == 3) {
        suffix = QStringLiteral("rd");
    }
    return QString::number(n) + suffix;
}

QString letter(int n, Language language)
{
    static const QString abjad = QStringLiteral("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");
    static const QString alphabet = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    const QString& letters = language == Language::Arabic ? abjad : alphabet;
    return n >= 1 && n <= letters.size() ? QString(letters.at(n - 1)) : QString();
}

QString beside(int n, Gender gender, const Phrasebook& phrasebook, Case grammaticalCase)
{
    return phrasebook.isArabic() ? arabic(n, gender, grammaticalCase, phrasebook.digits()) : english(n);
}

QString heading(int n, const Phrasebook& phrasebook)
{
    return phrasebook.isArabic() ? arabicAdverb(n, phrasebook.digits()) : english(n);
}

} // namespace tahaluf::Ordinals
