// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/planning/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class PlanPhase
{
    Rehabilitation,
    Reintegration,
    FollowUp
};

/** One step of a plan template: who is responsible, who supports, and within how many days of the step before. */
struct PlanStep
{
    PlanStepId id;
    QString uid;
    int revision = 0;

    PlanTemplateId plan;
    int position = 0; ///< from 1; 0 comes last
    PlanPhase phase = PlanPhase::Rehabilitation;
    QString name;
    QString nameEn;
    MemberId member;
    MemberId supporting;
    int limitDays = 0; ///< 0: none
    QString instructions;
    QString instructionsEn;
};

template <> const ChoiceList& choicesOf<PlanPhase>();
template <> const EntitySpec<PlanStep>& specOf<PlanStep>();

} // namespace tahaluf
