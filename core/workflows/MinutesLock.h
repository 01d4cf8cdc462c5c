// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, a change to what approved minutes were made from: agenda, attendance,
 * entries, free paragraphs and remarks of that meeting. Of an entry stay free what its study changes and what only
 * sorts it: state with its reason, formal wording, theme and mechanism, which no minutes print.
 *
 * What locks is the approved paper itself. A meeting that came from another file with its state but without that paper
 * still takes in its agenda, attendance and entries.
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
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override;
    /** Refused when this file holds the approved paper of the meeting's minutes. */
    static Result<void> refuseWhenApproved(Database& database, MeetingId meeting);

private:
    [[nodiscard]] static bool isFree(const WriteEvent& event);

    Database& m_database;
};

} // namespace tahaluf
