// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Running a meeting: opening, moving through the agenda, breaks, closing. Each command is one transaction. */
class SessionWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(SessionWorkflow)

public:
    explicit SessionWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * Opens the session (or goes on with one that is open): the first item starts, and everyone who was invited and
     * has no line yet gets one as "expected".
     */
    Result<Meeting> open(MeetingId id);
    /** Ends the item under discussion and starts (or resumes) another. */
    Result<Meeting> goTo(MeetingId id, AgendaItemId item);
    Result<void> startBreak(MeetingId id, const QString& reason);
    Result<void> endBreak(MeetingId id);
    [[nodiscard]] Result<std::optional<Break>> currentBreak(MeetingId id) const;
    /** Ends the session: whoever is still expected was absent, and draft minutes with their number are made. */
    Result<Meeting> close(MeetingId id);
    /** Takes a closing back while the minutes are not approved. */
    Result<Meeting> reopen(MeetingId id);

    /** Agenda in its order. */
    Result<std::vector<AgendaItem>> agenda(MeetingId id) const;
    /** Seconds an item has been under discussion up to now; breaks do not count. */
    [[nodiscard]] int secondsSpent(const AgendaItem& item) const;
    /** Seconds since the session opened, breaks included; 0 before. */
    [[nodiscard]] int secondsOpen(const Meeting& meeting) const;

private:
    Result<void> stopItem(AgendaItemId item, bool isDone);
    Result<void> startItem(AgendaItemId item);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
