// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using CharterId = Id<struct Charter>;
using ArticleId = Id<struct Article>;
using ArticleSourceId = Id<struct ArticleSource>;
using ArticleCommentId = Id<struct ArticleComment>;

} // namespace tahaluf
