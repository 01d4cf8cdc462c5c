// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tahaluf {

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
};

} // namespace tahaluf
