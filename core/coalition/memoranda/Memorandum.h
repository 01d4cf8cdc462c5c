// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/memoranda/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class MemorandumState
{
    Draft,
    Signed,
    Ended
};

/** What members agreed to do for one another, for how long. */
struct Memorandum
{
    MemorandumId id;
    QString uid;
    int revision = 0;

    QString number; ///< «مذ-002»; given once
    QString title;
    QString titleEn;
    QString purpose;
    QString purposeEn;
    QDate signedOn;
    QDate startsOn;
    QDate endsOn; ///< none: without end
    int noticeDays = 60;
    MemorandumState state = MemorandumState::Draft;
    QString reason;
    MemorandumId renews;
    Audience audience = Audience::Partners;
    int sequence = 0;

    /** Whether it is time to renew it or to let it end: signed, and its last day lies within the notice. */
    [[nodiscard]] bool isRenewalDue(QDate today) const
    {
        return state == MemorandumState::Signed && endsOn.isValid() && endsOn.addDays(-noticeDays) <= today;
    }
};

template <> const ChoiceList& choicesOf<MemorandumState>();
template <> const EntitySpec<Memorandum>& specOf<Memorandum>();

} // namespace tahaluf
