// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/correspondence/LetterNumber.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

namespace {
const QString SentMark = QStringLiteral("ص");
const QString ReceivedMark = QStringLiteral("و");
} // namespace

QString LetterNumber::text() const
{
    const QString& mark = direction == LetterDirection::Sent ? SentMark : ReceivedMark;
    return QStringLiteral("%1 %2/%3").arg(mark).arg(sequence).arg(year);
}

QString LetterNumber::scope() const
{
    return QStringLiteral("letters:%1:%2").arg(choiceKey(direction)).arg(year);
}

std::optional<LetterNumber> LetterNumber::parse(const QString& typed, const LetterNumber& usual)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(%1|%2)?\\s*/?\\s*(?:(\\d{1,6})\\s*/\\s*(\\d{4})|"
                                                         "(\\d{4})\\s*[-/]\\s*(\\d{1,6})|(\\d{1,6}))\\s*$")
                                              .arg(SentMark, ReceivedMark));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(typed)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    LetterNumber number = usual;
    if (match.hasCaptured(1)) {
        number.direction = match.captured(1) == SentMark ? LetterDirection::Sent : LetterDirection::Received;
    }
    for (const int group : {3, 4}) {
        number.year = match.hasCaptured(group) ? match.captured(group).toInt() : number.year;
    }
    for (const int group : {2, 5, 6}) {
        number.sequence = match.hasCaptured(group) ? match.captured(group).toInt() : number.sequence;
    }
    return number.sequence > 0 ? std::optional<LetterNumber>(number) : std::nullopt;
}

std::optional<LetterNumber> LetterNumber::parse(const QString& typed)
{
    const std::optional<LetterNumber> number = parse(typed, {});
    const bool isWhole = number && number->year > 0 && (typed.contains(SentMark) || typed.contains(ReceivedMark));
    return isWhole ? number : std::nullopt;
}

} // namespace tahaluf
