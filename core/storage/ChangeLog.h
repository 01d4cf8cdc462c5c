// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Transaction.h"
#include "storage/WriteObserver.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/** One line of the history as people read it. */
struct ChangeLine
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString actor;
    QString entity;
    QString uid;
    QString operation;
    QJsonObject before; ///< changed fields only; links by uid
    QJsonObject after;
};

/**
 * The append-only log of every change, written in the record's own transaction. Each line holds the SHA-256 of its
 * salted payload and of the line before it, one chain per station; the payloads lie beside it, so that a person can
 * be erased (RecordEraser) while the chain over the digests still holds.
 */
class ChangeLog
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)

public:
    /** The operation of a line that says that a record was erased, see RecordEraser. */
    static constexpr const char* EraseKey = "erase";
    /** Logs one write, or gives it to the journal's LineQueue. `before` is empty for a creation; values are in field
     * order. */
    static Result<void> append(Transaction& transaction, const WriteEvent& event, const std::vector<QVariant>& before);

    /** Logs one step about a record whose payload is made already, as the next line of this file's own chain. */
    static Result<void> write(Transaction& transaction,
                              const QString& entity,
                              const QString& uid,
                              const QString& operation,
                              const QByteArray& payload);

    /** History of one record, or of the whole file when `uid` is empty; newest first. */
    static Result<std::vector<ChangeLine>> lines(Database& database, const QString& uid, int limit = 500);

    /** Every broken link of every chain, and contents that are gone though nobody erased them; empty when all is well.
     */
    static Result<QStringList> verify(Database& database);

    /** Hash of the newest line, printed on approved minutes and kept in backups. */
    static Result<QString> head(Database& database);
};

} // namespace tahaluf
