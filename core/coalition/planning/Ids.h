// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using PlanTemplateId = Id<struct PlanTemplate>;
using PlanStepId = Id<struct PlanStep>;
using PlanSharingId = Id<struct PlanSharing>;
using MonthlyTotalId = Id<struct MonthlyTotal>;

} // namespace tahaluf
