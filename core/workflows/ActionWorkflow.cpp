// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ActionWorkflow.h"

#include "base/Percent.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/LinkSet.h"
#include "workflows/SerialNumbers.h"

#include <algorithm>

namespace tahaluf {

namespace {

const QString ActionMark = QStringLiteral("م");

ActionState stateOf(int percent)
{
    if (percent <= 0) {
        return ActionState::NotStarted;
    }
    return percent >= Whole ? ActionState::Done : ActionState::InProgress;
}

/** What one is within, as a condition; top level is NULL. */
QString within(ActionId parent)
{
    return parent.isValid() ? QStringLiteral("parent = ?") : QStringLiteral("parent IS NULL");
}

std::vector<QVariant> binds(ActionId parent)
{
    return parent.isValid() ? std::vector<QVariant>{parent.value()} : std::vector<QVariant>{};
}

} // namespace

Result<std::vector<Action>> ActionWorkflow::siblings(ActionId parent) const
{
    return m_records.actions.where(within(parent), binds(parent), QStringLiteral("position, id"));
}

Result<int> ActionWorkflow::lastPosition(ActionId parent) const
{
    Result<std::vector<Action>> last =
        m_records.actions.where(within(parent), binds(parent), QStringLiteral("position DESC, id DESC LIMIT 1"));
    if (!last) {
        return last.takeError();
    }
    return last->empty() ? 0 : last->front().position;
}

Result<void> ActionWorkflow::check(const Action& action) const
{
    if (action.title.trimmed().isEmpty()) {
        return refused(tr("Say in a few words what is to be done."), QStringLiteral("title"));
    }
    if (action.startOn.isValid() && action.dueOn.isValid() && action.dueOn < action.startOn) {
        return refused(tr("It would be due before it starts: correct one of the two dates."), QStringLiteral("due_on"));
    }
    if (action.percent < 0 || action.percent > Whole) {
        return refused(tr("Progress is a number from 0 to 100."), QStringLiteral("percent"));
    }
    if (!action.parent.isValid()) {
        return {};
    }
    Result<Action> parent = m_records.actions.get(action.parent);
    if (!parent) {
        return parent.takeError();
    }
    if (parent->kind >= action.kind) {
        return refused(tr("“%1” cannot stand within “%2”: objectives hold activities, and activities hold actions.")
                           .arg(choiceLabel(action.kind), choiceLabel(parent->kind)),
                       QStringLiteral("parent"));
    }
    return {};
}

Result<void> ActionWorkflow::save(Action& action)
{
    if (Result<void> checked = check(action); !checked) {
        return checked;
    }
    return action.id.isValid() ? correct(action) : enter(action);
}

Result<void> ActionWorkflow::enter(Action& action)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (action.state == ActionState::Cancelled) {
        if (action.reason.trimmed().isEmpty()) {
            return refused(tr("Say why it is cancelled."), QStringLiteral("reason"));
        }
    } else {
        action.percent = action.state == ActionState::Done ? Whole : action.percent;
        action.state =
            action.state == ActionState::InProgress && action.percent == 0 ? action.state : stateOf(action.percent);
    }
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, m_records.actions.spec().info(), ActionMark, action.number);
    if (!number) {
        return number.takeError();
    }
    action.number = number->text();
    action.sequence = number->sequence;
    Result<int> last = lastPosition(action.parent);
    if (!last) {
        return last.takeError();
    }
    action.position = *last + 1;
    if (Result<void> saved = m_records.actions.insert(action); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> ActionWorkflow::correct(Action& action)
{
    Result<Action> before = m_records.actions.get(action.id);
    if (!before) {
        return before.takeError();
    }
    if (action.kind != before->kind) {
        Result<std::vector<Action>> parts = siblings(action.id);
        if (!parts) {
            return parts.takeError();
        }
        for (const Action& part : *parts) {
            if (part.kind <= action.kind) {
                return refused(tr("It holds “%1”: move that elsewhere first.").arg(part.title), QStringLiteral("kind"));
            }
        }
    }
    // These have commands of their own; a form or an import cannot move them on the side.
    action.number = before->number;
    action.sequence = before->sequence;
    action.parent = before->parent;
    action.position = before->position;
    if (action.state != before->state || action.percent != before->percent) {
        Result<Transaction> transaction = Transaction::begin(m_records.journal);
        if (!transaction) {
            return transaction.takeError();
        }
        const ActionState asked = action.state;
        const QString reason = action.reason;
        const ActionReport wanted{
            asked == ActionState::Done ? Whole : action.percent, action.reached, action.obstacles};
        action.state = before->state;
        action.percent = before->percent;
        action.reason = before->reason;
        if (Result<void> saved = m_records.actions.update(action); !saved) {
            return saved;
        }
        Result<Action> done = asked == ActionState::Cancelled ? cancel(action.id, reason) : report(action.id, wanted);
        if (!done) {
            return done.takeError();
        }
        action = *done;
        return transaction->commit();
    }
    return m_records.actions.update(action);
}

Result<Action> ActionWorkflow::change(ActionId id, const std::function<Result<void>(Action&)>& edit)
{
    return changeRecord(m_records.actions, id, edit);
}

Result<void> ActionWorkflow::refuseWithParts(ActionId id, const QString& sentence) const
{
    Result<std::vector<Action>> parts =
        m_records.actions.where(QStringLiteral("parent = ?"), {id.value()}, QStringLiteral("id LIMIT 1"));
    if (!parts) {
        return parts.takeError();
    }
    return parts->empty() ? Result<void>() : Result<void>(refused(sentence));
}

Result<Action> ActionWorkflow::report(ActionId id, const ActionReport& report)
{
    return change(id, [&](Action& action) -> Result<void> {
        if (report.percent < 0 || report.percent > Whole) {
            return refused(tr("Progress is a number from 0 to 100."), QStringLiteral("percent"));
        }
        if (action.state == ActionState::Cancelled) {
            return refused(tr("“%1” is cancelled: take it up again before reporting on it.").arg(action.title));
        }
        action.percent = report.percent;
        action.state = stateOf(report.percent);
        action.reached = report.reached.trimmed().isEmpty() ? action.reached : report.reached.trimmed();
        action.obstacles = report.obstacles.trimmed().isEmpty() ? action.obstacles : report.obstacles.trimmed();
        return refuseWithParts(
            id, tr("The progress of “%1” follows from its parts: report on one of them.").arg(action.title));
    });
}

Result<Action> ActionWorkflow::cancel(ActionId id, const QString& reason)
{
    return change(id, [&](Action& action) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why it is cancelled."), QStringLiteral("reason"));
        }
        if (action.state == ActionState::Done) {
            return refused(tr("“%1” is done: what is done cannot be cancelled.").arg(action.title));
        }
        action.state = ActionState::Cancelled;
        action.reason = reason.trimmed();
        return refuseWithParts(id, tr("“%1” has parts: cancel those that are to go.").arg(action.title));
    });
}

