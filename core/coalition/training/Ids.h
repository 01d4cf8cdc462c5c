// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using TrainingProgrammeId = Id<struct TrainingProgramme>;
using TrainingSessionId = Id<struct TrainingSession>;
using SessionTrainerId = Id<struct SessionTrainer>;
using TraineeId = Id<struct Trainee>;
using SessionAttendanceId = Id<struct SessionAttendance>;
using CertificateId = Id<struct Certificate>;

} // namespace tahaluf
