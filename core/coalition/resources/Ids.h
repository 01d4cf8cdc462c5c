// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using ResourceId = Id<struct Resource>;
using ResourceRequestId = Id<struct ResourceRequest>;

} // namespace tahaluf
