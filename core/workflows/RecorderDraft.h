// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/meetings/Ids.h"
#include "coalition/proposals/Entry.h"
#include "storage/Database.h"
#include "storage/Journal.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace tahaluf {

class EntryWorkflow;

/**
 * What is typed in the recorder and not saved yet, kept in the file so that a crash gives it back.
 * Not a record: it has no history and is overwritten freely.
 */
class RecorderDraft
{
public:
    /** Saves the entry and forgets the draft it was typed in, in one transaction: a crash leaves one of the two. */
    static Result<void> record(EntryWorkflow& workflow, Journal& journal, Entry& entry);
    static Result<void> keep(Database& database, MeetingId meeting, const QJsonObject& content, const QDateTime& at);
    static Result<void> clear(Database& database, MeetingId meeting);
    static Result<std::optional<QJsonObject>> load(Database& database, MeetingId meeting);
};

} // namespace tahaluf
