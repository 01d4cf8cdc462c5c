// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/planning/Ids.h"
#include "coalition/services/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/**
 * The common plan of rehabilitation and reintegration that follows a referral path, made together. A template: it says
 * what is done for everybody on that path and never for whom.
 */
struct PlanTemplate
{
    PlanTemplateId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    ReferralPathId path; ///< each path has one plan at most
    QString purpose;
    QString purposeEn;
    MeetingId meeting;
    QDate agreedOn;
    QDate reviewOn;
    Audience audience = Audience::Partners;
};

template <> const EntitySpec<PlanTemplate>& specOf<PlanTemplate>();

} // namespace tahaluf
