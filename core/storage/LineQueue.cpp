// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LineQueue.h"

#include "storage/OwnChain.h"

#include <utility>

namespace tahaluf {

Result<void> LineQueue::add(LogLine line, const WriteEvent& event, const std::vector<QVariant>& before)
{
    Result<ChangePayload> payload = m_payloads.of(event.entity, event.values, before);
    if (!payload) {
        return payload.takeError();
    }
    m_gathered.push_back({std::move(line), std::move(*payload)});
    return m_gathered.size() < MostGathered ? Result<void>() : passOn();
}

Result<void> LineQueue::write()
{
    while (m_inWork.valid() || !m_gathered.empty()) {
        if (Result<void> passed = passOn(); !passed) {
            return passed;
        }
    }
    return {};
}

Result<void> LineQueue::passOn()
{
    Result<Journal::LastLine> last = OwnChain::last(m_journal);
    if (!last) {
        return last.takeError();
    }
    std::vector<LogLine> made;
    if (m_inWork.valid()) {
        made = m_inWork.get();
    }
    if (!made.empty()) {
        last = Journal::LastLine{made.back().sequence, made.back().hash};
    }
    m_journal.setLastLine(*last);
    if (!m_gathered.empty()) {
        m_inWork = std::async(
            std::launch::async,
            [steps = std::exchange(m_gathered, {}), last = *last, used = std::exchange(m_written, {})]() mutable {
                used = {};
                return linesOf(std::move(steps), last);
            });
    }
    for (const LogLine& line : made) {
        if (Result<void> stored = line.store(m_journal.database()); !stored) {
            return stored;
        }
    }
    m_written = std::move(made);
    return {};
}

std::vector<LogLine> LineQueue::linesOf(std::vector<Step> steps, Journal::LastLine last)
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
