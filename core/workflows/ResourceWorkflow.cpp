// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ResourceWorkflow.h"

#include "coalition/resources/ResourceMatcher.h"
#include "language/Bidi.h"
#include "language/NameList.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/SerialNumbers.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QString RequestMark = QStringLiteral("طم");
} // namespace

Result<void> ResourceWorkflow::save(Resource& resource)
{
    if (resource.availableFrom.isValid() && resource.availableUntil.isValid() &&
        resource.availableUntil < resource.availableFrom) {
        return refused(tr("It would be available until a day before it begins: correct one of the two dates."),
                       QStringLiteral("available_until"));
    }
    if (resource.capacity < 0) {
        return refused(tr("Capacity is a number from 0; 0 where it is not known."), QStringLiteral("capacity"));
    }
    resource.fields = NameList::tidied(resource.fields);
    resource.languages = NameList::tidied(resource.languages);
    return m_records.resources.save(resource);
}

Result<void> ResourceWorkflow::remove(ResourceId id)
{
    Result<std::vector<ResourceRequest>> promised = m_records.resourceRequests.where(
        QStringLiteral("resource = ? AND state IN ('agreed', 'in_use')"), {id.value()}, QStringLiteral("sequence"));
    if (!promised) {
        return promised.takeError();
    }
    if (!promised->empty()) {
        return refused(tr("It is promised under %1: let that be withdrawn or returned first.")
                           .arg(Bidi::isolateReference(promised->front().number)));
    }
    return m_records.resources.remove(id);
}

Result<void> ResourceWorkflow::checkRequest(const ResourceRequest& request) const
{
    if (request.untilOn < request.fromOn) {
        return refused(tr("It would be used until a day before it begins: correct one of the two dates."),
                       QStringLiteral("until_on"));
    }
    if (request.moneySaved < 0 || request.hoursSaved < 0) {
        return refused(tr("What was saved is a number from 0."),
                       request.moneySaved < 0 ? QStringLiteral("money_saved") : QStringLiteral("hours_saved"));
    }
    Result<Resource> resource = m_records.resources.get(request.resource);
    if (!resource) {
        return resource.takeError();
    }
    if (resource->member == request.requestedBy) {
        return refused(tr("The body offers this itself: a request comes from another one."),
                       QStringLiteral("requested_by"));
    }
    const bool isTooEarly = resource->availableFrom.isValid() && request.fromOn < resource->availableFrom;
    const bool isTooLate = resource->availableUntil.isValid() && resource->availableUntil < request.untilOn;
    if (isTooEarly || isTooLate) {
        return refused(isTooEarly
                           ? tr("It is not available before %1.").arg(resource->availableFrom.toString(Qt::ISODate))
                           : tr("It is not available after %1.").arg(resource->availableUntil.toString(Qt::ISODate)),
                       isTooEarly ? QStringLiteral("from_on") : QStringLiteral("until_on"));
    }
    return {};
}

Result<void> ResourceWorkflow::checkFree(const ResourceRequest& request) const
{
    Result<Resource> resource = m_records.resources.get(request.resource);
    if (!resource) {
        return resource.takeError();
    }
    if (!isSingle(resource->kind)) {
        return {};
    }
    Result<std::vector<ResourceRequest>> others = m_records.resourceRequests.where(
        QStringLiteral("resource = ? AND id <> ? AND state IN ('agreed', 'in_use') AND from_on <= ? AND until_on >= ?"),
        {request.resource.value(),
         request.id.value(),
         request.untilOn.toString(Qt::ISODate),
         request.fromOn.toString(Qt::ISODate)},
        QStringLiteral("from_on, id"));
    if (!others) {
        return others.takeError();
    }
    if (!others->empty()) {
        const ResourceRequest& other = others->front();
        return refused(tr("It is promised from %1 to %2 under %3: choose other days, or another resource.")
                           .arg(Bidi::isolate(other.fromOn.toString(Qt::ISODate)),
                                Bidi::isolate(other.untilOn.toString(Qt::ISODate)),
                                Bidi::isolateReference(other.number)),
                       QStringLiteral("from_on"));
    }
    return {};
}

