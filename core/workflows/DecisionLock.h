// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Decision.h"
#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, a change to a decision that was taken or withdrawn, to its positions, and
 * any change of a decision's state but by its own commands. What locks is the result that the file holds. A decision
 * is never taken away: it keeps its number, and is withdrawn with a reason. Nor is what an open decision is on.
 */
class DecisionLock final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(DecisionLock)

public:
    /** While it lives, a command of DecisionWorkflow is at work on this decision. */
    class Command
    {
    public:
        Command(DecisionLock& lock, DecisionId decision)
            : m_lock(lock)
            , m_before(lock.m_atWork)
        {
            m_lock.m_atWork = decision;
        }
        ~Command() { m_lock.m_atWork = m_before; }
        Command(const Command&) = delete;
        Command& operator=(const Command&) = delete;

    private:
        DecisionLock& m_lock;
        DecisionId m_before;
    };

    explicit DecisionLock(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    /** What was taken here stays, unless the other station knew that it was: its own commands let it go on then. */
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override;
    /** A sentence that says what to do instead. */
    [[nodiscard]] static QString lockedSentence(const QString& number);

private:
    Result<void> decisionWritten(const WriteEvent& event) const;
    Result<void> positionWritten(const WriteEvent& event) const;
    Result<void> subjectTaken(const WriteEvent& event) const;

    Database& m_database;
    DecisionId m_atWork;
};

} // namespace tahaluf
