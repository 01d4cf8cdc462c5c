// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** The way from a need to the bodies that meet it, step by step. */
struct ReferralPath
{
    ReferralPathId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    QString purpose;
    QString purposeEn;
    Audience audience = Audience::Partners;
};

template <> const EntitySpec<ReferralPath>& specOf<ReferralPath>();

} // namespace tahaluf
