// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using ThemeId = Id<struct Theme>;
using MechanismId = Id<struct Mechanism>;
using EntryId = Id<struct Entry>;
using SlipId = Id<struct Slip>;
using ProposalLinkId = Id<struct ProposalLink>;

} // namespace tahaluf
