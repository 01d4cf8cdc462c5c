// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QString>

#include <cstddef>
#include <map>
#include <tuple>
#include <vector>

namespace tahaluf {

/**
 * The counts of the overview (`entry_figures`) while thousands of entries are written: the trigger that counts new ones
 * is put aside, since a statement with a trigger needs a journal of its own, and the new ones are added at the end;
 * where others were written too, all are counted anew. Both happen in the open transaction, so taking it back brings
 * the trigger back too.
 */
class EntryFigures final : public WriteObserver
{
public:
    explicit EntryFigures(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    Result<void> beginMany() override;
    Result<void> endMany() override;
    void dropMany() override;

    /** Counts all entries, whatever the figures said; in the open transaction. */
    static Result<void> countAnew(Database& database);

private:
    /** Kind, state, theme and body, the latter two 0 where there is none. */
    using Group = std::tuple<QString, QString, qint64, qint64>;
    Result<void> addNew();

    Database& m_database;
    QString m_trigger; ///< what makes it again; empty while it is there
    std::map<Group, qint64> m_new; ///< entries that the trigger has not counted
    std::vector<std::size_t> m_fields; ///< where an entry has those four
    bool m_isOnlyNew = true; ///< no other entry was written meanwhile
};

} // namespace tahaluf
