// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/copies/CopyLock.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/** Encrypted copies: XChaCha20-Poly1305 in pieces that can neither be altered, left out nor put in another order. */
class LockedCopy
{
    Q_DECLARE_TR_FUNCTIONS(LockedCopy)

public:
    /** What their names end with. */
    static QString suffix();
    /** Whether the file begins like one; false for what cannot be read. */
    [[nodiscard]] static bool isOne(const QString& path);

    /**
     * Encrypts a plain copy, which nobody has open, into a new file; reads it back and compares before it gets its
     * name. Refused when `target` exists.
     */
    static Result<void> make(const QString& plainCopy, const CopyLock& lock, const QString& target);
    /** The same of an open file: the plain copy it needs lies beside that file meanwhile. */
    static Result<void> copyTo(Database& database, const CopyLock& lock, const QString& target);
    /**
     * Decrypts into a new file by a passphrase or a recovery key and checks that as a file from elsewhere, as
     * Backup::restore does. Refused for a wrong secret, CannotOpen for a damaged copy: told apart always.
     */
    static Result<void> restore(const QString& copy, const QString& secret, const QString& target);
};

} // namespace tahaluf
