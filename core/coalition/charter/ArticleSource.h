// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "coalition/decisions/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** Where an article comes from: a proposal, a recommendation or a decision. */
struct ArticleSource
{
    ArticleSourceId id;
    QString uid;
    int revision = 0;

    ArticleId article;
    EntryId entry;
    RecommendationId recommendation;
    DecisionId decision;
};

template <> const EntitySpec<ArticleSource>& specOf<ArticleSource>();

} // namespace tahaluf
