// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/indicators/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** What an indicator is to reach by the end of a year. */
struct IndicatorTarget
{
    IndicatorTargetId id;
    QString uid;
    int revision = 0;

    IndicatorId indicator;
    int year = 0;
    QString target; ///< a DecimalNumber
    QString note;
};

template <> const EntitySpec<IndicatorTarget>& specOf<IndicatorTarget>();

} // namespace tahaluf
