// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/memoranda/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A body that is party to a memorandum, and what it does under it. */
struct MemorandumParty
{
    MemorandumPartyId id;
    QString uid;
    int revision = 0;

    MemorandumId memorandum;
    MemberId member;
    QString role;
    QString roleEn;
};

template <> const EntitySpec<MemorandumParty>& specOf<MemorandumParty>();

} // namespace tahaluf
