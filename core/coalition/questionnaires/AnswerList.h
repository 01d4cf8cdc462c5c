// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A list of answers that several questions and forms share. */
struct AnswerList
{
    AnswerListId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
};

template <> const EntitySpec<AnswerList>& specOf<AnswerList>();

} // namespace tahaluf
