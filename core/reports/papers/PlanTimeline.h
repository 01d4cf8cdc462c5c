// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/ActionTree.h"
#include "reports/charts/Timeline.h"

#include <QCoreApplication>

namespace tahaluf {

/** The timeline of the shared plan, for its paper and its page. */
class PlanTimeline
{
    Q_DECLARE_TR_FUNCTIONS(PlanTimeline)

public:
    /**
     * A bar for each line, over the days of all of them, `width` millimetres across; a name longer than `longest`
     * letters is cut at a word.
     */
    [[nodiscard]] static Timeline
    of(const std::vector<PlanLine>& lines, QDate today, qreal width, qsizetype longest, const Phrasebook& phrasebook);
    /** What its bars say, a line each, for readers who cannot see them. */
    [[nodiscard]] static QString description(const Timeline& timeline, const Phrasebook& phrasebook);
};

} // namespace tahaluf
