// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "widgets/PageContext.h"

#include <vector>

namespace tahaluf {

/** A meeting as a menu offers it. */
struct MeetingChoice
{
    qint64 id = 0;
    QString label; ///< title and day
    bool isInSession = false;
};

/** The meetings of the file, latest first, at most @p limit. */
Result<std::vector<MeetingChoice>> latestMeetings(const PageContext& context, int limit = 50);

} // namespace tahaluf
