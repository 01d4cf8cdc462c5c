// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A body that supports the lead of a recommendation. */
struct RecommendationSupport
{
    RecommendationSupportId id;
    QString uid;
    int revision = 0;

    RecommendationId recommendation;
    MemberId member;
};

template <> const EntitySpec<RecommendationSupport>& specOf<RecommendationSupport>();

} // namespace tahaluf
