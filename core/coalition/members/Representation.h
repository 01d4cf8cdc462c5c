// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class RepresentationRole
{
    Principal,
    Alternate,
    FocalPoint
};

/** Who speaks for a body, from when until when, and by which mandate (its letter is an attachment). */
struct Representation
{
    RepresentationId id;
    QString uid;
    int revision = 0;

    MemberId member;
    PersonId person;
    RepresentationRole role = RepresentationRole::Principal;
    QDate validFrom;
    QDate validUntil;
    QString mandate;
};

template <> const ChoiceList& choicesOf<RepresentationRole>();
template <> const EntitySpec<Representation>& specOf<Representation>();

} // namespace tahaluf
