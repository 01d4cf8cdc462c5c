// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/ServiceQueries.h"
#include "support/MeetingFixture.h"
#include "support/Must.h"

namespace tahaluf {

/** A fixture with services and referral paths, over another fixture; today is Thursday, 29 November 2012. */
template <typename Base> class WithServices : public Base
{
public:
    using Base::Base;

    [[nodiscard]] ServiceWorkflow& services() const { return this->workspace->services(); }
    [[nodiscard]] CoalitionRecords& records() const { return this->workspace->records(); }

    /** A service of the first body, open around the clock. */
    Service service(const QString& name, ServiceKind kind = ServiceKind::Hotline) const
    {
        Service made;
        made.name = name;
        made.kind = kind;
        made.member = this->interior.id;
        return made;
    }
    Service saved(Service made) const
    {
        must(services().save(made));
        return made;
    }
    ReferralPath path(const QString& name, Audience audience = Audience::Partners) const
    {
        ReferralPath made;
        made.name = name;
        made.audience = audience;
        must(records().referralPaths.insert(made));
        return made;
    }
    /** A step that comes last. */
    ReferralStep step(const ReferralPath& path, const QString& name) const
    {
        ReferralStep made;
        made.path = path.id;
        made.name = name;
        made.member = this->interior.id;
        must(services().saveStep(made));
        return made;
    }
    /** The names of the steps in their order. */
    [[nodiscard]] QStringList stepsOf(const ReferralPath& path) const
    {
        const Result<ReferralFlow> flow = ServiceQueries(records()).flow(path.id);
        QStringList names;
        for (std::size_t i = 0; flow && i < flow->steps().size(); ++i) {
            names << flow->steps()[i].name;
        }
        return names;
    }

private:
};

using ServiceFixture = WithServices<MeetingFixture>;

} // namespace tahaluf
