// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Ids.h"
#include "coalition/charter/Ids.h"
#include "coalition/decisions/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ActionKind
{
    Objective,
    Activity,
    Action
};
enum class ActionState
{
    NotStarted,
    InProgress,
    Done,
    Cancelled
};

/** An objective, activity or action of the shared plan. Progress of what has parts follows from its parts. */
struct Action
{
    ActionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «م-012»; given once at saving
    ActionKind kind = ActionKind::Objective;
    ActionId parent;
    QString title;
    QString titleEn;
    QString note;
    MemberId lead;
    QDate startOn;
    QDate dueOn;
    ActionState state = ActionState::NotStarted;
    int percent = 0; ///< 0 to 100
    QString indicator;
    QString target;
    QString reached; ///< of the target
    QString obstacles;
    RecommendationId recommendation;
    DecisionId decision;
    ArticleId article;
    EntryId entry; ///< the assignment of a meeting that it carries out
    QString reason; ///< of a cancelled one
    int position = 0;
    int sequence = 0;

    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return (state == ActionState::NotStarted || state == ActionState::InProgress) && dueOn.isValid() &&
               dueOn < today;
    }
};

template <> const ChoiceList& choicesOf<ActionKind>();
template <> const ChoiceList& choicesOf<ActionState>();
template <> const EntitySpec<Action>& specOf<Action>();

} // namespace tahaluf