Result<Action> ActionWorkflow::resume(ActionId id)
{
    return change(id, [&](Action& action) -> Result<void> {
        if (action.state != ActionState::Cancelled) {
            return refused(tr("“%1” is not cancelled.").arg(action.title));
        }
        action.state = stateOf(action.percent);
        action.reason.clear();
        return {};
    });
}

Result<bool> ActionWorkflow::move(ActionId id, int steps)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Action> action = m_records.actions.get(id);
    if (!action) {
        return action.takeError();
    }
    Result<std::vector<Action>> row = siblings(action->parent);
    if (!row) {
        return row.takeError();
    }
    const auto at = std::find_if(row->begin(), row->end(), [id](const Action& each) { return each.id == id; });
    const auto from = int(at - row->begin());
    const int to = std::clamp(from + steps, 0, int(row->size()) - 1);
    if (to == from) {
        return false;
    }
    const Action moved = *at;
    row->erase(at);
    row->insert(row->begin() + to, moved);
    for (std::size_t i = 0; i < row->size(); ++i) {
        Action& each = (*row)[i];
        if (each.position != int(i) + 1) {
            each.position = int(i) + 1;
            if (Result<void> saved = m_records.actions.update(each); !saved) {
                return saved.takeError();
            }
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return true;
}

Result<Action> ActionWorkflow::moveInto(ActionId id, ActionId parent)
{
    Result<Action> action = m_records.actions.get(id);
    if (!action || action->parent == parent) {
        return action;
    }
    action->parent = parent;
    if (Result<void> checked = check(*action); !checked) {
        return checked.takeError();
    }
    Result<int> last = lastPosition(parent);
    if (!last) {
        return last.takeError();
    }
    action->position = *last + 1;
    if (Result<void> saved = m_records.actions.update(*action); !saved) {
        return saved.takeError();
    }
    return action;
}

Result<void> ActionWorkflow::setSupporting(ActionId id, const std::vector<MemberId>& members)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Action> action = m_records.actions.get(id);
    if (!action) {
        return action.takeError();
    }
    if (std::find(members.begin(), members.end(), action->lead) != members.end() && action->lead.isValid()) {
        return refused(tr("The lead body is not its own support: choose other bodies."));
    }
    if (Result<void> set = setLinks(m_records.actionSupports,
                                    &ActionSupport::action,
                                    id,
                                    QStringLiteral("action"),
                                    &ActionSupport::member,
                                    members);
        !set) {
        return set;
    }
    return transaction->commit();
}

Result<void> ActionWorkflow::remove(ActionId id)
{
    if (Result<void> allowed = refuseWithParts(id, tr("It has parts: move or remove them first.")); !allowed) {
        return allowed;
    }
    return m_records.actions.remove(id);
}

} // namespace tahaluf
