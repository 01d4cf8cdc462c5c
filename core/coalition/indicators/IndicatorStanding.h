// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/indicators/Indicator.h"

#include <optional>

namespace tahaluf {

/** Where an indicator stands against its target: the traffic light, in words. */
enum class IndicatorStanding
{
    NoValue,
    NoTarget,
    Reached,
    Near,
    Behind
};

/** From this share of the way to its target on an indicator is near it. */
inline constexpr double NearShare = 0.75;

/** The way counts from the baseline; where there is none, from nothing. */
[[nodiscard]] IndicatorStanding standingOf(IndicatorDirection direction,
                                           std::optional<double> baseline,
                                           std::optional<double> value,
                                           std::optional<double> target);

template <> const ChoiceList& choicesOf<IndicatorStanding>();

} // namespace tahaluf
