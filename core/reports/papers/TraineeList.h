// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/** Who was nominated for a programme, by body, and what was answered; not for the public. */
class TraineeList
{
    Q_DECLARE_TR_FUNCTIONS(TraineeList)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
