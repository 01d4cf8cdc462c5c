// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Name plates for the table, one to an A4 page that is folded in the middle: both faces say the same, the upper one
 * upside down, so that the room and the neighbours read it alike.
 */
class TablePlates
{
    Q_DECLARE_TR_FUNCTIONS(TablePlates)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
