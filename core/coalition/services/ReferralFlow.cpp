// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ReferralFlow.h"

#include <QHash>

#include <algorithm>

namespace tahaluf {

ReferralFlow::ReferralFlow(std::vector<ReferralStep> steps)
    : m_steps(std::move(steps))
{
    // A step that is being entered has no id yet: of two in one place it is the later one.
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const ReferralStep& left, const ReferralStep& right) {
        return left.position < right.position;
    });
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        places.insert(m_steps[i].id.value(), i);
    }
    const auto placeOf = [&places](ReferralStepId id) {
        const auto place = places.constFind(id.value());
        return id.isValid() && place != places.constEnd() ? std::optional(*place) : std::nullopt;
    };
    m_ways.reserve(m_steps.size());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const ReferralStep& step = m_steps[i];
        ReferralWay way{.otherwise = placeOf(step.otherwise)};
        const std::optional<std::size_t> stated = placeOf(step.next);
        if (stated) {
            way.next = stated;
        } else if (!step.ends && i + 1 < m_steps.size()) {
            way.next = i + 1;
        }
        way.goesOn = way.next == i + 1;
        m_ways.push_back(way);
    }
}

std::optional<std::size_t> ReferralFlow::endless() const
{
    std::vector<bool> endsSomewhere(m_steps.size(), false);
    bool isNew = true;
    while (isNew) {
        isNew = false;
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            const ReferralWay& way = m_ways[i];
            const bool ends = !way.next || endsSomewhere[*way.next] || (way.otherwise && endsSomewhere[*way.otherwise]);
            isNew = isNew || (ends && !endsSomewhere[i]);
            endsSomewhere[i] = ends;
        }
    }
    const auto stuck = std::find(endsSomewhere.begin(), endsSomewhere.end(), false);
    return stuck == endsSomewhere.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(stuck - endsSomewhere.begin()));
}

} // namespace tahaluf
