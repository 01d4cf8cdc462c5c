// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tahaluf {

class Database;

/** One line of the change log as it is stored and as it leaves the file: what its hash is made of, and its payload. */
struct LogLine
{
    QString station;
    qint64 sequence = 0; ///< within the station, from 1
    qint64 schemaVersion = 0;
    QString at; ///< UTC, ISO with milliseconds
    QString actor;
    QString transaction;
    QString entity;
    QString uid;
    QString operation;
    QString payloadDigest;
    QString previousHash;
    QString hash;
    QByteArray salt;
    std::optional<QByteArray> payload; ///< nothing where it was erased

    /** SHA-256 in hexadecimal digits: what a line holds of its salt and payload, and of its own parts. */
    [[nodiscard]] static QString digestOf(const QByteArray& saltAndPayload);
    [[nodiscard]] static QString chainHash(const QStringList& parts);
    /** What the hash of this line must be. */
    [[nodiscard]] QString chainHash() const;
    /** Gives a line that has its payload a salt, the digest and the hash. */
    void seal();
    /** Writes a finished line with its payload. */
    [[nodiscard]] Result<void> store(Database& database) const;
};

} // namespace tahaluf
