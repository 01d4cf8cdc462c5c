// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LineQueue.h"

#include "storage/OwnChain.h"

#include <utility>

namespace tahaluf {

LineQueue::LineQueue(Journal& journal)
    : m_journal(journal)
    , m_payloads(journal)
    , m_worker(PiecesAhead, [last = Journal::LastLine()](Piece piece) mutable {
        last = piece.last.value_or(last);
        return linesOf(std::move(piece.steps), last);
    })
{
}

Result<void> LineQueue::add(LogLine line, const WriteEvent& event, const std::vector<QVariant>& before)
{
    Result<ChangePayload> payload = m_payloads.of(event.entity, event.values, before);
    if (!payload) {
        return payload.takeError();
    }
    m_gathered.push_back({std::move(line), std::move(*payload)});
    return m_gathered.size() < LinesAtATime ? Result<void>() : passOn();
}

Result<void> LineQueue::write()
{
    Result<void> done = m_gathered.empty() ? Result<void>() : passOn();
    while (done && !m_worker.isEmpty()) {
        done = storeOldest();
    }
    return done;
}

Result<void> LineQueue::passOn()
{
    if (Result<void> stored = m_worker.isFull() ? storeOldest() : Result<void>(); !stored) {
        return stored;
    }
    Piece piece{std::exchange(m_gathered, {}), {}, std::exchange(m_written, {})};
    if (m_worker.isEmpty()) {
        Result<Journal::LastLine> last = OwnChain::last(m_journal);
        if (!last) {
            return last.takeError();
        }
        piece.last = *last;
    }
    m_worker.give(std::move(piece));
    return {};
}

Result<void> LineQueue::storeOldest()
{
    m_written = m_worker.take();
    for (const LogLine& line : m_written) {
        if (Result<void> stored = line.store(m_journal.database()); !stored) {
            return stored;
        }
    }
    m_journal.setLastLine(Journal::LastLine{m_written.back().sequence, m_written.back().hash});
    return {};
}

std::vector<LogLine> LineQueue::linesOf(std::vector<Step> steps, Journal::LastLine& last)
{
    std::vector<LogLine> lines;
    lines.reserve(steps.size());
    for (Step& step : steps) {
        step.line.payload = step.payload.json();
        OwnChain::add(step.line, last);
        lines.push_back(std::move(step.line));
    }
    return lines;
}

} // namespace tahaluf
