// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ManyWrites.h"

#include <utility>

namespace tahaluf {

ManyWrites::~ManyWrites()
{
    if (m_isTold) {
        for (WriteObserver* observer : m_journal.observers()) {
            observer->dropMany();
        }
    }
    endQueues();
    shrink();
}

void ManyWrites::endQueues()
{
    if (m_lines) {
        m_journal.setLineQueue(nullptr);
        m_journal.setStatedNumbers(nullptr);
        m_lines.reset();
        m_numbers.reset();
    }
}

Result<void> ManyWrites::begin()
{
    Database& database = m_journal.database();
    Result<qint64> before = database.number(QStringLiteral("PRAGMA cache_size"));
    if (!before) {
        return before.takeError();
    }
    if (Result<void> grown = database.run(QStringLiteral("PRAGMA cache_size=-%1").arg(CacheKilobytes)); !grown) {
        return grown;
    }
    m_cacheBefore = *before;
    m_isTold = !m_journal.isTrial();
    if (m_isTold && m_history == History::AtTheEnd) {
        m_journal.setLineQueue(&m_lines.emplace(m_journal));
        m_journal.setStatedNumbers(&m_numbers.emplace(database));
    }
    return tellObservers(&WriteObserver::beginMany);
}

Result<void> ManyWrites::keepBesideReaders(Database& database)
{
    return database.run(QStringLiteral("PRAGMA cache_spill=-%1").arg(KilobytesBesideReaders));
}

Result<void> ManyWrites::end()
{
    Result<void> written = m_lines ? m_lines->write() : Result<void>();
    written = written && m_numbers ? m_numbers->write() : written;
    if (!written) {
        return written;
    }
    endQueues();
    Result<void> told = tellObservers(&WriteObserver::endMany);
    m_isTold = m_isTold && !told;
    shrink();
    return told;
}

Result<void> ManyWrites::tellObservers(Result<void> (WriteObserver::*what)())
{
    for (WriteObserver* observer : m_journal.observers()) {
        if (Result<void> told = m_isTold ? (observer->*what)() : Result<void>(); !told) {
            return told;
        }
    }
    return {};
}

void ManyWrites::shrink()
{
    if (m_cacheBefore == 0) {
        return;
    }
    // A cache that stays large costs memory, nothing else.
    const Result<void> shrunk =
        m_journal.database().run(QStringLiteral("PRAGMA cache_size=%1").arg(std::exchange(m_cacheBefore, 0)));
    Q_UNUSED(shrunk)
}

} // namespace tahaluf
