// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using ServiceId = Id<struct Service>;
using ReferralPathId = Id<struct ReferralPath>;
using ReferralStepId = Id<struct ReferralStep>;

} // namespace tahaluf
