// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoverageQueries.h"
#include "support/ServiceFixture.h"
#include "WorkAreas.h"

namespace tahaluf {

/** A fixture with mechanisms, roles, plans and totals, over another fixture; today is Thursday, 29 November 2012. */
template <typename Base> class WithPlanning : public WithServices<Base>
{
public:
    using WithServices<Base>::WithServices;

    [[nodiscard]] CoverageWorkflow& coverage() const { return this->workspace->areas().coverage(); }
    [[nodiscard]] CoverageRecords& coverageRecords() const { return this->workspace->areas().coverageRecords(); }
    [[nodiscard]] PlanningWorkflow& planning() const { return this->workspace->areas().planning(); }
    [[nodiscard]] PlanningRecords& planningRecords() const { return this->workspace->areas().planningRecords(); }

    Mechanism mechanism(const QString& name) const
    {
        Mechanism made;
        made.name = name;
        done(this->records().mechanisms.insert(made));
        return made;
    }
    void role(const Mechanism& mechanism, const Member& member, CoverageRole role, const QString& area = {}) const
    {
        done(coverage().setRole({{CoverageSubject::Mechanism, mechanism.id, member.id}}, area, role));
    }
    [[nodiscard]] CoverageMatrix matrix(CoverageScope scope = CoverageScope::Mechanisms, const QString& area = {}) const
    {
        Result<CoverageMatrix> made = CoverageQueries(this->records()).matrix(scope, area);
        return made ? std::move(*made) : CoverageMatrix();
    }
    PlanTemplate plan(const ReferralPath& path, const QString& name) const
    {
        PlanTemplate made;
        made.path = path.id;
        made.name = name;
        done(planning().save(made));
        return made;
    }
    PlanStep planStep(const PlanTemplate& plan, const QString& name) const
    {
        PlanStep made;
        made.plan = plan.id;
        made.name = name;
        made.member = this->interior.id;
        done(planning().saveStep(made));
        return made;
    }
    void total(int month, const ReferralPath& path, const Member& member, int people) const
    {
        done(planning().enter(QDate(2012, month, 1), path.id, member.id, people));
    }

private:
    static void done(const Result<void>& result)
    {
        if (!result) {
            qFatal("fixture: %s", qPrintable(result.error().message));
        }
    }
};

using PlanningFixture = WithPlanning<MeetingFixture>;

} // namespace tahaluf
