// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"

#include <QJsonObject>

namespace tahaluf {

/** The line being typed in the recorder: everything of it that is not saved yet. */
struct RecorderInput
{
    QString text;
    PersonId person;
    MemberId member;
    EntryKind kind = EntryKind::Proposal;
    int slip = 0;
    AgendaItemId slipItem; ///< the item the slip was handed out for; none: the item under discussion
    MemberId responsible;
    QDate dueOn;

    [[nodiscard]] bool hasSpeaker() const { return person.isValid() || member.isValid(); }
    /** Whether a crash now would lose something. */
    [[nodiscard]] bool isWorthKeeping() const { return !text.trimmed().isEmpty() || slip > 0; }
    /** A decision or an assignment is made by the meeting; everything else is said by someone. */
    [[nodiscard]] bool needsSpeaker() const { return !isResolution(); }
    /** Whether responsible body and due date belong to the line. */
    [[nodiscard]] bool isResolution() const { return kind == EntryKind::Decision || kind == EntryKind::Assignment; }

    [[nodiscard]] QJsonObject toJson() const;
    static RecorderInput fromJson(const QJsonObject& json);

    friend bool operator==(const RecorderInput&, const RecorderInput&) = default;
};

} // namespace tahaluf