Result<void> ResourceWorkflow::saveRequest(ResourceRequest& request)
{
    if (Result<void> checked = checkRequest(request); !checked) {
        return checked;
    }
    const bool wantsReason = request.state == RequestState::Refused || request.state == RequestState::Withdrawn;
    if (wantsReason && request.reason.trimmed().isEmpty()) {
        return refused(tr("Say why."), QStringLiteral("reason"));
    }
    if (request.state == RequestState::Requested || request.isPromised()) {
        if (Result<void> free = checkFree(request); !free) {
            return free;
        }
    }
    if (request.id.isValid()) {
        Result<ResourceRequest> before = m_records.resourceRequests.get(request.id);
        if (!before) {
            return before.takeError();
        }
        if (before->state != request.state) {
            return refused(tr("The state changes by agreeing, refusing, handing out, returning or withdrawing, not by "
                              "entering it."),
                           QStringLiteral("state"));
        }
        if (before->resource != request.resource && before->state != RequestState::Requested) {
            return refused(tr("It was answered already: withdraw it and request the other resource."),
                           QStringLiteral("resource"));
        }
        request.number = before->number;
        request.sequence = before->sequence;
        return m_records.resourceRequests.update(request);
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, m_records.resourceRequests.spec().info(), RequestMark, request.number);
    if (!number) {
        return number.takeError();
    }
    request.number = number->text();
    request.sequence = number->sequence;
    request.requestedOn = request.requestedOn.isValid() ? request.requestedOn : today();
    if (Result<void> saved = m_records.resourceRequests.insert(request); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<ResourceRequest> ResourceWorkflow::change(ResourceRequestId id,
                                                 const std::vector<RequestState>& from,
                                                 const std::function<Result<void>(ResourceRequest&)>& edit)
{
    return changeRecord(m_records.resourceRequests, id, [&](ResourceRequest& request) -> Result<void> {
        if (std::find(from.begin(), from.end(), request.state) == from.end()) {
            return refused(tr("This cannot be done now: %1 is “%2”.")
                               .arg(Bidi::isolateReference(request.number), choiceLabel(request.state)));
        }
        return edit(request);
    });
}

Result<ResourceRequest> ResourceWorkflow::agree(ResourceRequestId id)
{
    return change(id, {RequestState::Requested}, [this](ResourceRequest& request) -> Result<void> {
        if (Result<void> free = checkFree(request); !free) {
            return free;
        }
        request.state = RequestState::Agreed;
        request.answeredOn = today();
        return {};
    });
}

Result<ResourceRequest> ResourceWorkflow::refuse(ResourceRequestId id, const QString& reason)
{
    return change(id, {RequestState::Requested}, [&](ResourceRequest& request) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why."), QStringLiteral("reason"));
        }
        request.state = RequestState::Refused;
        request.reason = reason.trimmed();
        request.answeredOn = today();
        return {};
    });
}

Result<ResourceRequest> ResourceWorkflow::withdraw(ResourceRequestId id, const QString& reason)
{
    return change(
        id, {RequestState::Requested, RequestState::Agreed}, [&reason](ResourceRequest& request) -> Result<void> {
            if (reason.trimmed().isEmpty()) {
                return refused(tr("Say why."), QStringLiteral("reason"));
            }
            request.state = RequestState::Withdrawn;
            request.reason = reason.trimmed();
            return {};
        });
}

Result<ResourceRequest> ResourceWorkflow::startUse(ResourceRequestId id)
{
    return change(id, {RequestState::Agreed}, [](ResourceRequest& request) -> Result<void> {
        request.state = RequestState::InUse;
        return {};
    });
}

Result<ResourceRequest> ResourceWorkflow::giveBack(ResourceRequestId id, const ResourceUse& use)
{
    return change(id, {RequestState::Agreed, RequestState::InUse}, [&](ResourceRequest& request) -> Result<void> {
        const QDate day = use.on.isValid() ? use.on : today();
        if (day < request.fromOn || day > today()) {
            return refused(tr("It is returned on a day after its use began, today at the latest."),
                           QStringLiteral("returned_on"));
        }
        if (use.moneySaved < 0 || use.hoursSaved < 0) {
            return refused(tr("What was saved is a number from 0."), QStringLiteral("money_saved"));
        }
        request.state = RequestState::Returned;
        request.returnedOn = day;
        request.moneySaved = use.moneySaved;
        request.hoursSaved = use.hoursSaved;
        request.note = use.note.isEmpty() ? request.note : use.note;
        return {};
    });
}

} // namespace tahaluf
