// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/copies/CopyLock.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tahaluf {

/**
 * The first 320 bytes of an encrypted copy: how the passphrase becomes a key, the two keys it is locked with, and the
 * key of its content, sealed once for each. It ends with its own checksum, so that damage is told from a wrong
 * passphrase. Numbers are big-endian.
 */
struct LockedHeader
{
    Q_DECLARE_TR_FUNCTIONS(LockedHeader)

public:
    static constexpr qsizetype Size = 320;

    CopyLock lock = {}; ///< without the digits of the recovery key
    QByteArray passphraseBox = {}; ///< the content's key, sealed for lock.passphraseKey
    QByteArray recoveryBox = {};
    QByteArray streamHeader = {}; ///< of secretstream
    qint64 length = 0; ///< bytes of what is encrypted

    [[nodiscard]] QByteArray toBytes() const;
    /** CannotOpen for what is no encrypted copy, a newer one, damaged, or asks for more than a computer has. */
    static Result<LockedHeader> fromBytes(const QByteArray& bytes);
    /** Whether a file begins like an encrypted copy. */
    [[nodiscard]] static bool isBegunBy(const QByteArray& bytes);
};

} // namespace tahaluf
