// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/** What training each body had: trainees, trained, hours, attendance and gain, programme by programme. */
class TrainingByMember
{
    Q_DECLARE_TR_FUNCTIONS(TrainingByMember)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
