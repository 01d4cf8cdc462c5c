// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tahaluf {

/**
 * The second way into encrypted copies, printed on paper: 128 random bits as eight groups of six digits. Each group is
 * a multiple of eleven, so that a wrong digit, or two in the wrong order, is found in its own group.
 */
class RecoveryKey
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryKey)

public:
    static constexpr int Groups = 8;
    static constexpr int DigitsOfGroup = 6;

    static RecoveryKey random();
    /** Digits of any script; spaces and hyphens between them do not matter. Refused with the number of the wrong group.
     */
    static Result<RecoveryKey> fromDigits(const QString& text);
    /** Whether somebody who was asked for a passphrase typed a recovery key: nothing but digits, and many of them. */
    [[nodiscard]] static bool isMeantBy(const QString& text);

    [[nodiscard]] QStringList groups() const;
    /** The groups with hyphens between them. */
    [[nodiscard]] QString digits() const { return groups().join(QLatin1Char('-')); }
    /** 16 bytes. */
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace tahaluf
