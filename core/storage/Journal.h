// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/ChangeNotifier.h"
#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tahaluf {

class LineQueue;
class StatedNumbers;

/**
 * All that a write needs beside the record itself: the connection, who writes and when, who is told.
 * Holds the state of the one transaction that can be open on its connection.
 */
class Journal
{
public:
    Journal(Database& database, const EntityCatalog& catalog, ChangeNotifier& notifier, const Clock& clock);

    [[nodiscard]] Database& database() const { return m_database; }
    [[nodiscard]] const EntityCatalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    void setActor(const QString& actor) { m_actor = actor; }
    [[nodiscard]] QString actor() const { return m_actor; }

    void addObserver(WriteObserver& observer) { m_observers.push_back(&observer); }
    [[nodiscard]] const std::vector<WriteObserver*>& observers() const { return m_observers; }

    /** This file's name for the station that writes: made at first use, part of every change. */
    Result<QString> station();

    /** The newest line of this file's own chain, known within one transaction. */
    struct LastLine
    {
        qint64 sequence = 0;
        QString hash = {};
    };
    [[nodiscard]] const std::optional<LastLine>& lastLine() const { return m_lastLine; }
    /** Nothing: it is to be read again. */
    void setLastLine(std::optional<LastLine> line) { m_lastLine = std::move(line); }

    /** Where lines of the history wait, as ManyWrites asks for it; else nothing. */
    [[nodiscard]] LineQueue* lineQueue() const { return m_lineQueue; }
    void setLineQueue(LineQueue* queue) { m_lineQueue = queue; }
    /** Where stated numbers wait, as ManyWrites asks for it; else nothing. */
    [[nodiscard]] StatedNumbers* statedNumbers() const { return m_statedNumbers; }
    void setStatedNumbers(StatedNumbers* numbers) { m_statedNumbers = numbers; }

    /** Whether what is written is only tried and taken back in any case; see Trial. */
    [[nodiscard]] bool isTrial() const { return m_isTrial; }

private:
    friend class Transaction;
    friend class Trial;

    Database& m_database;
    const EntityCatalog& m_catalog;
    ChangeNotifier& m_notifier;
    const Clock& m_clock;
    QString m_actor;
    QString m_station;
    std::vector<WriteObserver*> m_observers;

    int m_depth = 0;
    bool m_isBroken = false;
    bool m_isTrial = false;
    QString m_transactionUid;
    RecordChanges m_touched;
    std::optional<LastLine> m_lastLine;
    LineQueue* m_lineQueue = nullptr;
    StatedNumbers* m_statedNumbers = nullptr;
};

} // namespace tahaluf
