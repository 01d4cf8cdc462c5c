// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MinutesLock.h"

#include "schema/FieldValue.h"
#include "storage/Query.h"

#include <QSet>

namespace tahaluf {

namespace {

/** Refuses that an approved paper, or the index of a closed year, is replaced or taken away: no undo crosses them. */
Result<void> keepPaper(const WriteEvent& event)
{
    if (event.operation == Operation::Create || event.operation == Operation::Restore) {
        return {};
    }
    const auto at = static_cast<std::size_t>(event.entity.indexOf(QStringLiteral("document")));
    const bool isKept = event.operation == Operation::Update && isSameStored(event.before[at], event.values[at]);
    if (isKept || event.before[at].toString().isEmpty()) {
        return {};
    }
    return refused(
        event.entity.key == QLatin1String("minutes")
            ? MinutesLock::tr("Approved minutes keep the paper that was approved. Add a correction annex instead.")
            : MinutesLock::tr("The index of a closed year stays as it was closed."));
}

} // namespace

Result<void> MinutesLock::written(const WriteEvent& event)
{
    static const QSet<QString> locked{QStringLiteral("agenda"),
                                      QStringLiteral("attendance"),
                                      QStringLiteral("minutes_paragraphs"),
                                      QStringLiteral("minutes_remarks"),
                                      QStringLiteral("proposals")};
    if (event.entity.key == QLatin1String("minutes") || event.entity.key == QLatin1String("closed_years")) {
        return keepPaper(event);
    }
    if (!locked.contains(event.entity.key) || isFree(event)) {
        return {};
    }
    const int meeting = event.entity.indexOf(QStringLiteral("meeting"));
    return refuseWhenApproved(m_database, MeetingId(event.values[static_cast<std::size_t>(meeting)].toLongLong()));
}

Result<std::optional<MergeBar>> MinutesLock::bars(const WriteEvent& event)
{
    const bool isPaper = event.entity.indexOf(QStringLiteral("document")) >= 0;
    return asBar(written(event),
                 isPaper ? MergeBar{{}, event.entity.key, event.uid, QStringLiteral("document")} : MergeBar());
}

bool MinutesLock::isFree(const WriteEvent& event)
{
    static const QSet<QString> freeFields{QStringLiteral("state"),
                                          QStringLiteral("reason"),
                                          QStringLiteral("formal_text"),
                                          QStringLiteral("theme"),
                                          QStringLiteral("mechanism")};
    if (event.entity.key != QLatin1String("proposals") || event.operation != Operation::Update) {
        return false;
    }
    for (std::size_t i = 0; i < event.values.size(); ++i) {
        if (!isSameStored(event.values[i], event.before[i]) && !freeFields.contains(event.entity.fields[i].key)) {
            return false;
        }
    }
    return true;
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
