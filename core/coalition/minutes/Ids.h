// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using MinutesId = Id<struct Minutes>;
using MinutesParagraphId = Id<struct MinutesParagraph>;
using MinutesRemarkId = Id<struct MinutesRemark>;
using ErratumId = Id<struct Erratum>;

} // namespace tahaluf
