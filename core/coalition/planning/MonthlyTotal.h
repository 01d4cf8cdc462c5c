// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/planning/Ids.h"
#include "coalition/services/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** How many people a body served on a referral path in one month. A number and nothing else: no room for a name. */
struct MonthlyTotal
{
    MonthlyTotalId id;
    QString uid;
    int revision = 0;

    QDate month; ///< its first day
    ReferralPathId path;
    MemberId member;
    int total = 0;
};

template <> const EntitySpec<MonthlyTotal>& specOf<MonthlyTotal>();

} // namespace tahaluf
