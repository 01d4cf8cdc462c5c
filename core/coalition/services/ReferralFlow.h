// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/ReferralStep.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** Where a step leads, as places in the path from 0; nothing: the path ends. */
struct ReferralWay
{
    std::optional<std::size_t> next = {};
    std::optional<std::size_t> otherwise = {}; ///< only of a step with a condition
    bool goesOn = true; ///< next is the step after it
};

/** The steps of one path in their order, and where each leads. */
class ReferralFlow
{
public:
    ReferralFlow() = default;
    explicit ReferralFlow(std::vector<ReferralStep> steps);

    [[nodiscard]] const std::vector<ReferralStep>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<ReferralWay>& ways() const { return m_ways; }
    /** The first step from which no way leads to an end. */
    [[nodiscard]] std::optional<std::size_t> endless() const;

private:
    std::vector<ReferralStep> m_steps;
    std::vector<ReferralWay> m_ways;
};

} // namespace tahaluf
