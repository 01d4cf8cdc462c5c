// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/meetings/Meeting.h"

namespace tahaluf {

class Workspace;

/** Approves the minutes of a meeting with the paper they make now. Refused while something is missing from them. */
[[nodiscard]] Result<void> approveMinutes(Workspace& workspace, MeetingId meeting, const QString& approvedBy);

} // namespace tahaluf
