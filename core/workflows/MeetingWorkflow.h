// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Planning meetings: numbers, agenda, invitations and their replies, postponing, the next meeting. */
class MeetingWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWorkflow)

public:
    explicit MeetingWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The save command of forms and imports: a new meeting gets the next number of its series (or the one it came
     * with). */
    Result<void> save(Meeting& meeting);
    /**
     * A new meeting of a series with what the last one had: venue, chair, secretary, the invited bodies; its first
     * agenda item approves the minutes of the last one that are not approved yet.
     */
    Result<Meeting> planNext(SeriesId series, const QDateTime& startsAt);
    /** Appends an item at the end of the agenda. */
    Result<void> addAgendaItem(AgendaItem& item);
    Result<void> moveAgendaItem(AgendaItemId id, int newPosition);
    /** Appends the item in which a meeting approves the minutes of an earlier one. */
    Result<AgendaItem> addApprovalItem(MeetingId meeting, const Meeting& earlier);

    /** One invitation for every body that has none; the meeting becomes "invited". Returns how many were made. */
    Result<int> invite(MeetingId id, const std::vector<MemberId>& members, QDate sentOn);
    /** Records a body's reply; a nominee gets a line on the attendance sheet. */
    Result<void> recordReply(InvitationId id, Reply reply, PersonId nominee, QDate repliedOn);

    Result<Meeting> postpone(MeetingId id, const QDateTime& newStart, const QString& reason);
    Result<Meeting> cancel(MeetingId id, const QString& reason);

    /** A meeting named as on the command line: «ت2», "ت 2", or a bare number where only one series has it. */
    Result<Meeting> byCode(const QString& code) const;
    /** «ت2» */
    Result<QString> codeOf(const Meeting& meeting) const;

private:
    CoalitionRecords& m_records;
};

} // namespace tahaluf
