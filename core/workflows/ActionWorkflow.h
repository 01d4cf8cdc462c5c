// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/** What is reported of an action. */
struct ActionReport
{
    int percent = 0; ///< 0: not started; 100: done
    QString reached; ///< of its target; empty leaves what was reported before
    QString obstacles; ///< likewise
};

/**
 * The shared plan: objectives hold activities, activities hold actions. An action gets its number when it is saved,
 * once. Progress is reported of what has no parts; that of the rest follows (ActionTree).
 */
class ActionWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(ActionWorkflow)

public:
    explicit ActionWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * The save command of forms and imports. A new one comes last among its siblings; one that comes with progress is
     * reported at once. A cancelled one needs its reason.
     */
    Result<void> save(Action& action);
    Result<Action> report(ActionId id, const ActionReport& report);
    Result<Action> cancel(ActionId id, const QString& reason);
    /** Takes a cancelled one up again. */
    Result<Action> resume(ActionId id);
    /** Moves it `steps` places among its siblings, backwards when negative. Returns whether it moved. */
    Result<bool> move(ActionId id, int steps);
    /** Puts it, last, into another objective or activity, or at the top. */
    Result<Action> moveInto(ActionId id, ActionId parent);
    Result<void> setSupporting(ActionId id, const std::vector<MemberId>& members);
    /** Removes it; refused while it has parts. */
    Result<void> remove(ActionId id);

private:
    Result<void> enter(Action& action);
    Result<void> correct(Action& action);
    Result<void> check(const Action& action) const;
    Result<std::vector<Action>> siblings(ActionId parent) const;
    Result<int> lastPosition(ActionId parent) const;
    Result<Action> change(ActionId id, const std::function<Result<void>(Action&)>& edit);
    Result<void> refuseWithParts(ActionId id, const QString& sentence) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
