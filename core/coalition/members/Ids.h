// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using MemberId = Id<struct Member>;
using FormerNameId = Id<struct FormerName>;
using PersonId = Id<struct Person>;
using FormerPostId = Id<struct FormerPost>;
using RepresentationId = Id<struct Representation>;

} // namespace tahaluf
