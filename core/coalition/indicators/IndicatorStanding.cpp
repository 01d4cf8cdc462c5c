// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/IndicatorStanding.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<IndicatorStanding>()
{
    static const ChoiceList choices("IndicatorStanding",
                                    {
                                        {static_cast<int>(IndicatorStanding::NoValue),
                                         "no_value",
                                         QT_TRANSLATE_NOOP("IndicatorStanding", "No value yet")},
                                        {static_cast<int>(IndicatorStanding::NoTarget),
                                         "no_target",
                                         QT_TRANSLATE_NOOP("IndicatorStanding", "No target")},
                                        {static_cast<int>(IndicatorStanding::Reached),
                                         "reached",
                                         QT_TRANSLATE_NOOP("IndicatorStanding", "Target reached")},
                                        {static_cast<int>(IndicatorStanding::Near),
                                         "near",
                                         QT_TRANSLATE_NOOP("IndicatorStanding", "Near the target")},
                                        {static_cast<int>(IndicatorStanding::Behind),
                                         "behind",
                                         QT_TRANSLATE_NOOP("IndicatorStanding", "Far from the target")},
                                    });
    return choices;
}

IndicatorStanding standingOf(IndicatorDirection direction,
                             std::optional<double> baseline,
                             std::optional<double> value,
                             std::optional<double> target)
{
    if (!value) {
        return IndicatorStanding::NoValue;
    }
    if (!target) {
        return IndicatorStanding::NoTarget;
    }
    const bool isUp = direction == IndicatorDirection::Up;
    if (isUp ? *value >= *target : *value <= *target) {
        return IndicatorStanding::Reached;
    }
    double share = 0;
    if (baseline && !qFuzzyCompare(*baseline + 1, *target + 1)) {
        share = (*value - *baseline) / (*target - *baseline);
    } else if (isUp ? *target > 0 : *value > 0) {
        share = isUp ? *value / *target : *target / *value;
    }
    return share >= NearShare ? IndicatorStanding::Near : IndicatorStanding::Behind;
}

} // namespace tahaluf
