// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PlanningWorkflow.h"

#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

namespace {

QDate firstOf(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

} // namespace

Result<void> PlanningWorkflow::save(PlanTemplate& plan)
{
    if (plan.agreedOn.isValid() && plan.reviewOn.isValid() && plan.reviewOn <= plan.agreedOn) {
        return refused(tr("A plan is reviewed after it was agreed: correct one of the two dates."),
                       QStringLiteral("review_on"));
    }
    Result<std::vector<PlanTemplate>> others =
        m_planning.templates.where(QStringLiteral("path = ? AND id <> ?"), {plan.path.value(), plan.id.value()});
    if (!others) {
        return others.takeError();
    }
    if (!others->empty()) {
        return refused(tr("“%1” follows this referral path already: change that plan, or choose another path.")
                           .arg(others->front().name),
                       QStringLiteral("path"));
    }
    return m_planning.templates.save(plan);
}

Result<std::vector<PlanStep>> PlanningWorkflow::steps(PlanTemplateId plan) const
{
    return m_planning.steps.where(QStringLiteral("plan = ?"), {plan.value()}, QStringLiteral("position, id"));
}

Result<void> PlanningWorkflow::saveStep(PlanStep& step)
{
    if (step.limitDays < 0) {
        return refused(tr("A time limit is a number of days; 0 for none."), QStringLiteral("limit_days"));
    }
    if (step.supporting.isValid() && step.supporting == step.member) {
        return refused(tr("The responsible body does not support itself: choose another one, or none."),
                       QStringLiteral("supporting"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (step.id.isValid()) {
        Result<PlanStep> before = m_planning.steps.get(step.id);
        if (!before) {
            return before.takeError();
        }
        if (before->plan != step.plan) {
            return refused(tr("A step stays in its plan: make a new one in the other plan instead."),
                           QStringLiteral("plan"));
        }
    }
    Result<std::vector<PlanStep>> others = steps(step.plan);
    if (!others) {
        return others.takeError();
    }
    std::erase_if(*others, [&step](const PlanStep& each) { return each.id == step.id; });
    if (step.position <= 0) {
        step.position = others->empty() ? 1 : others->back().position + 1;
    }
    const bool isTaken = std::any_of(
        others->begin(), others->end(), [&step](const PlanStep& each) { return each.position == step.position; });
    for (PlanStep& other : *others) {
        if (isTaken && other.position >= step.position) {
            ++other.position;
            if (Result<void> moved = m_planning.steps.update(other); !moved) {
                return moved;
            }
        }
    }
    if (Result<void> saved = m_planning.steps.save(step); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> PlanningWorkflow::removeStep(PlanStepId id)
{
    Result<std::vector<PlanSharing>> shared = m_planning.sharings.where(QStringLiteral("step = ?"), {id.value()});
    if (!shared) {
        return shared.takeError();
    }
    if (!shared->empty()) {
        return refused(
            tr("“%1” is shared at this step: say first where it is shared instead.").arg(shared->front().what));
    }
    return m_planning.steps.remove(id);
}

Result<void> PlanningWorkflow::saveSharing(PlanSharing& sharing)
{
    if (sharing.step.isValid()) {
        Result<PlanStep> step = m_planning.steps.get(sharing.step);
        if (!step) {
            return step.takeError();
        }
        if (step->plan != sharing.plan) {
            return refused(tr("The step named there belongs to another plan: choose one of this plan."),
                           QStringLiteral("step"));
        }
    }
    return m_planning.sharings.save(sharing);
}

Result<std::optional<MonthlyTotal>> PlanningWorkflow::entered(QDate month, ReferralPathId path, MemberId member) const
{
    Result<std::vector<MonthlyTotal>> found =
        m_planning.totals.where(QStringLiteral("month = ? AND path = ? AND member = ?"),
                                {FieldValue<QDate>::toStored(month), path.value(), member.value()});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<MonthlyTotal>() : std::optional<MonthlyTotal>(found->front());
}

Result<void> PlanningWorkflow::saveTotal(MonthlyTotal& total)
{
    total.month = firstOf(total.month);
    if (total.total < 0) {
        return refused(tr("A total is a number of people from 0."), QStringLiteral("total"));
    }
    if (total.month > m_records.now().date()) {
        return refused(tr("This month has not come yet."), QStringLiteral("month"));
    }
    Result<std::optional<MonthlyTotal>> before = entered(total.month, total.path, total.member);
    if (!before) {
        return before.takeError();
    }
    if (*before && (*before)->id != total.id) {
        return refused(tr("This body’s total of that month and path is entered already: change that one."),
                       QStringLiteral("month"));
    }
    return m_planning.totals.save(total);
}

Result<void> PlanningWorkflow::enter(QDate month, ReferralPathId path, MemberId member, std::optional<int> total)
{
    Result<std::optional<MonthlyTotal>> before = entered(firstOf(month), path, member);
    if (!before) {
        return before.takeError();
    }
    if (!total) {
        return *before ? m_planning.totals.remove((*before)->id) : Result<void>();
    }
    MonthlyTotal record = before->value_or(MonthlyTotal());
    record.month = month;
    record.path = path;
    record.member = member;
    record.total = *total;
    return saveTotal(record);
}

} // namespace tahaluf
