// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A body that supports the lead of an action. */
struct ActionSupport
{
    ActionSupportId id;
    QString uid;
    int revision = 0;

    ActionId action;
    MemberId member;
};

template <> const EntitySpec<ActionSupport>& specOf<ActionSupport>();

} // namespace tahaluf
