// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class Stance
{
    Agree,
    AgreeWithReservation,
    Abstain,
    Object,
    SubjectToAuthority
};

/** What one member said on a decision, in one round. */
struct Position
{
    PositionId id;
    QString uid;
    int revision = 0;

    DecisionId decision;
    int round = 1;
    MemberId member;
    PersonId person; ///< who spoke for it
    Stance stance = Stance::Agree;
    QString text; ///< mandatory with a reservation and an objection
    QDate authorityDue; ///< of a position that awaits its body's approval
    QDate givenOn;
    bool isLate = false; ///< after the decision was taken
};

/** A reservation or an objection says what it is about. */
[[nodiscard]] constexpr bool needsText(Stance stance)
{
    return stance == Stance::AgreeWithReservation || stance == Stance::Object;
}

template <> const ChoiceList& choicesOf<Stance>();
template <> const EntitySpec<Position>& specOf<Position>();

} // namespace tahaluf
