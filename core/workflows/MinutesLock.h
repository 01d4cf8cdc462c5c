// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, a change to what approved minutes were made from: agenda, attendance,
 * free paragraphs and remarks of that meeting. (Entries are guarded by EntryWorkflow: their study goes on.)
 */
class MinutesLock final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(MinutesLock)

public:
    explicit MinutesLock(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    /** While a whole file is read in (sample, import), meetings come with their state before their agenda. */
    void setEnabled(bool enabled) { m_isEnabled = enabled; }

private:
    Database& m_database;
    bool m_isEnabled = true;
};

} // namespace tahaluf
