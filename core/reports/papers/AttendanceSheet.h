// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The sheet that goes round the room to be signed, with blank rows for whoever was not invited. */
class AttendanceSheet
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceSheet)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
