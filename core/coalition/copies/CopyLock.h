// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tahaluf {

/**
 * With what the copies of a file are encrypted, as the file keeps it. Copies are locked with the two public keys, so
 * that one can be made at any time without asking; they are opened with what the passphrase or the recovery key give.
 * The file itself lies open beside this, so the recovery key is kept with it and can be printed again.
 */
struct CopyLock
{
    QByteArray salt = {}; ///< of the passphrase
    quint64 operations = 0; ///< Argon2id
    quint64 memory = 0; ///< Argon2id, bytes
    QByteArray passphraseKey = {}; ///< public key, X25519
    QByteArray recoveryKey = {}; ///< public key, X25519
    QString recoveryDigits = {}; ///< RecoveryKey::digits()
    QDateTime since = {}; ///< local time

    /** Eight letters that stand in every copy and on the printed key, to tell which key opens which copies. */
    [[nodiscard]] QString mark() const;

    /** Nothing where no passphrase was set. */
    static Result<std::optional<CopyLock>> load(Database& database);
    [[nodiscard]] Result<void> save(Database& database) const;
};

} // namespace tahaluf
