// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** One answer, or one part of it: each chosen or ranked option and each cell of a table is a row of its own. */
struct Answer
{
    AnswerId id;
    QString uid;
    int revision = 0;

    ResponseId response;
    QuestionId question; ///< the column, for a cell of a table
    int row = 0; ///< of a table, from 1; 0 elsewhere
    AnswerOptionId option; ///< chosen or ranked
    QString value; ///< text as written; number as 12.5; date as ISO; yes or no; rank; words beside an option
    bool isWrong = false; ///< kept as it was written, though it does not fit the question
};

template <> const EntitySpec<Answer>& specOf<Answer>();

} // namespace tahaluf
