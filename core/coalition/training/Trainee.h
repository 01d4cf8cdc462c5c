// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "coalition/training/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tahaluf {

enum class TraineeState
{
    Nominated,
    Accepted,
    Declined,
    Withdrawn
};

/** A member of staff whom a body nominated for a programme. */
struct Trainee
{
    TraineeId id;
    QString uid;
    int revision = 0;

    QString number; ///< «بر 5-012»: programme and trainee; given once
    TrainingProgrammeId programme;
    PersonId person;
    MemberId member;
    QDate nominatedOn;
    TraineeState state = TraineeState::Nominated;
    QString scoreBefore; ///< 0 to 100; empty: not tested
    QString scoreAfter;
    DistributionId evaluation; ///< the evaluation form that was handed to them
    QString note;
    int serial = 0;

    [[nodiscard]] std::optional<int> before() const { return scoreOf(scoreBefore); }
    [[nodiscard]] std::optional<int> after() const { return scoreOf(scoreAfter); }
    /** How much better the second test went; nothing where one is missing. */
    [[nodiscard]] std::optional<int> gain() const
    {
        return before() && after() ? std::optional<int>(*after() - *before()) : std::nullopt;
    }
    [[nodiscard]] bool takesPart() const { return state == TraineeState::Accepted; }

    /** A score as recorded: a whole number from 0 to 100; nothing for any other text. */
    [[nodiscard]] static std::optional<int> scoreOf(const QString& recorded);
};

template <> const ChoiceList& choicesOf<TraineeState>();
template <> const EntitySpec<Trainee>& specOf<Trainee>();

} // namespace tahaluf
