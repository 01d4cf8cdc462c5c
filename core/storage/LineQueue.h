// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/WorkerLine.h"
#include "storage/ChangePayload.h"
#include "storage/LogLine.h"
#include "storage/Transaction.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Lines of the history of thousands of writes in one transaction: another thread puts them into words and into the
 * chain, while this one goes on. Until write() they are not in the file, so nothing may ask for them before.
 */
class LineQueue
{
public:
    explicit LineQueue(Journal& journal);

    /** As ChangeLog::append(); the oldest ones are written when many wait. */
    [[nodiscard]] Result<void> add(LogLine line, const WriteEvent& event, const std::vector<QVariant>& before);
    /** Writes all that waits. */
    [[nodiscard]] Result<void> write();

private:
    /** Lines made at a time: enough to be worth a thread, few enough to keep in memory. */
    static constexpr std::size_t LinesAtATime = 128;
    static constexpr std::size_t PiecesAhead = 3;

    struct Step
    {
        LogLine line;
        ChangePayload payload;
    };
    struct Piece
    {
        std::vector<Step> steps = {};
        std::optional<Journal::LastLine> last = {}; ///< what they follow; nothing: the piece before
        std::vector<LogLine> written = {}; ///< to be freed there
    };
    [[nodiscard]] static std::vector<LogLine> linesOf(std::vector<Step> steps, Journal::LastLine& last);
    [[nodiscard]] Result<void> passOn();
    [[nodiscard]] Result<void> storeOldest();

    Journal& m_journal;
    ChangePayloads m_payloads;
    std::vector<Step> m_gathered;
    std::vector<LogLine> m_written;
    WorkerLine<Piece, std::vector<LogLine>> m_worker;
};

} // namespace tahaluf
