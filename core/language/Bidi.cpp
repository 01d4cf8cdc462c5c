// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf::Bidi {

namespace {

constexpr QChar LeftToRightIsolate(u'\u2066');
constexpr QChar RightToLeftIsolate(u'\u2067');
constexpr QChar FirstStrongIsolate(u'\u2068');
constexpr QChar PopIsolate(u'\u2069');
constexpr QChar LeftToRightOverride(u'\u202D');
constexpr QChar PopFormatting(u'\u202C');

QString wrapped(QChar opening, const QString& text)
{
    return text.isEmpty() ? text : opening + text + PopIsolate;
}

bool isRightToLeftLetter(QChar c)
{
    return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
}

bool isNumberOrLatin(QChar c)
{
    return c.direction() == QChar::DirEN || c.direction() == QChar::DirAN || c.direction() == QChar::DirL;
}

} // namespace

bool isControl(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QString isolate(const QString& text)
{
    const auto isArabicDigit = [](QChar c) { return c.direction() == QChar::DirAN; };
    if (std::any_of(text.cbegin(), text.cend(), isArabicDigit)) {
        // Between Arabic-Indic digits a hyphen or space runs to the left even here: «٢-٠١١» would be turned round.
        return wrapped(LeftToRightIsolate, LeftToRightOverride + text + PopFormatting);
    }
    return wrapped(LeftToRightIsolate, text);
}

QString isolatePhone(QString number)
{
    return isolate(number.replace(u' ', QChar(QChar::Nbsp)));
}

QString isolateAuto(const QString& text)
{
    return wrapped(FirstStrongIsolate, text);
}

QString paragraph(const QString& text, Qt::LayoutDirection direction)
{
    return text.isEmpty() ? text : (direction == Qt::RightToLeft ? RightToLeftMark : LeftToRightMark) + text;
}

QString isolateReference(const QString& number)
{
    if (std::none_of(number.cbegin(), number.cend(), isRightToLeftLetter)) {
        return isolate(number);
    }
    // After an Arabic letter the hyphen of "2-011" would be a neutral between two Arabic numbers and turn them round,
    // so each stretch from a digit to the last digit before the next Arabic letter is an island of its own.
    QString inner;
    qsizetype i = 0;
    while (i < number.size()) {
        if (!isNumberOrLatin(number.at(i))) {
            inner += number.at(i++);
            continue;
        }
        qsizetype end = i + 1;
        for (qsizetype j = end; j < number.size() && !isRightToLeftLetter(number.at(j)); ++j) {
            if (isNumberOrLatin(number.at(j))) {
                end = j + 1;
            }
        }
        inner += isolate(number.sliced(i, end - i));
        i = end;
    }
    return wrapped(RightToLeftIsolate, inner);
}

QString isolateCodes(const QString& text)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::none_of(text.cbegin(), text.cend(), isDigit)) {
        return text;
    }
    // An island as it is; then numbers joined by dashes, and the groups of a phone number. Commas, points, colons and
    // slashes keep their numbers in order without help (Unicode Standard Annex 9, W4).
    static const QRegularExpression pattern(QStringLiteral(
        "[\\x{2066}-\\x{2068}][^\\x{2069}]*\\x{2069}"
        "|(?<![\\p{L}\\p{Nd}@/._+-])(\\+?\\p{Nd}+(?:[-\\x{2013}]\\p{Nd}+)+"
        "|\\+\\p{Nd}+(?: \\p{Nd}{2,}){1,4}|(?<!\\p{Nd} )\\p{Nd}{3,4}(?: \\p{Nd}{3,4}){1,2})(?! ?\\p{Nd}|@)"));
    QString result;
    qsizetype copied = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        if (one.capturedLength(1) == 0) {
            continue;
        }
        result += QStringView(text).sliced(copied, one.capturedStart(1) - copied);
        result += isolatePhone(one.captured(1));
        copied = one.capturedEnd(1);
    }
    result += QStringView(text).sliced(copied);
    return result;
}

QString strip(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl)) {
        return text;
    }
    QString result = text;
    result.removeIf(isControl);
    return result;
}

} // namespace tahaluf::Bidi
