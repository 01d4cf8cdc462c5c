// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Who sits where at a U-shaped table, by precedence from the chair on, with a list of the seats below. */
class SeatingPlan
{
    Q_DECLARE_TR_FUNCTIONS(SeatingPlan)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
