// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using SynonymGroupId = Id<struct SynonymGroup>;

} // namespace tahaluf
