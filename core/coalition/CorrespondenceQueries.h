// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

namespace tahaluf {

/** What the register of correspondence and its papers ask for. */
class CorrespondenceQueries
{
public:
    explicit CorrespondenceQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Letters of one year and direction in the order of their numbers, drafts too. */
    Result<std::vector<Letter>> ofYear(int year, LetterDirection direction) const;
    /** Years that have letters, the newest first. */
    Result<std::vector<int>> years() const;
    Result<std::optional<ClosedYear>> closedYear(int year) const;
    /** Letters whose answer was due before `today` and has not come. */
    Result<qint64> overdueCount(QDate today) const;
    /**
     * How a body was addressed last: in its invitation to `meeting`, else in the newest letter to it, else in its
     * newest invitation. Empty when it never was.
     */
    Result<QString> usualAddressee(MemberId member, MeetingId meeting) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
