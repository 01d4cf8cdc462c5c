// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** A name a body had on every day before changedOn; papers of those days print it. */
struct FormerName
{
    FormerNameId id;
    QString uid;
    int revision = 0;

    MemberId member;
    QString name;
    QString nameEn;
    QDate changedOn;
};

template <> const EntitySpec<FormerName>& specOf<FormerName>();

} // namespace tahaluf
