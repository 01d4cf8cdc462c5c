// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperSet.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * All papers of one meeting, in the order in which a secretary needs them. Papers that would have nothing to say yet
 * are left out: slips that are not numbered, minutes of a meeting that was not held.
 */
class MeetingPack
{
    Q_DECLARE_TR_FUNCTIONS(MeetingPack)

public:
    static Result<PaperSet> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
