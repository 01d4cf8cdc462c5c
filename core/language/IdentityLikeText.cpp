// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/IdentityLikeText.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf::IdentityLikeText {

namespace {
/**
 * Whether there is a stretch as any of the numbers has it, which few texts have: digits, also apart by blanks and
 * hyphens, from the first to the last at least as long as the shortest number.
 */
bool hasLongNumber(const QString& text)
{
    constexpr int Shortest = 6;
    int stretch = 0; // since its first digit
    for (const QChar c : text) {
        if (c.isDigit() || c.isSurrogate()) {
            if (++stretch >= Shortest) {
                return true;
            }
        } else if (c == u' ' || c == u'-') {
            stretch += stretch > 0 ? 1 : 0;
        } else if (!Bidi::isControl(c)) {
            stretch = 0;
        }
    }
    return false;
}
} // namespace

QString find(const QString& text)
{
    if (!hasLongNumber(text)) {
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
