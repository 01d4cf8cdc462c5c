// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

namespace tahaluf {

/** Who asked to speak and did not have the floor yet; kept in the file, so that a crash loses nobody's turn. */
class SpeakersQueue
{
public:
    explicit SpeakersQueue(CoalitionRecords& records)
        : m_records(records)
    {
    }

    Result<void> add(MeetingId meeting, PersonId person, MemberId member);
    /** Gives the floor to the first in the queue; nothing when it is empty. */
    Result<std::optional<Speaker>> next(MeetingId meeting);
    Result<void> remove(SpeakerId id);
    Result<std::vector<Speaker>> waiting(MeetingId meeting) const;

private:
    CoalitionRecords& m_records;
};

} // namespace tahaluf
