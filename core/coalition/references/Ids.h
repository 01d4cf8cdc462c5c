// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using ReferenceId = Id<struct Reference>;
using ReferenceArticleId = Id<struct ReferenceArticle>;
using ObligationId = Id<struct Obligation>;
using CitationId = Id<struct Citation>;

} // namespace tahaluf
