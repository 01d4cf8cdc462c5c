// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/MeetingWorkflow.h"

namespace tahaluf {

/**
 * What the agenda of a coming meeting should not forget: the approval of the last minutes, first of all; actions that
 * will be overdue on its day; and assignments of earlier meetings that no finished action has answered.
 */
class StandingItems
{
    Q_DECLARE_TR_FUNCTIONS(StandingItems)

public:
    explicit StandingItems(CoalitionRecords& records)
        : m_records(records)
        , m_meetings(records)
    {
    }

    /** Adds those that are not there yet, and brings the lists of those that are up to date. Returns how many items
     * were added. Refused once the meeting has begun. */
    Result<int> addTo(MeetingId meeting);

    /** Numbers of actions that are open on `day` though due before it. */
    Result<QStringList> overdueActions(QDate day) const;
    /** Numbers of assignments of meetings before `moment` that are neither withdrawn nor answered. */
    Result<QStringList> openAssignments(const QDateTime& moment) const;

private:
    Result<bool> addApproval(const Meeting& meeting, const std::vector<AgendaItem>& items);
    Result<bool>
    put(MeetingId meeting, std::vector<AgendaItem>& items, const QString& title, const QStringList& numbers);

    CoalitionRecords& m_records;
    MeetingWorkflow m_meetings;
};

} // namespace tahaluf
