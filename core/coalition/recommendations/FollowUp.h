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
    QDate extensionAsked; ///< until when more time was asked for
    QString extensionReason; ///< why it was asked for
    QDate extensionGranted;
    QString extensionAnswer; ///< why it was refused, or on which terms it was granted
    QDate extensionAnsweredOn; ///< none while it is open
    QString note;

    [[nodiscard]] bool isExtensionOpen() const { return extensionAsked.isValid() && !extensionAnsweredOn.isValid(); }
    [[nodiscard]] bool isExtensionRefused() const
    {
        return extensionAnsweredOn.isValid() && !extensionGranted.isValid();
    }
};

template <> const EntitySpec<FollowUp>& specOf<FollowUp>();

} // namespace tahaluf
