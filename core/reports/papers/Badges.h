// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Name badges, eight to an A4 sheet, with lines to cut along. */
class Badges
{
    Q_DECLARE_TR_FUNCTIONS(Badges)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
