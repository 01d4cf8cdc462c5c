// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/actions/ActionTree.h"

#include "base/Percent.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tahaluf {

namespace {

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

/** Rounded; 0 of nothing. */
int meanOf(double sum, int count)
{
    return count > 0 ? int(std::lround(sum / count)) : 0;
}

QDate later(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}
} // namespace

void ActionTree::Rolled::add(const Rolled& part)
{
    done += part.done;
    actions += part.actions;
    finished += part.finished;
    started += part.started;
    overdue += part.overdue;
    startOn = earlier(startOn, part.startOn);
    dueOn = later(dueOn, part.dueOn);
}

ActionTree::ActionTree(std::vector<Action> actions, QDate today)
    : m_actions(std::move(actions))
    , m_today(today)
{
    QSet<qint64> known;
    for (const Action& action : m_actions) {
        known.insert(action.id.value());
    }
    for (Action& action : m_actions) {
        if (!known.contains(action.parent.value())) {
            action.parent = {};
        }
    }
    std::sort(m_actions.begin(), m_actions.end(), [](const Action& a, const Action& b) {
        return std::tuple(a.parent.value(), a.position, a.id.value()) <
               std::tuple(b.parent.value(), b.position, b.id.value());
    });
    m_lines.reserve(m_actions.size());
    append(ActionId().value(), 0, {});
}

PlanTotals totalsOf(const std::vector<PlanLine>& lines)
{
    PlanTotals totals;
    double percent = 0;
    for (const PlanLine& line : lines) {
        if (line.hasParts || line.state == ActionState::Cancelled) {
            continue;
        }
        ++totals.actions;
        totals.done += line.state == ActionState::Done ? 1 : 0;
        totals.overdue += line.overdue;
        percent += line.percent;
    }
    totals.percent = meanOf(percent, totals.actions);
    return totals;
}

ActionTree::Rolled ActionTree::ownOf(const Action& action) const
{
    Rolled own;
    own.startOn = action.startOn;
    own.dueOn = action.dueOn;
    own.overdue = action.isOverdue(m_today) ? 1 : 0;
    if (action.state == ActionState::Cancelled) {
        return own;
    }
    own.actions = 1;
    own.done = action.state == ActionState::Done ? Whole : action.percent;
    own.finished = action.state == ActionState::Done ? 1 : 0;
    own.started = action.state == ActionState::NotStarted ? 0 : 1;
    return own;
}

ActionTree::Rolled ActionTree::append(qint64 parent, int depth, const QString& outline)
{
    Rolled all;
    const auto first = std::lower_bound(
        m_actions.cbegin(), m_actions.cend(), parent, [](const Action& a, qint64 id) { return a.parent.value() < id; });
    int number = 0;
    for (auto action = first; action != m_actions.cend() && action->parent.value() == parent; ++action) {
        const QString own = outline + QString::number(++number);
        const std::size_t place = m_lines.size();
        m_lines.push_back({.action = *action, .depth = depth, .outline = own});
        Rolled rolled = append(action->id.value(), depth + 1, own + u'.');
        PlanLine& line = m_lines[place];
        line.hasParts = m_lines.size() > place + 1;
        if (line.hasParts) {
            rolled.startOn = earlier(rolled.startOn, action->startOn);
            rolled.dueOn = later(rolled.dueOn, action->dueOn);
        } else {
            rolled = ownOf(*action);
        }
        line.startOn = rolled.startOn;
        line.dueOn = rolled.dueOn;
        line.overdue = rolled.overdue;
        line.actions = rolled.actions;
        line.percent = meanOf(rolled.done, rolled.actions);
        if (!line.hasParts || rolled.actions == 0) {
            line.state = line.hasParts ? ActionState::Cancelled : action->state;
        } else if (rolled.finished == rolled.actions) {
            line.state = ActionState::Done;
        } else {
            line.state = rolled.started > 0 ? ActionState::InProgress : ActionState::NotStarted;
        }
        all.add(rolled);
    }
    return all;
}

} // namespace tahaluf
