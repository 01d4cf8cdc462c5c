// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/YearChoice.h"

#include "coalition/IndicatorQueries.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QSignalBlocker>

namespace tahaluf {

YearChoice::YearChoice(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Year of the papers"));
    addItem(tr("The newest"), 0);
}

void YearChoice::fill(PageContext& context)
{
    const int before = year();
    const QSignalBlocker quiet(this);
    while (count() > 1) {
        removeItem(1);
    }
    const CoalitionRecords& records = context.workspace().records();
    const Result<ActiveTime> time = IndicatorQueries(records).activeTime(records.now().date());
    for (int each = time ? time->last.year() : 0; time && each >= time->first.year(); --each) {
        addItem(context.phrasebook().number(each), each);
    }
    setCurrentIndex(qMax(0, findData(before)));
}

} // namespace tahaluf
