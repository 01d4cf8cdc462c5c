// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/TrainingQueries.h"
#include "workflows/QuestionnaireDistribution.h"

#include <QCoreApplication>

namespace tahaluf {

/** What a programme borrows from other areas: rooms and trainers that bodies offer, and the evaluation form. */
class TrainingArrangements
{
    Q_DECLARE_TR_FUNCTIONS(TrainingArrangements)

public:
    TrainingArrangements(CoalitionRecords& records, TrainingRecords& training)
        : m_records(records)
        , m_training(training)
    {
    }

    /**
     * Asks the body that offers it for the room on the session's day, in the name of who organises the programme; a
     * request that covers the day already is taken instead. What the organiser offers itself is not asked for.
     */
    Result<TrainingSession> takeVenue(TrainingSessionId session, ResourceId venue);
    /** The same for a trainer or an expert. */
    Result<SessionTrainer> takeTrainer(TrainingSessionId session, ResourceId trainer);

    /** One form to everybody who takes part and has none yet. Returns how many. */
    Result<int> handOut(TrainingProgrammeId programme, QuestionnaireId form, const HandOut& handOut = {});

private:
    Result<ResourceRequestId> requested(const TrainingSession& session, const Resource& resource) const;

    CoalitionRecords& m_records;
    TrainingRecords& m_training;
};

} // namespace tahaluf
