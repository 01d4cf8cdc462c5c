// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/resources/Ids.h"
#include "coalition/training/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

/** One session of a programme: its subject, when, how long. */
struct TrainingSession
{
    TrainingSessionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «بر 5/3»: programme and session; given once
    TrainingProgrammeId programme;
    int position = 0; ///< in the programme's order; 0 in a new one: the last
    QString subject;
    QString subjectEn;
    QDateTime startsAt;
    int minutes = 90;
    QString venue; ///< empty: the programme's
    ResourceRequestId venueRequest;
    QString note;
    int serial = 0;
};

template <> const EntitySpec<TrainingSession>& specOf<TrainingSession>();

} // namespace tahaluf
