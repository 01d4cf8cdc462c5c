// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using ActionId = Id<struct Action>;
using ActionSupportId = Id<struct ActionSupport>;

} // namespace tahaluf
