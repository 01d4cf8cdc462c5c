// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/EntryNumber.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

QString EntryNumber::text() const
{
    const QString entry = QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return seriesCode.isEmpty() ? OutsideMark + QLatin1Char('-') + entry
                                : QStringLiteral("%1 %2-%3").arg(seriesCode).arg(meeting).arg(entry);
}

std::optional<EntryNumber> EntryNumber::parse(const QString& typed)
{
    static const QRegularExpression inMeeting(QStringLiteral("^\\s*(\\p{L}+)\\s*(\\d+)\\s*-\\s*(\\d+)\\s*$"));
    static const QRegularExpression outside(QStringLiteral("^\\s*%1\\s*-\\s*(\\d+)\\s*$").arg(OutsideMark));
    const QString text = Numerals::toAscii(Bidi::strip(typed));
    if (const QRegularExpressionMatch match = outside.match(text); match.hasMatch()) {
        return EntryNumber{QString(), 0, match.captured(1).toInt()};
    }
    if (const QRegularExpressionMatch match = inMeeting.match(text); match.hasMatch()) {
        return EntryNumber{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return std::nullopt;
}

} // namespace tahaluf
