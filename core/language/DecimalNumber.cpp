// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/DecimalNumber.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf::DecimalNumber {

namespace {
constexpr int MaximumDigits = 15; ///< what a double holds exactly
} // namespace

std::optional<QString> canonical(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]?)0*(\\d+)(?:\\.(\\d*?)0*)?$"));
    const QString ascii = Numerals::toAscii(Bidi::strip(typed))
                              .trimmed()
                              .replace(QChar(0x066B), QLatin1Char('.'))
                              .replace(QChar(0x2212), QLatin1Char('-'));
    const QRegularExpressionMatch match = shape.match(ascii);
    if (!match.hasMatch() || match.captured(2).size() + match.captured(3).size() > MaximumDigits) {
        return {};
    }
    const QString decimals = match.captured(3);
    const QString digits = match.captured(2) + (decimals.isEmpty() ? QString() : QLatin1Char('.') + decimals);
    const bool isNegative = match.captured(1) == QLatin1String("-") && digits != QLatin1String("0");
    return isNegative ? QLatin1Char('-') + digits : digits;
}

std::optional<double> value(const QString& stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString text(double value, int decimals)
{
    QString number = QString::number(value, 'f', decimals);
    if (number.contains(QLatin1Char('.'))) {
        while (number.endsWith(QLatin1Char('0'))) {
            number.chop(1);
        }
        if (number.endsWith(QLatin1Char('.'))) {
            number.chop(1);
        }
    }
    return number == QLatin1String("-0") ? QStringLiteral("0") : number;
}

} // namespace tahaluf::DecimalNumber
