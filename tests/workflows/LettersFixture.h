// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"

namespace tahaluf {

/** The small coalition of MeetingFixture, its three bodies invited to the meeting, and what letters need. */
class LettersFixture : public MeetingFixture
{
public:
    LettersFixture();

    [[nodiscard]] CorrespondenceWorkflow& letters() { return workspace->correspondence(); }
    [[nodiscard]] Letter read(LetterId id) const;
    /** A letter of ours that went out, with an answer due on this day. */
    Letter sent(const Member& to, QDate due = {}, LetterKind kind = LetterKind::General);
    Letter received(const Member& from, LetterId inReplyTo = {});
    /** A nomination letter to every invited body of the meeting, with the standard text. */
    [[nodiscard]] LetterOrder toAllInvited(LetterKind kind = LetterKind::Nomination);
    [[nodiscard]] qint64 count() const;
};

} // namespace tahaluf
