// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"
#include "coalition/proposals/Ids.h"
#include "coalition/studies/Ids.h"
#include "schema/EntitySpec.h"

#include <QDateTime>
#include <QString>

namespace tahaluf {

enum class ProposalRelation
{
    Linked,
    Merged,
    Apart
};

/** What was decided of two proposals that resemble each other. */
struct ProposalLink
{
    ProposalLinkId id;
    QString uid;
    int revision = 0;

    EntryId first;
    EntryId second; ///< of a merger: the one that goes on
    ProposalRelation relation = ProposalRelation::Linked;
    QString reason;
    QDateTime decidedAt;
    QString decidedBy;
    EntryState stateBefore = EntryState::Recorded; ///< of the merged one, so that the merger can be undone
    QString reasonBefore;
    StudyId study; ///< that ended in this merger
};

template <> const ChoiceList& choicesOf<ProposalRelation>();
template <> const EntitySpec<ProposalLink>& specOf<ProposalLink>();

} // namespace tahaluf
