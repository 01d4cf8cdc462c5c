// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

namespace tahaluf {

/** The one profile record of the file (made empty when the file is made). */
Result<Profile> coalitionProfile(const CoalitionRecords& records);

} // namespace tahaluf
