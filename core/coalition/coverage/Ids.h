// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using CoverageCellId = Id<struct CoverageCell>;
using CoverageMeasureId = Id<struct CoverageMeasure>;

} // namespace tahaluf
