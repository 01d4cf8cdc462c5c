// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/questionnaires/QuestionnaireForm.h"

#include <QHash>

/** What of a file's answers is known already. */
namespace tahaluf::GivenAnswers {

/** Whether a response is complete and says all of this already, texts by key of the question. */
Result<bool> areKnown(const CoalitionRecords& records,
                      const QuestionnaireForm& form,
                      const Response& response,
                      const QHash<QString, QString>& texts);

} // namespace tahaluf::GivenAnswers
