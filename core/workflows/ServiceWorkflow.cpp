// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ServiceWorkflow.h"

#include "coalition/ServiceQueries.h"
#include "coalition/services/ServiceHours.h"
#include "language/NameList.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"

#include <algorithm>

namespace tahaluf {

Result<void> ServiceWorkflow::save(Service& service)
{
    for (const auto& [time, field] : {std::pair(&service.opensAt, QStringLiteral("opens_at")),
                                      std::pair(&service.closesAt, QStringLiteral("closes_at"))}) {
        if (time->trimmed().isEmpty()) {
            *time = QString();
            continue;
        }
        const std::optional<QString> read = ServiceHours::stored(*time);
        if (!read) {
            return refused(tr("“%1” is not a time of day. Write it as 07:30.").arg(*time), field);
        }
        *time = *read;
    }
    if (service.opensAt.isEmpty() != service.closesAt.isEmpty()) {
        return refused(tr("Say both when it opens and when it closes; leave both empty for around the clock."),
                       service.opensAt.isEmpty() ? QStringLiteral("opens_at") : QStringLiteral("closes_at"));
    }
    if (service.opensAt == service.closesAt) {
        service.opensAt = service.closesAt = QString();
    }
    if (service.capacity < 0) {
        return refused(tr("Capacity is a number from 0; 0 where it is not known."), QStringLiteral("capacity"));
    }
    if (service.addressAudience != service.addressReaders()) {
        return refused(tr("The address of a shelter is for the foundation alone: set “Internal”, and say under “How to "
                          "refer” whom to call."),
                       QStringLiteral("address_audience"));
    }
    service.languages = NameList::tidied(service.languages);
    return m_records.services.save(service);
}

Result<void> ServiceWorkflow::verify(const std::vector<ServiceId>& ids, QDate on)
{
    const QDate today = m_records.now().date();
    const QDate day = on.isValid() ? on : today;
    if (day > today) {
        return refused(tr("A service is confirmed on a day that has come."), QStringLiteral("verified_on"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (const ServiceId id : ids) {
        Result<Service> changed = changeRecord(m_records.services, id, [day](Service& service) -> Result<void> {
            service.verifiedOn = day;
            return {};
        });
        if (!changed) {
            return changed.takeError();
        }
    }
    return transaction->commit();
}

Result<std::vector<ReferralStep>> ServiceWorkflow::steps(ReferralPathId path) const
{
    return m_records.referralSteps.where(QStringLiteral("path = ?"), {path.value()}, QStringLiteral("position, id"));
}

Result<void> ServiceWorkflow::checkFlow(const std::vector<ReferralStep>& steps) const
{
    const ReferralFlow flow(steps);
    if (const std::optional<std::size_t> stuck = flow.endless()) {
        return refused(tr("From “%1” the path would go round without an end: let a step of the round end, or say with "
                          "a condition where it goes otherwise.")
                           .arg(flow.steps()[*stuck].name),
                       QStringLiteral("next"));
    }
    return {};
}

Result<void> ServiceWorkflow::saveStep(ReferralStep& step)
{
    if (step.ends && step.next.isValid()) {
        return refused(tr("A step at which the path ends has no next step: clear one of the two."),
                       QStringLiteral("next"));
    }
    if (step.otherwise.isValid() && step.condition.trimmed().isEmpty()) {
        return refused(tr("Write the condition: without one there is no “otherwise”."), QStringLiteral("condition"));
    }
    if (step.limitHours < 0) {
        return refused(tr("A time limit is a number of hours; 0 for none."), QStringLiteral("limit_hours"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (step.id.isValid()) {
        Result<ReferralStep> before = m_records.referralSteps.get(step.id);
        if (!before) {
            return before.takeError();
        }
        if (before->path != step.path) {
            return refused(tr("A step stays in its path: make a new one in the other path instead."),
                           QStringLiteral("path"));
        }
    }
    Result<std::vector<ReferralStep>> all = steps(step.path);
    if (!all) {
        return all.takeError();
    }
    for (const auto& [target, field] :
         {std::pair(step.next, QStringLiteral("next")), std::pair(step.otherwise, QStringLiteral("otherwise"))}) {
        const bool isHere = std::any_of(
            all->begin(), all->end(), [target = target](const ReferralStep& each) { return each.id == target; });
        if (target.isValid() && !isHere) {
            return refused(tr("The step named there belongs to another path: choose one of this path."), field);
        }
    }
    std::erase_if(*all, [&step](const ReferralStep& each) { return each.id == step.id; });
    if (step.position <= 0) {
        step.position = all->empty() ? 1 : all->back().position + 1;
    }
    const bool isTaken = std::any_of(
        all->begin(), all->end(), [&step](const ReferralStep& each) { return each.position == step.position; });
    for (ReferralStep& other : *all) {
        if (isTaken && other.position >= step.position) {
            ++other.position;
            if (Result<void> moved = m_records.referralSteps.update(other); !moved) {
                return moved;
            }
        }
    }
    all->push_back(step);
    if (Result<void> checked = checkFlow(*all); !checked) {
        return checked;
    }
    if (Result<void> saved = m_records.referralSteps.save(step); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> ServiceWorkflow::removeStep(ReferralStepId id)
{
    Result<ReferralStep> step = m_records.referralSteps.get(id);
    if (!step) {
        return step.takeError();
    }
    Result<std::vector<ReferralStep>> all = steps(step->path);
    if (!all) {
        return all.takeError();
    }
    for (const ReferralStep& each : *all) {
        if (each.id != id && (each.next == id || each.otherwise == id)) {
            return refused(tr("“%1” leads to this step: let it lead elsewhere first.").arg(each.name));
        }
    }
    std::erase_if(*all, [id](const ReferralStep& each) { return each.id == id; });
    if (Result<void> checked = checkFlow(*all); !checked) {
        return checked;
    }
    return m_records.referralSteps.remove(id);
}

} // namespace tahaluf
