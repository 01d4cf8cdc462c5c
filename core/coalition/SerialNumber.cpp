// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/SerialNumber.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

QString SerialNumber::text() const
{
    return QStringLiteral("%1-%2").arg(mark).arg(sequence, 3, 10, QLatin1Char('0'));
}

std::optional<SerialNumber> SerialNumber::parse(const QString& typed, const QString& mark)
{
    const QRegularExpression shape(
        QStringLiteral("^\\s*(?:%1\\s*-?\\s*)?(\\d{1,6})\\s*$").arg(QRegularExpression::escape(mark)));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(typed)));
    const int sequence = match.captured(1).toInt();
    return sequence > 0 ? std::optional(SerialNumber{mark, sequence}) : std::nullopt;
}

} // namespace tahaluf
