// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** That a proposal was made from (a part of) an answer. Never removed. */
struct AnswerProposal
{
    AnswerProposalId id;
    QString uid;
    int revision = 0;

    AnswerId answer;
    EntryId entry;
    QString text; ///< the words at that time
};

template <> const EntitySpec<AnswerProposal>& specOf<AnswerProposal>();

} // namespace tahaluf
