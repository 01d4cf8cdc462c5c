// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** How many bodies of one tier are in the room now. */
struct TierPresence
{
    Relevance tier = Relevance::Core;
    int present = 0; ///< bodies with at least one person in the room
    int invited = 0; ///< bodies with a line on the sheet
    int required = 0; ///< bodies needed for the quorum; 0 where the series has none
    [[nodiscard]] bool isMet() const { return required == 0 || present >= required; }
};

/** What belongs to one meeting, in the order in which people and papers want it. */
class MeetingQueries
{
    Q_DECLARE_TR_FUNCTIONS(MeetingQueries)

public:
    explicit MeetingQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Agenda in its order. */
    Result<std::vector<AgendaItem>> agenda(MeetingId meeting) const;
    /** Lines of the sheet by precedence: at this meeting, of the person, of the body, then by name. */
    Result<std::vector<Attendance>> sheet(MeetingId meeting) const;
    /**
     * Lines that the sheet still lacks: one for each invited body without any, for its nominee, else its principal,
     * else nobody yet. They are not stored.
     */
    Result<std::vector<Attendance>> expected(MeetingId meeting) const;
    /** Everyone to sit, sign or be named: the sheet, who is expected, and who leads and records; by precedence. */
    Result<std::vector<Attendance>> guests(const Meeting& meeting) const;
    /** Presence per tier at this moment, coordinator left out. */
    Result<std::vector<TierPresence>> tiers(MeetingId meeting) const;
    /** Entries in the order of their numbers, withdrawn ones too. */
    Result<std::vector<Entry>> entries(MeetingId meeting) const;
    Result<std::optional<Minutes>> minutes(MeetingId meeting) const;
    /** The meeting before this one in its series. */
    Result<std::optional<Meeting>> previous(const Meeting& meeting) const;

    /** The body as it was called on `date` (today's names for an invalid date). */
    Result<Member> memberAt(MemberId id, QDate date) const;
    /** The person with honorific, rank, position and body as on `date`. */
    Result<Person> personAt(PersonId id, QDate date) const;

private:
    Result<void> sortByPrecedence(std::vector<Attendance>& lines) const;

    const CoalitionRecords& m_records;
};

} // namespace tahaluf
