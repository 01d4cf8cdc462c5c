// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * One unit of writing: BEGIN IMMEDIATE, then commit() or, at the end of its life, rollback. Begun inside another
 * one it joins it: the outer one commits all, and an inner one left without commit() makes the outer one fail.
 */
class Transaction
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)

public:
    static Result<Transaction> begin(Journal& journal);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /** Makes everything durable, then tells the notifier. On failure everything is rolled back. */
    Result<void> commit();

    [[nodiscard]] QString uid() const { return m_journal->m_transactionUid; }
    [[nodiscard]] Journal& journal() const { return *m_journal; }
    /** Remembers a record to be announced after the commit. */
    void touch(RecordChange change) { m_journal->m_touched.push_back(std::move(change)); }

private:
    explicit Transaction(Journal& journal);
    void rollBack();

    Journal* m_journal;
    bool m_isOpen = true;
};

} // namespace tahaluf
