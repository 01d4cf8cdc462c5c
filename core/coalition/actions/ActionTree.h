// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Action.h"

#include <QDate>

#include <vector>

namespace tahaluf {

/** One line of the plan with what follows from its parts. */
struct PlanLine
{
    Action action = {};
    int depth = 0; ///< 0 for what stands at the top
    QString outline = {}; ///< «1.2.3», in ASCII digits
    bool hasParts = false;
    ActionState state = ActionState::NotStarted; ///< of its parts, where it has some
    int percent = 0; ///< mean of its actions that are not cancelled, rounded
    QDate startOn = {}; ///< the earliest of its own and its parts'
    QDate dueOn = {}; ///< the latest of its own and its parts'
    int overdue = 0; ///< overdue actions in it, itself counted
    int actions = 0; ///< actions in it that are not cancelled, itself counted
};

/** Of lines of the plan: those without parts that are not cancelled, and how far they are. */
struct PlanTotals
{
    int actions = 0;
    int done = 0;
    int overdue = 0;
    int percent = 0; ///< mean, rounded
};

[[nodiscard]] PlanTotals totalsOf(const std::vector<PlanLine>& lines);

/** The shared plan in reading order, with progress rolled up from the actions to activities and objectives. */
class ActionTree
{
public:
    /** A line whose parent is not among `actions` stands at the top: none is lost. */
    ActionTree(std::vector<Action> actions, QDate today);

    [[nodiscard]] const std::vector<PlanLine>& lines() const { return m_lines; }

private:
    struct Rolled
    {
        double done = 0; ///< sum of percents
        int actions = 0;
        int finished = 0;
        int started = 0;
        int overdue = 0;
        QDate startOn;
        QDate dueOn;

        void add(const Rolled& part);
    };

    Rolled append(qint64 parent, int depth, const QString& outline);
    [[nodiscard]] Rolled ownOf(const Action& action) const;

    std::vector<Action> m_actions;
    QDate m_today;
    std::vector<PlanLine> m_lines;
};

} // namespace tahaluf
