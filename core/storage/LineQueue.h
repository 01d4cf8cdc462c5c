// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangePayload.h"
#include "storage/LogLine.h"
#include "storage/Transaction.h"

#include <future>
#include <vector>

namespace tahaluf {

/**
 * Lines of the history of thousands of writes in one transaction: another thread puts them into words and into the
 * chain, while this one goes on. Until write() they are not in the file, so nothing may ask for them before.
 */
class LineQueue
{
public:
    explicit LineQueue(Journal& journal)
        : m_journal(journal)
        , m_payloads(journal)
    {
    }

    /** As ChangeLog::append(); the oldest ones are written when many wait. */
    [[nodiscard]] Result<void> add(LogLine line, const WriteEvent& event, const std::vector<QVariant>& before);
    /** Writes all that waits. */
    [[nodiscard]] Result<void> write();

private:
    /** Lines made at a time: enough to be worth a thread, few enough to keep in memory. */
    static constexpr std::size_t MostGathered = 512;

    struct Step
    {
        LogLine line;
        ChangePayload payload;
    };
    [[nodiscard]] static std::vector<LogLine> linesOf(std::vector<Step> steps, Journal::LastLine last);
    [[nodiscard]] Result<void> passOn();

    Journal& m_journal;
    ChangePayloads m_payloads;
    std::vector<Step> m_gathered;
    std::vector<LogLine> m_written; ///< for the other thread to free
    std::future<std::vector<LogLine>> m_inWork;
};

} // namespace tahaluf
