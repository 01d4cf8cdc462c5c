// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "reports/document/Drawing.h"

#include <QDate>
#include <QVector>

namespace tahaluf {

/** One line of a timeline. Without both dates it has its name and no bar; with one it is a mark on that day. */
struct TimelineBar
{
    QString label = {};
    int depth = 0; ///< how far it stands in
    QDate from = {};
    QDate until = {};
    int percent = 0; ///< done, 0 to 100: the filled part of its bar
    bool isLate = false;
    bool isCancelled = false;
};

/** What happens when: names on the leading side, months across, a bar each, today as a line. */
struct Timeline
{
    QVector<TimelineBar> bars = {};
    QDate today = {};
    QDate from = {}; ///< the first month shown; the bars' own where none is given
    QDate until = {};
    qreal width = 250; ///< millimetres
};

/**
 * The drawing of a timeline in a paper's direction and digits. What is late has a mark before its percent, what is
 * cancelled is dashed, so that no colour carries meaning alone. Empty where no bar has a date.
 */
[[nodiscard]] paper::Drawing drawingOf(const Timeline& timeline, const Phrasebook& phrasebook);

} // namespace tahaluf
