// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/meetings/Ids.h"
#include "storage/Database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace tahaluf {

/**
 * What is typed in the recorder and not saved yet, kept in the file so that a crash gives it back.
 * Not a record: it has no history and is overwritten freely.
 */
class RecorderDraft
{
public:
    static Result<void> keep(Database &database, MeetingId meeting, const QJsonObject &content, const QDateTime &at);
    static Result<void> clear(Database &database, MeetingId meeting);
    static Result<std::optional<QJsonObject>> load(Database &database, MeetingId meeting);
};

} // namespace tahaluf
