// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/FormCode.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

namespace {
constexpr int Modulus = 97;
constexpr int SerialDigits = 4;

QString serialText(int serial)
{
    return QStringLiteral("%1").arg(serial, SerialDigits, 10, QLatin1Char('0'));
}
} // namespace

QString FormCode::check() const
{
    int rest = 0;
    const QString whole = letters + serialText(serial) + QStringLiteral("00");
    for (const QChar character : whole) {
        const int value = character.isDigit() ? character.digitValue() : character.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % Modulus;
    }
    return QStringLiteral("%1").arg(Modulus + 1 - rest, 2, 10, QLatin1Char('0'));
}

QString FormCode::text() const
{
    return QStringLiteral("%1-%2-%3").arg(letters, serialText(serial), check());
}

std::optional<FormCode::Typed> FormCode::parse(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Z]{0,4})(\\d{4,8})(\\d{2})$"));
    static const QRegularExpression between(QStringLiteral("[\\s\\-–/.]"));
    const QString plain = Numerals::toAscii(Bidi::strip(typed)).toUpper().remove(between);
    const QRegularExpressionMatch match = shape.match(plain);
    const int serial = match.captured(2).toInt();
    if (serial <= 0) {
        return {};
    }
    return Typed{match.captured(1), serial, match.captured(3)};
}

bool FormCode::areLetters(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{1,4}$"));
    return shape.match(text).hasMatch();
}

} // namespace tahaluf
