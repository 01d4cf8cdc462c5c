// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/Ids.h"
#include "schema/EntitySpec.h"

namespace tahaluf {

enum class TrainingPresence
{
    Present,
    Late,
    Excused,
    Absent
};

/** Whether a trainee was at a session; no record: not noted yet. */
struct SessionAttendance
{
    SessionAttendanceId id;
    QString uid;
    int revision = 0;

    TrainingSessionId session;
    TraineeId trainee;
    TrainingPresence state = TrainingPresence::Present;

    /** Who came late was there too. */
    [[nodiscard]] bool wasThere() const
    {
        return state == TrainingPresence::Present || state == TrainingPresence::Late;
    }
};

template <> const ChoiceList& choicesOf<TrainingPresence>();
template <> const EntitySpec<SessionAttendance>& specOf<SessionAttendance>();

} // namespace tahaluf
