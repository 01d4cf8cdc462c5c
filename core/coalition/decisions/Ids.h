// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using DecisionRulesId = Id<struct DecisionRules>;
using DecisionId = Id<struct Decision>;
using PositionId = Id<struct Position>;

} // namespace tahaluf
