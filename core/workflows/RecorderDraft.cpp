// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/RecorderDraft.h"

#include "storage/Query.h"
#include "storage/RowDigest.h"
#include "storage/Transaction.h"
#include "workflows/EntryWorkflow.h"

#include <QJsonDocument>

namespace tahaluf {

Result<void> RecorderDraft::record(EntryWorkflow& workflow, Journal& journal, Entry& entry)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> recorded = workflow.record(entry); !recorded) {
        return recorded.takeError();
    }
    if (Result<void> cleared = clear(journal.database(), entry.meeting); !cleared) {
        return cleared.takeError();
    }
    return transaction->commit();
}

Result<void> RecorderDraft::keep(Database& database, MeetingId meeting, const QJsonObject& content, const QDateTime& at)
{
    Query query(database,
                QStringLiteral("INSERT INTO recorder_drafts (meeting, content, saved_at, digest) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (meeting) DO UPDATE SET content = excluded.content, "
                               "saved_at = excluded.saved_at, digest = excluded.digest"));
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    query.bind(meeting).bind(text).bind(at);
    query.bind(RowDigest::of({QString::number(meeting.value()), text}));
    return query.run();
}

Result<void> RecorderDraft::clear(Database& database, MeetingId meeting)
{
    Query query(database, QStringLiteral("DELETE FROM recorder_drafts WHERE meeting = ?"));
    query.bind(meeting);
    return query.run();
}

Result<std::optional<QJsonObject>> RecorderDraft::load(Database& database, MeetingId meeting)
{
    Query query(database, QStringLiteral("SELECT content FROM recorder_drafts WHERE meeting = ?"));
    query.bind(meeting);
    std::optional<QJsonObject> content;
    while (query.next()) {
        content = QJsonDocument::fromJson(query.value<QString>(0).toUtf8()).object();
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return content;
}

} // namespace tahaluf
