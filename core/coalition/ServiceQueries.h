// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/services/ReferralFlow.h"

#include <vector>

namespace tahaluf {

/** Days after which a body is asked whether what is recorded of its service still holds. */
inline constexpr int ServiceVerificationDays = 180;

[[nodiscard]] inline bool needsVerifying(const Service& service, QDate today)
{
    return !service.verifiedOn.isValid() || service.verifiedOn.addDays(ServiceVerificationDays) < today;
}

/** What the page and the papers ask about services and referral paths. */
class ServiceQueries
{
public:
    explicit ServiceQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The services that may stand in this edition, in the order of their kinds, each by name. */
    Result<std::vector<Service>> services(Audience edition) const;
    /** Those whose record was never confirmed, or too long ago; the longest first. */
    Result<std::vector<Service>> toVerify() const;
    Result<std::vector<ReferralPath>> paths(Audience edition) const;
    /** The steps of a path and where each leads. */
    Result<ReferralFlow> flow(ReferralPathId path) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
