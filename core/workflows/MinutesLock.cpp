// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MinutesLock.h"

#include "storage/Query.h"

#include <QSet>

namespace tahaluf {

Result<void> MinutesLock::written(const WriteEvent& event)
{
    static const QSet<QString> locked{QStringLiteral("agenda"),
                                      QStringLiteral("attendance"),
                                      QStringLiteral("minutes_paragraphs"),
                                      QStringLiteral("minutes_remarks")};
    if (!m_isEnabled || !locked.contains(event.entity.key)) {
        return {};
    }
    const int meeting = event.entity.indexOf(QStringLiteral("meeting"));
    Query query(m_database, QStringLiteral("SELECT title FROM meetings WHERE id = ? AND state = 'minutes_approved'"));
    query.bindStored(event.values[static_cast<std::size_t>(meeting)]);
    QString title;
    while (query.next()) {
        title = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (!title.isEmpty()) {
        return refused(tr("The minutes of “%1” are approved and locked. Add a correction annex instead.").arg(title));
    }
    return {};
}

} // namespace tahaluf
