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
    if (!locked.contains(event.entity.key)) {
        return {};
    }
    const int meeting = event.entity.indexOf(QStringLiteral("meeting"));
    return refuseWhenApproved(m_database, MeetingId(event.values[static_cast<std::size_t>(meeting)].toLongLong()));
}

Result<void> MinutesLock::refuseWhenApproved(Database& database, MeetingId meeting)
{
    Query query(
        database,
        QStringLiteral("SELECT m.title FROM meetings m JOIN minutes n ON n.meeting = m.id "
                       "WHERE m.id = ? AND m.state = 'minutes_approved' AND n.deleted = 0 AND n.document <> ''"));
    query.bind(meeting.value());
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
