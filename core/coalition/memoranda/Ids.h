// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using MemorandumId = Id<struct Memorandum>;
using MemorandumPartyId = Id<struct MemorandumParty>;

} // namespace tahaluf
