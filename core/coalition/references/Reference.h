// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/references/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ReferenceKind
{
    Law,
    Decree,
    Convention,
    Standard,
    Report,
    News
};

enum class ReferenceState
{
    InForce,
    NotYetInForce,
    Superseded
};

/** A law, a convention, a standard, a report or a piece of news that the work rests on. */
struct Reference
{
    ReferenceId id;
    QString uid;
    int revision = 0;

    QString title;
    QString titleEn;
    ReferenceKind kind = ReferenceKind::Law;
    QString number;
    int year = 0; ///< 0: not stated
    QDate issuedOn;
    QString issuer;
    ReferenceState state = ReferenceState::InForce;
    ReferenceId supersededBy;
    ReferenceId amends;
    QString link;
    QDate linkCheckedOn;
    bool linkIsDead = false;
    QString summary;
    Audience audience = Audience::Public;
};

template <> const ChoiceList& choicesOf<ReferenceKind>();
template <> const ChoiceList& choicesOf<ReferenceState>();
template <> const EntitySpec<Reference>& specOf<Reference>();

} // namespace tahaluf
