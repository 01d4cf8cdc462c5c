// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using RecommendationId = Id<struct Recommendation>;
using RecommendationSourceId = Id<struct RecommendationSource>;
using RecommendationSupportId = Id<struct RecommendationSupport>;
using FollowUpId = Id<struct FollowUp>;

} // namespace tahaluf
