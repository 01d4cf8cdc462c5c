// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/planning/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** How closely something is held, the most open first. */
enum class SharingLevel
{
    FiguresOnly, ///< numbers without anybody's identity
    Restricted,
    Confidential,
    Secret
};

/** What the bodies of a plan tell one another: which kind of information goes to whom, and how closely it is held. */
struct PlanSharing
{
    PlanSharingId id;
    QString uid;
    int revision = 0;

    PlanTemplateId plan;
    PlanStepId step; ///< none: throughout the plan
    QString what;
    QString whatEn;
    MemberId member; ///< none: every body of the plan
    SharingLevel confidentiality = SharingLevel::Confidential;
};

template <> const ChoiceList& choicesOf<SharingLevel>();
template <> const EntitySpec<PlanSharing>& specOf<PlanSharing>();

} // namespace tahaluf
