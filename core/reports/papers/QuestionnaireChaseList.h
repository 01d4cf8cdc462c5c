// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Who is still to answer a form, longest overdue first: channel, days, reminders, and how to reach them. */
class QuestionnaireChaseList
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireChaseList)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
