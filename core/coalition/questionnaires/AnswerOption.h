// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** One answer of a list. */
struct AnswerOption
{
    AnswerOptionId id;
    QString uid;
    int revision = 0;

    AnswerListId answerList;
    int position = 0;
    QString key; ///< Latin letters, digits and _; unique within the list
    QString text;
    QString textEn;
    bool wantsWords = false; ///< «أخرى، تُذكر: …»
};

template <> const EntitySpec<AnswerOption>& specOf<AnswerOption>();

} // namespace tahaluf
