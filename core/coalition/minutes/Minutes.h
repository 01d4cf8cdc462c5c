// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Ids.h"
#include "coalition/meetings/Ids.h"
#include "coalition/minutes/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class MinutesState
{
    Draft,
    Circulated,
    Amended,
    Approved,
    Signed
};

/** The minutes of one meeting and where they stand; once approved, document holds the canonical paper. */
struct Minutes
{
    MinutesId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    int number = 0;
    int year = 0;
    MinutesState state = MinutesState::Draft;
    QDate remarksUntil;
    QDate circulatedOn;
    QDate approvedOn;
    QString approvedBy;
    QString document;
    QString contentHash;
    AttachmentId signedScan;
};

template <> const ChoiceList& choicesOf<MinutesState>();
template <> const EntitySpec<Minutes>& specOf<Minutes>();

} // namespace tahaluf
