// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

#include <utility>
#include <vector>

namespace tahaluf {

/** To whom a form is handed at a meeting: every body that is present, and people without one; not the coordinator. */
Result<std::vector<std::pair<MemberId, PersonId>>> recipientsAt(const CoalitionRecords& records, MeetingId meeting);

} // namespace tahaluf
