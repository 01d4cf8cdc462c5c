// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/copies/RecoveryKey.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int Divisor = 11;
constexpr int LargestPart = 0xffff;

/** The digits alone; empty where something else than digits, spaces and hyphens stands between them. */
QString bareDigits(const QString& text)
{
    QString digits;
    const QString ascii = Numerals::toAscii(Bidi::strip(text));
    for (const QChar letter : ascii) {
        if (letter >= QLatin1Char('0') && letter <= QLatin1Char('9')) {
            digits += letter;
        } else if (!letter.isSpace() && letter.category() != QChar::Punctuation_Dash) {
            return {};
        }
    }
    return digits;
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    QByteArray bytes(Groups * 2, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return RecoveryKey(bytes);
}

bool RecoveryKey::isMeantBy(const QString& text)
{
    constexpr qsizetype fewMissing = 8;
    return bareDigits(text).size() >= Groups * DigitsOfGroup - fewMissing;
}

Result<RecoveryKey> RecoveryKey::fromDigits(const QString& text)
{
    const QString digits = bareDigits(text);
    if (digits.size() != Groups * DigitsOfGroup) {
        return refused(tr("A recovery key has 48 digits in eight groups; %n were entered.",
                          nullptr,
                          static_cast<int>(digits.size())));
    }
    QByteArray bytes(Groups * 2, '\0');
    for (int group = 0; group < Groups; ++group) {
        const int value = digits.mid(group * DigitsOfGroup, DigitsOfGroup).toInt();
        if (value % Divisor != 0 || value / Divisor > LargestPart) {
            return refused(
                tr("Group %1 of the recovery key holds a wrong digit. Compare it with the paper.").arg(group + 1));
        }
        qToBigEndian(static_cast<quint16>(value / Divisor), bytes.data() + group * qsizetype(2));
    }
    return RecoveryKey(bytes);
}

QStringList RecoveryKey::groups() const
{
    QStringList groups;
    for (int group = 0; group < Groups; ++group) {
        const int part = qFromBigEndian<quint16>(m_bytes.constData() + group * qsizetype(2));
        groups << QStringLiteral("%1").arg(part * Divisor, DigitsOfGroup, 10, QLatin1Char('0'));
    }
    return groups;
}

} // namespace tahaluf
