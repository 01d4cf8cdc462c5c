// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using LetterId = Id<struct Letter>;
using ClosedYearId = Id<struct ClosedYear>;

} // namespace tahaluf
