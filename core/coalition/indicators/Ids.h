// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using IndicatorId = Id<struct Indicator>;
using IndicatorTargetId = Id<struct IndicatorTarget>;
using IndicatorValueId = Id<struct IndicatorValue>;

} // namespace tahaluf
