// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using StudyId = Id<struct Study>;

} // namespace tahaluf
