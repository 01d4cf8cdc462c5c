// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/minutes/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class RemarkOutcome
{
    Open,
    Accepted,
    Declined
};

/** What a body remarked on circulated minutes, and the reply. */
struct MinutesRemark
{
    MinutesRemarkId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    MemberId member;
    QDate receivedOn;
    QString text;
    QString reply;
    RemarkOutcome outcome = RemarkOutcome::Open;
};

template <> const ChoiceList& choicesOf<RemarkOutcome>();
template <> const EntitySpec<MinutesRemark>& specOf<MinutesRemark>();

} // namespace tahaluf
