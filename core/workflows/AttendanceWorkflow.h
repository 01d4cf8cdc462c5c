// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/MeetingQueries.h"

#include <QCoreApplication>

namespace tahaluf {

/** Who is in the room. Each command is one transaction; people and bodies typed here are there next time. */
class AttendanceWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceWorkflow)

public:
    explicit AttendanceWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Makes a line "expected" for each invited body's nominee, else its principal, who has none yet. */
    Result<void> expectInvited(MeetingId meeting);
    Result<void> markMissingAbsent(MeetingId meeting);

    Result<Attendance> markPresent(AttendanceId id);
    /** Came after the opening; the time is now. */
    Result<Attendance> markLate(AttendanceId id);
    Result<Attendance> markLeft(AttendanceId id);
    Result<Attendance> markApologised(AttendanceId id);
    Result<Attendance> markAbsent(AttendanceId id);
    /** `substitute` sits in for this person and is present from now. */
    Result<Attendance> markRepresentedBy(AttendanceId id, PersonId substitute);
    /** The same with a typed name; one that is not known becomes a person of the represented body. */
    Result<Attendance> markRepresentedByName(AttendanceId id, const QString& fullName);
    /** Takes any mark back. */
    Result<Attendance> clear(AttendanceId id);

    /** Someone who was not invited. A name that is not known becomes a person of that body. */
    Result<Attendance> addWalkIn(MeetingId meeting, const QString& fullName, MemberId member);
    Result<Attendance> addPerson(MeetingId meeting, PersonId person, bool isWalkIn);

    /** Lines of the sheet by precedence: at this meeting, of the person, of the body, then by name. */
    Result<std::vector<Attendance>> sheet(MeetingId meeting) const;
    /** Presence per tier at this moment, coordinator left out. */
    Result<std::vector<TierPresence>> tiers(MeetingId meeting) const;

private:
    Result<Person> personNamed(const QString& fullName, MemberId member);
    Result<Attendance> mark(AttendanceId id, const std::function<void(Attendance&)>& edit);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
