// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/indicators/Indicator.h"
#include "coalition/indicators/IndicatorTarget.h"
#include "coalition/indicators/IndicatorValue.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The repositories of indicators. */
struct IndicatorRecords
{
    explicit IndicatorRecords(Journal& journal)
        : journal(journal)
    {
    }

    Journal& journal;
    Repository<Indicator> indicators{journal};
    Repository<IndicatorTarget> targets{journal};
    Repository<IndicatorValue> values{journal};
};

} // namespace tahaluf
