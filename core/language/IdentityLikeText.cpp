// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/IdentityLikeText.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf::IdentityLikeText {

namespace {
/** Whether there are as many digits as any of the numbers needs, which few texts have. */
bool hasEnoughDigits(const QString& text)
{
    constexpr int Least = 2;
    int digits = 0;
    for (const QChar c : text) {
        digits += c.isDigit() || c.isSurrogate() ? 1 : 0;
        if (digits == Least) {
            return true;
        }
    }
    return false;
}
} // namespace

QString find(const QString& text)
{
    if (!hasEnoughDigits(text)) {
        return {};
    }
    // Century of birth (2 or 3), its year, the country's code of three digits, a run of five.
    static const QRegularExpression card(QStringLiteral("(?<![\\d+])[23]\\d{10}(?!\\d)"));
    static const QRegularExpression passport(QStringLiteral("(?<![A-Za-z0-9-])[A-Z]{1,2}\\d{6,8}(?![A-Za-z0-9])"));
    static const QRegularExpression called(
        QStringLiteral("(?:\\bQID|passport|identity card|ID card|جواز(?: ال)?(?: سفر(?:ها|ه)?)?|"
                       "البطاقة الشخصية|الرقم الشخصي|رقم الهوية)"
                       "[\\s:.،()]*(?:no\\.?|number|رقم(?:ها|ه)?)?[\\s:.،()]*([A-Z]{0,2}\\d[\\d -]{4,}\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = Numerals::toAscii(Bidi::strip(text));
    for (const QRegularExpression* shape : {&card, &passport}) {
        if (const QRegularExpressionMatch match = shape->match(plain); match.hasMatch()) {
            return match.captured();
        }
    }
    return called.match(plain).captured(1);
}

} // namespace tahaluf::IdentityLikeText
