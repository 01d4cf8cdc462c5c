// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/indicators/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** What an indicator that staff enter was on a day, and where that is known from. */
struct IndicatorValue
{
    IndicatorValueId id;
    QString uid;
    int revision = 0;

    IndicatorId indicator;
    QDate datedOn;
    QString value; ///< a DecimalNumber
    MemberId member; ///< who reported it
    QString source;
    QString note;
};

template <> const EntitySpec<IndicatorValue>& specOf<IndicatorValue>();

} // namespace tahaluf
