// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class Channel
{
    Paper,
    EMail,
    Phone,
    InPerson
};
enum class Reply
{
    None,
    Confirm,
    Apologise,
    Nominate
};

/** An invitation to a body and what it answered. */
struct Invitation
{
    InvitationId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    MemberId member;
    QString addressee;
    QDate sentOn;
    Channel channel = Channel::Paper;
    Reply reply = Reply::None;
    QDate repliedOn;
    PersonId nominee;
    QString note;
};

template <> const ChoiceList& choicesOf<Channel>();
template <> const ChoiceList& choicesOf<Reply>();
template <> const EntitySpec<Invitation>& specOf<Invitation>();

} // namespace tahaluf
