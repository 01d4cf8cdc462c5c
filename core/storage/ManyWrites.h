// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/LineQueue.h"
#include "storage/StatedNumbers.h"
#include "storage/Transaction.h"

#include <QtGlobal>

#include <cstddef>
#include <optional>

namespace tahaluf {

/**
 * Thousands of writes in the open transaction, as an import makes them: tells the observers so and lets SQLite keep
 * more of the file in memory, until end() or the end of its life. Changes nothing in what is written.
 */
class ManyWrites
{
public:
    /** When the lines of the history, and what stated numbers do to the counters, are to be there. */
    enum class History
    {
        AtOnce, ///< for who asks for them meanwhile
        AtTheEnd
    };
    explicit ManyWrites(Transaction& transaction, History history = History::AtTheEnd)
        : m_journal(transaction.journal())
        , m_history(history)
    {
    }
    ~ManyWrites();
    ManyWrites(const ManyWrites&) = delete;
    ManyWrites& operator=(const ManyWrites&) = delete;

    [[nodiscard]] Result<void> begin();
    /** To be called before the commit. */
    [[nodiscard]] Result<void> end();

    /** From so many writes on it is worth the preparation. */
    static constexpr std::size_t WorthIt = 1000;
    /** Of the file's pages, in memory meanwhile. */
    static constexpr int CacheKilobytes = 16 * 1024;
    /**
     * What a connection beside the window's keeps in memory until its end, so that the window can go on reading: some
     * 150,000 new records. What is more goes to the file early, and readers wait for the end.
     */
    static constexpr int KilobytesBesideReaders = 512 * 1024;
    [[nodiscard]] static Result<void> keepBesideReaders(Database& database);

private:
    Result<void> tellObservers(Result<void> (WriteObserver::*what)());
    void shrink();
    void endQueues();

    Journal& m_journal;
    History m_history;
    std::optional<LineQueue> m_lines;
    std::optional<StatedNumbers> m_numbers;
    bool m_isTold = false; ///< the observers
    qint64 m_cacheBefore = 0; ///< as PRAGMA cache_size has it; 0: not changed
};

} // namespace tahaluf
