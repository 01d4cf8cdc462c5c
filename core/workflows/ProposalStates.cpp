// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ProposalStates.h"

#include <QHash>
#include <QSet>

namespace tahaluf {

namespace {
const QHash<EntryState, QSet<ProposalStep>>& table()
{
    using enum ProposalStep;
    static const QHash<EntryState, QSet<ProposalStep>> allowed{
        {EntryState::Recorded, {SendToStudy, Merge, Withdraw}},
        {EntryState::UnderStudy, {Adopt, AdoptAmended, Defer, Decline, Merge, Withdraw}},
        {EntryState::Deferred, {SendToStudy, Merge, Withdraw}},
        {EntryState::Adopted, {}},
        {EntryState::AdoptedAmended, {}},
        {EntryState::NotAdopted, {}},
        {EntryState::Merged, {}},
        {EntryState::Withdrawn, {}},
    };
    return allowed;
}
} // namespace

ProposalStep ProposalStates::stepOf(StudyOutcome outcome)
{
    switch (outcome) {
    case StudyOutcome::Adopted:
        return ProposalStep::Adopt;
    case StudyOutcome::AdoptedAmended:
        return ProposalStep::AdoptAmended;
    case StudyOutcome::NotAdopted:
        return ProposalStep::Decline;
    case StudyOutcome::Merged:
        return ProposalStep::Merge;
    case StudyOutcome::None:
    case StudyOutcome::Deferred:
        break;
    }
    return ProposalStep::Defer;
}

EntryState ProposalStates::after(ProposalStep step)
{
    switch (step) {
    case ProposalStep::SendToStudy:
        return EntryState::UnderStudy;
    case ProposalStep::Adopt:
        return EntryState::Adopted;
    case ProposalStep::AdoptAmended:
        return EntryState::AdoptedAmended;
    case ProposalStep::Defer:
        return EntryState::Deferred;
    case ProposalStep::Decline:
        return EntryState::NotAdopted;
    case ProposalStep::Merge:
        return EntryState::Merged;
    case ProposalStep::Withdraw:
        break;
    }
    return EntryState::Withdrawn;
}

bool ProposalStates::isAllowed(EntryState from, ProposalStep step)
{
    return table().value(from).contains(step);
}

bool ProposalStates::isStudied(EntryKind kind)
{
    return kind == EntryKind::Proposal || kind == EntryKind::Concept || kind == EntryKind::SubmittedRecommendation;
}

bool ProposalStates::isEnd(EntryState state)
{
    return table().value(state).isEmpty();
}

Result<void> ProposalStates::check(const Entry& entry, ProposalStep step)
{
    // A remark or a decision has no outcome, but whoever said it may take it back.
    if (!isStudied(entry.kind) && step != ProposalStep::Withdraw) {
        return refused(tr("%1 is of the kind “%2”: only proposals, concepts and submitted recommendations are studied. "
                          "Correct its kind first if it is wrong.")
                           .arg(entry.number, choiceLabel(entry.kind)));
    }
    if (isAllowed(entry.state, step)) {
        return {};
    }
    switch (entry.state) {
    case EntryState::Recorded:
    case EntryState::Deferred:
        return refused(tr("%1 is not under study: send it to study first.").arg(entry.number));
    case EntryState::UnderStudy:
        return refused(tr("%1 is under study already: finish its study, or recall it first.").arg(entry.number));
    case EntryState::Adopted:
    case EntryState::AdoptedAmended:
    case EntryState::NotAdopted:
        return refused(tr("%1 has an outcome, “%2”: reopen its study to change that.")
                           .arg(entry.number, choiceLabel(entry.state)));
    case EntryState::Merged:
        return refused(tr("%1 is merged into another proposal: undo the merger first.").arg(entry.number));
    case EntryState::Withdrawn:
        break;
    }
    return refused(tr("%1 is withdrawn: record it anew if its body takes it up again.").arg(entry.number));
}

} // namespace tahaluf
