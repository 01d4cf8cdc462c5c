// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ServiceQueries.h"

#include <algorithm>

namespace tahaluf {

Result<std::vector<Service>> ServiceQueries::services(Audience edition) const
{
    Result<std::vector<Service>> all = m_records.services.all(QStringLiteral("sort_key"));
    if (!all) {
        return all;
    }
    std::erase_if(*all, [edition](const Service& service) { return service.audience > edition; });
    std::stable_sort(
        all->begin(), all->end(), [](const Service& left, const Service& right) { return left.kind < right.kind; });
    return all;
}

Result<std::vector<Service>> ServiceQueries::toVerify() const
{
    Result<std::vector<Service>> all = m_records.services.all(QStringLiteral("verified_on, sort_key"));
    if (!all) {
        return all;
    }
    const QDate today = m_records.now().date();
    std::erase_if(*all, [today](const Service& service) { return !needsVerifying(service, today); });
    return all;
}

Result<std::vector<ReferralPath>> ServiceQueries::paths(Audience edition) const
{
    Result<std::vector<ReferralPath>> all = m_records.referralPaths.all(QStringLiteral("id"));
    if (all) {
        std::erase_if(*all, [edition](const ReferralPath& path) { return path.audience > edition; });
    }
    return all;
}

Result<ReferralFlow> ServiceQueries::flow(ReferralPathId path) const
{
    Result<std::vector<ReferralStep>> steps =
        m_records.referralSteps.where(QStringLiteral("path = ?"), {path.value()}, QStringLiteral("position, id"));
    if (!steps) {
        return steps.takeError();
    }
    return ReferralFlow(std::move(*steps));
}

} // namespace tahaluf
