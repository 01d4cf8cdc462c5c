// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A person: always with honorific, rank and position in fields of their own. */
struct Person
{
    PersonId id;
    QString uid;
    int revision = 0;

    QString honorific;
    QString fullName;
    QString fullNameEn;
    QString rank;
    QString position;
    QString positionEn;
    MemberId member;
    int precedence = 0;
    QString phone;
    QString email;
    QString notes;
};

template <> const EntitySpec<Person>& specOf<Person>();

} // namespace tahaluf
