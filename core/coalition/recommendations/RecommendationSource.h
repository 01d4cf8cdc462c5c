// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** That a recommendation came from a proposal. */
struct RecommendationSource
{
    RecommendationSourceId id;
    QString uid;
    int revision = 0;

    RecommendationId recommendation;
    EntryId entry;
};

template <> const EntitySpec<RecommendationSource>& specOf<RecommendationSource>();

} // namespace tahaluf
