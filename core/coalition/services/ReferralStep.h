// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/services/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** One step of a referral path. Where nothing else is said the step in the next place follows, and the last one ends.
 */
struct ReferralStep
{
    ReferralStepId id;
    QString uid;
    int revision = 0;

    ReferralPathId path;
    int position = 0; ///< from 1; 0 comes last
    QString name;
    QString nameEn;
    MemberId member;
    int limitHours = 0; ///< 0: none
    QString condition; ///< what decides between `next` and `otherwise`
    QString conditionEn;
    ReferralStepId next; ///< none: the one in the next place
    ReferralStepId otherwise; ///< where the condition is not met
    bool ends = false;
    QString instructions;
    QString instructionsEn;
};

template <> const EntitySpec<ReferralStep>& specOf<ReferralStep>();

} // namespace tahaluf
