// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "coalition/recommendations/Recommendation.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** One report on a recommendation; together they are its history. */
struct FollowUp
{
    FollowUpId id;
    QString uid;
    int revision = 0;

    RecommendationId recommendation;
    QDate reportedOn;
    MemberId reportedBy;
    ProgressState state = ProgressState::NotStarted;
    int percent = 0;
    QString actionsTaken;
    QString obstacles;
    QDate extensionAsked;
    QDate extensionGranted;
    QString extensionAnswer; ///< why it was granted or refused
    QString note;
};

template <> const EntitySpec<FollowUp>& specOf<FollowUp>();

} // namespace tahaluf
