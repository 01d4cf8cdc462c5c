// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"
#include "support/Must.h"

namespace tahaluf {

/** A fixture with resources of the university and requests for them, over another fixture; today is 29 November 2012.
 */
template <typename Base> class WithResources : public Base
{
public:
    using Base::Base;

    [[nodiscard]] ResourceWorkflow& workflow() const { return this->workspace->resources(); }
    [[nodiscard]] CoalitionRecords& records() const { return this->workspace->records(); }
    [[nodiscard]] ResourceRequest read(ResourceRequestId id) const { return must(records().resourceRequests.get(id)); }

    Resource resource(const QString& name, ResourceKind kind = ResourceKind::Venue) const
    {
        Resource made;
        made.name = name;
        made.kind = kind;
        made.member = this->university.id;
        must(workflow().save(made));
        return made;
    }
    /** Not saved yet: the first body wants it on these days. */
    ResourceRequest wanted(const Resource& resource, QDate from, QDate until = {}) const
    {
        ResourceRequest made;
        made.resource = resource.id;
        made.requestedBy = this->interior.id;
        made.purpose = QStringLiteral("تدريب");
        made.fromOn = from;
        made.untilOn = until.isValid() ? until : from;
        return made;
    }
    ResourceRequest requested(const Resource& resource, QDate from, QDate until = {}) const
    {
        ResourceRequest made = wanted(resource, from, until);
        must(workflow().saveRequest(made));
        return made;
    }

private:
};

using ResourceFixture = WithResources<MeetingFixture>;

} // namespace tahaluf
