// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QString>

namespace tahaluf {

/**
 * The counts of the overview (`entry_figures`) while thousands of entries are written: the trigger that keeps them is
 * put aside, since a statement with a trigger needs a journal of its own, and all are counted at once at the end. Both
 * happen in the open transaction, so taking it back brings the trigger back too.
 */
class EntryFigures final : public WriteObserver
{
public:
    explicit EntryFigures(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& /*event*/) override { return {}; }
    Result<void> beginMany() override;
    Result<void> endMany() override;
    void dropMany() override { m_trigger.clear(); }

private:
    Database& m_database;
    QString m_trigger; ///< what makes it again; empty while it is there
};

} // namespace tahaluf
