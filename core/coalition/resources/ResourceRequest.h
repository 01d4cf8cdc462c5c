// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/resources/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class RequestState
{
    Requested,
    Agreed,
    InUse,
    Returned,
    Refused,
    Withdrawn
};

/** That a body wants to use what another offers, and what came of it. */
struct ResourceRequest
{
    ResourceRequestId id;
    QString uid;
    int revision = 0;

    QString number; ///< «طم-003»; given once
    ResourceId resource;
    MemberId requestedBy;
    QString purpose;
    MeetingId meeting;
    QDate fromOn;
    QDate untilOn; ///< the last day
    RequestState state = RequestState::Requested;
    QDate requestedOn;
    QDate answeredOn;
    QDate returnedOn;
    QString reason; ///< why it was refused or withdrawn
    int moneySaved = 0; ///< as entered
    int hoursSaved = 0; ///< as entered
    QString note;
    int sequence = 0;

    [[nodiscard]] bool isPromised() const { return state == RequestState::Agreed || state == RequestState::InUse; }
};

template <> const ChoiceList& choicesOf<RequestState>();
template <> const EntitySpec<ResourceRequest>& specOf<ResourceRequest>();

} // namespace tahaluf
