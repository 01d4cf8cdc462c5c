// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/YearLock.h"

#include "storage/Query.h"

namespace tahaluf {

Result<void> YearLock::written(const WriteEvent& event)
{
    if (event.entity.key != QLatin1String("letters") || event.operation == Operation::Update) {
        return {};
    }
    const QVariant& year = event.values[static_cast<std::size_t>(event.entity.indexOf(QStringLiteral("year")))];
    Query query(m_database, QStringLiteral("SELECT count(*) FROM closed_years WHERE deleted = 0 AND year = ?"));
    query.bindStored(year);
    bool isClosed = false;
    while (query.next()) {
        isClosed = query.value<int>(0) > 0;
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (isClosed) {
        return refused(tr("The year %1 is closed: its register takes no letters and gives none up.").arg(year.toInt()));
    }
    return {};
}

} // namespace tahaluf
