// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** What a person was on every day before changedOn. */
struct FormerPost
{
    FormerPostId id;
    QString uid;
    int revision = 0;

    PersonId person;
    QString honorific;
    QString rank;
    QString position;
    QString positionEn;
    MemberId member;
    QDate changedOn;
};

template <> const EntitySpec<FormerPost>& specOf<FormerPost>();

} // namespace tahaluf
