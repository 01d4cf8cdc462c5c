// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Numerals.h"

#include "language/Bidi.h"

#include <limits>

namespace tahaluf::Numerals {

namespace {

constexpr char16_t AsciiZero = u'0';
constexpr char16_t ArabicIndicZero = u'\u0660';

/** Replaces every digit by the one of the row that starts at @p zero; shares the text when none differs. */
QString withZero(const QString& text, char16_t zero)
{
    const auto isForeign = [zero](QChar c) {
        if (c.unicode() < 0x80) {
            return zero != AsciiZero && c >= u'0' && c <= u'9';
        }
        return c.isSurrogate() || c.category() == QChar::Number_DecimalDigit;
    };
    qsizetype i = 0;
    while (i < text.size() && !isForeign(text.at(i))) {
        ++i;
    }
    if (i == text.size()) {
        return text;
    }
    QString result = text.left(i);
    result.reserve(text.size());
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        char32_t codePoint = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(c, text.at(i + 1));
        }
        const int value = digitValue(codePoint);
        if (value >= 0) {
            result += QChar(static_cast<char16_t>(zero + value));
            i += codePoint > 0xFFFF ? 1 : 0;
        } else {
            result += c;
        }
    }
    return result;
}

bool isPadding(QChar c)
{
    return c.isSpace() || Bidi::isControl(c);
}

} // namespace

int digitValue(char32_t character)
{
    if (character < 0x80) {
        return character >= U'0' && character <= U'9' ? static_cast<int>(character - U'0') : -1;
    }
    return QChar::category(character) == QChar::Number_DecimalDigit ? QChar::digitValue(character) : -1;
}

QString toAscii(const QString& text)
{
    return withZero(text, AsciiZero);
}

std::optional<qint64> parseInt(QStringView text)
{
    while (!text.isEmpty() && isPadding(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isPadding(text.back())) {
        text.chop(1);
    }
    const QString ascii = toAscii(text.toString());
    const bool negative = ascii.startsWith(u'-') || ascii.startsWith(u'\u2212');
    const bool hasSign = negative || ascii.startsWith(u'+');
    const QStringView digits = QStringView(ascii).sliced(hasSign ? 1 : 0);
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    // Counted downwards, since the most negative number has no positive twin.
    constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
    qint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        const int digit = c.unicode() - u'0';
        if (value < Lowest / 10 || value * 10 < Lowest + digit) {
            return std::nullopt;
        }
        value = value * 10 - digit;
    }
    if (negative) {
        return value;
    }
    if (value == Lowest) {
        return std::nullopt;
    }
    return -value;
}

QString shaped(const QString& text, DigitShapes shapes)
{
    return withZero(text, shapes == DigitShapes::ArabicIndic ? ArabicIndicZero : AsciiZero);
}

QString shaped(qint64 number, DigitShapes shapes)
{
    return shaped(QString::number(number), shapes);
}

} // namespace tahaluf::Numerals
