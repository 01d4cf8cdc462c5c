// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/resources/ResourceRequest.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<RequestState>()
{
    static const ChoiceList choices(
        "RequestState",
        {
            {static_cast<int>(RequestState::Requested), "requested", QT_TRANSLATE_NOOP("RequestState", "Requested")},
            {static_cast<int>(RequestState::Agreed), "agreed", QT_TRANSLATE_NOOP("RequestState", "Agreed")},
            {static_cast<int>(RequestState::InUse), "in_use", QT_TRANSLATE_NOOP("RequestState", "In use")},
            {static_cast<int>(RequestState::Returned), "returned", QT_TRANSLATE_NOOP("RequestState", "Returned")},
            {static_cast<int>(RequestState::Refused), "refused", QT_TRANSLATE_NOOP("RequestState", "Refused")},
            {static_cast<int>(RequestState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("RequestState", "Withdrawn")},
        });
    return choices;
}

template <> const EntitySpec<ResourceRequest>& specOf<ResourceRequest>()
{
    static const EntitySpec<ResourceRequest> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("resource_requests");
            info.table = QStringLiteral("resource_requests");
            info.context = "ResourceRequest";
            info.singular = QT_TRANSLATE_NOOP("ResourceRequest", "Request for a resource");
            info.plural = QT_TRANSLATE_NOOP("ResourceRequest", "Requests for resources");
            info.titleField = QStringLiteral("purpose");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence");
            return info;
        }(),
        {
            field("number",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Number"),
                  FieldKind::Reference,
                  &ResourceRequest::number)
                .readOnly()
                .searchable()
                .inList(),
            field("resource",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Resource"),
                  FieldKind::Link,
                  &ResourceRequest::resource)
                .to("resources")
                .required()
                .inList(),
            field("requested_by",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Requested by"),
                  FieldKind::Link,
                  &ResourceRequest::requestedBy)
                .to("members")
                .required()
                .inList(),
            field("purpose",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Purpose"),
                  FieldKind::Text,
                  &ResourceRequest::purpose)
                .required()
                .searchable()
                .inList(),
            field("meeting",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Meeting"),
                  FieldKind::Link,
                  &ResourceRequest::meeting)
                .to("meetings"),
            field("from_on",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "From"),
                  FieldKind::Date,
                  &ResourceRequest::fromOn)
                .required()
                .inList(),
            field("until_on",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Until"),
                  FieldKind::Date,
                  &ResourceRequest::untilOn)
                .required()
                .inList(),
            field("state",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "State"),
                  FieldKind::Choice,
                  &ResourceRequest::state)
                .readOnly()
                .inList(),
            field("requested_on",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Requested on"),
                  FieldKind::Date,
                  &ResourceRequest::requestedOn),
            field("answered_on",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Answered on"),
                  FieldKind::Date,
                  &ResourceRequest::answeredOn)
                .readOnly(),
            field("returned_on",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Returned on"),
                  FieldKind::Date,
                  &ResourceRequest::returnedOn)
                .readOnly(),
            field("reason",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Reason"),
                  FieldKind::LongText,
                  &ResourceRequest::reason)
                .readOnly()
                .searchable(),
            field("money_saved",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Money saved"),
                  FieldKind::Number,
                  &ResourceRequest::moneySaved),
            field("hours_saved",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Hours saved"),
                  FieldKind::Number,
                  &ResourceRequest::hoursSaved),
            field("note",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Note"),
                  FieldKind::LongText,
                  &ResourceRequest::note)
                .searchable(),
            field("sequence",
                  "ResourceRequest",
                  QT_TRANSLATE_NOOP("ResourceRequest", "Sequence"),
                  FieldKind::Number,
                  &ResourceRequest::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
