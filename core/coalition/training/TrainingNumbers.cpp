// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/TrainingNumbers.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRegularExpression>

namespace tahaluf {

namespace {
const QString CertificateMark = QStringLiteral("ش");

QString ascii(const QString& typed)
{
    return Numerals::toAscii(Bidi::strip(typed));
}
} // namespace

QString programmeMark()
{
    return QStringLiteral("بر");
}

QString ProgrammePartNumber::text(Part part) const
{
    const QString head = QStringLiteral("%1 %2").arg(programmeMark()).arg(programme);
    return part == Part::Session ? QStringLiteral("%1/%2").arg(head).arg(serial)
                                 : QStringLiteral("%1-%2").arg(head).arg(serial, 3, 10, QLatin1Char('0'));
}

std::optional<ProgrammePartNumber> ProgrammePartNumber::parse(const QString& typed, Part part)
{
    const QRegularExpression shape(
        QStringLiteral("^\\s*(?:%1)?\\s*(\\d{1,4})\\s*%2\\s*(\\d{1,6})\\s*$")
            .arg(programmeMark(), part == Part::Session ? QStringLiteral("/") : QStringLiteral("-")));
    const QRegularExpressionMatch match = shape.match(ascii(typed));
    const ProgrammePartNumber number{match.captured(1).toInt(), match.captured(2).toInt()};
    return number.programme > 0 && number.serial > 0 ? std::optional(number) : std::nullopt;
}

QString CertificateNumber::text() const
{
    return QStringLiteral("%1 %2/%3").arg(CertificateMark).arg(serial).arg(year);
}

std::optional<CertificateNumber> CertificateNumber::parse(const QString& typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(?:%1)?\\s*(\\d{1,6})\\s*/\\s*(\\d{4})\\s*$").arg(CertificateMark));
    const QRegularExpressionMatch match = shape.match(ascii(typed));
    const CertificateNumber number{match.captured(2).toInt(), match.captured(1).toInt()};
    return number.year > 0 && number.serial > 0 ? std::optional(number) : std::nullopt;
}

} // namespace tahaluf
