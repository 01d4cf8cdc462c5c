// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/Certificate.h"
#include "coalition/training/SessionAttendance.h"
#include "coalition/training/SessionTrainer.h"
#include "coalition/training/Trainee.h"
#include "coalition/training/TrainingProgramme.h"
#include "coalition/training/TrainingSession.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The repositories of capacity building. Reading is free; writing goes through TrainingWorkflow. */
struct TrainingRecords
{
    explicit TrainingRecords(Journal& journal)
        : journal(journal)
    {
    }

    Journal& journal;
    Repository<TrainingProgramme> programmes{journal};
    Repository<TrainingSession> programmeSessions{journal};
    Repository<SessionTrainer> sessionTrainers{journal};
    Repository<Trainee> trainees{journal};
    Repository<SessionAttendance> sessionAttendance{journal};
    Repository<Certificate> certificates{journal};
};

} // namespace tahaluf
