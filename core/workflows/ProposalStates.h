// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/proposals/Entry.h"
#include "coalition/studies/Study.h"

#include <QCoreApplication>

namespace tahaluf {

/** What is done to a proposal that changes its state; each has one command, and nothing else changes a state. */
enum class ProposalStep
{
    SendToStudy,
    Adopt,
    AdoptAmended,
    Defer,
    Decline,
    Merge,
    Withdraw
};

/**
 * The one table of which step is possible in which state. Recalling and reopening a study and undoing a merger are no
 * steps forward: they put back what was before.
 */
class ProposalStates
{
    Q_DECLARE_TR_FUNCTIONS(ProposalStates)

public:
    /** The step that an outcome is; there is none without an outcome, and deferring stands for it. */
    [[nodiscard]] static ProposalStep stepOf(StudyOutcome outcome);
    /** The state a step leads to. */
    [[nodiscard]] static EntryState after(ProposalStep step);
    [[nodiscard]] static bool isAllowed(EntryState from, ProposalStep step);
    /** A sentence that says what to do instead, where the step is not possible. */
    [[nodiscard]] static Result<void> check(const Entry& entry, ProposalStep step);
    /** Proposals, concepts and submitted recommendations are studied; the other kinds are not. */
    [[nodiscard]] static bool isStudied(EntryKind kind);
    /** An outcome that only reopening the study or undoing the merger changes. */
    [[nodiscard]] static bool isEnd(EntryState state);
};

} // namespace tahaluf
