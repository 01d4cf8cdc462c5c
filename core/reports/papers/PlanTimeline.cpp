// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PlanTimeline.h"

#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "reports/papers/PaperWords.h"

#include <algorithm>

namespace tahaluf {

Timeline PlanTimeline::of(const std::vector<PlanLine>& lines,
                          QDate today,
                          qreal width,
                          qsizetype longest,
                          const Phrasebook& phrasebook)
{
    Timeline timeline;
    timeline.today = today;
    timeline.width = width;
    for (const PlanLine& line : lines) {
        const QString name = nameInLanguage(phrasebook, line.action.title, line.action.titleEn);
        timeline.bars.append(
            {.label = phrasebook.shaped(line.outline) + QStringLiteral("  ") + PaperWords::shortened(name, longest),
             .depth = line.depth,
             .from = line.startOn,
             .until = line.dueOn,
             .percent = line.percent,
             .isLate = line.overdue > 0,
             .isCancelled = line.state == ActionState::Cancelled});
        for (const QDate day : {line.startOn, line.dueOn}) {
            if (day.isValid()) {
                timeline.from = timeline.from.isValid() ? std::min(timeline.from, day) : day;
                timeline.until = timeline.until.isValid() ? std::max(timeline.until, day) : day;
            }
        }
    }
    return timeline;
}

QString PlanTimeline::description(const Timeline& timeline, const Phrasebook& phrasebook)
{
    const DateText dates(phrasebook);
    QStringList said;
    for (const TimelineBar& bar : timeline.bars) {
        said << phrasebook.phrase("PlanTimeline", "%1: %2 to %3, %4%")
                    .arg(bar.label,
                         dates.shortDate(bar.from),
                         dates.shortDate(bar.until),
                         phrasebook.number(bar.percent));
    }
    return said.join(u'\n');
}

} // namespace tahaluf
