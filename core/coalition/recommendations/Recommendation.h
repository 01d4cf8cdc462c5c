// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ProgressState
{
    NotStarted,
    InProgress,
    Done,
    Cancelled
};

[[nodiscard]] constexpr bool isOpen(ProgressState state)
{
    return state == ProgressState::NotStarted || state == ProgressState::InProgress;
}

/** A recommendation issued after study, and how far it was carried out. */
struct Recommendation
{
    RecommendationId id;
    QString uid;
    int revision = 0;

    QString number; ///< «تو-003»; given once at issuing
    QString text; ///< formal
    QString textEn;
    QDate issuedOn;
    MeetingId meeting; ///< in which it was issued
    ThemeId theme;
    MemberId lead;
    QDate dueOn; ///< extensions granted move it
    QDate firstDueOn; ///< before any extension
    ProgressState state = ProgressState::NotStarted;
    int percent = 0; ///< 0 to 100
    QString actionsTaken; ///< as last reported
    QString obstacles; ///< as last reported
    QString reason; ///< why it was cancelled
    QDate cancelledOn;
    Audience audience = Audience::Public;
    int sequence = 0;

    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen(state) && dueOn.isValid() && dueOn < today; }
};

template <> const ChoiceList& choicesOf<ProgressState>();
template <> const EntitySpec<Recommendation>& specOf<Recommendation>();

} // namespace tahaluf
