// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/QuestionnaireResults.h"
#include "coalition/training/TrainingRecords.h"
#include "coalition/training/TrainingResults.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** What pages, papers and commands ask about training. */
class TrainingQueries
{
    Q_DECLARE_TR_FUNCTIONS(TrainingQueries)

public:
    TrainingQueries(const CoalitionRecords& records, const TrainingRecords& training)
        : m_records(records)
        , m_training(training)
    {
    }

    /** The programme with this number, typed as «بر-005», 5 or «5». Refused when there is none. */
    Result<TrainingProgramme> byNumber(const QString& typed) const;
    /** The programmes that may stand in this edition, by their number. */
    Result<std::vector<TrainingProgramme>> programmes(Audience edition) const;
    Result<std::vector<TrainingSession>> sessions(TrainingProgrammeId id) const;
    Result<std::vector<Trainee>> trainees(TrainingProgrammeId id) const;
    /** Everything that its results are calculated from. */
    Result<TrainingParts> parts(TrainingProgrammeId id) const;
    /** Of all its sessions, in their order. */
    Result<std::vector<SessionTrainer>> trainers(TrainingProgrammeId id) const;
    Result<std::vector<Certificate>> certificates(TrainingProgrammeId id) const;
    /** Whether a certificate that still holds was issued on it: then what it attests stays. */
    Result<bool> isCertified(TrainingProgrammeId id) const;
    /** The trainees of a programme who answered its evaluation form completely, with all answers. */
    Result<std::vector<Respondent>> respondents(const TrainingProgramme& programme) const;

private:
    const CoalitionRecords& m_records;
    const TrainingRecords& m_training;
};

} // namespace tahaluf
