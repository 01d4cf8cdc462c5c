// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class CharterState
{
    Draft,
    Circulated,
    Approved
};

/** One version of the founding text (وثيقة التأسيس). */
struct Charter
{
    CharterId id;
    QString uid;
    int revision = 0;

    int number = 0; ///< 1, 2, 3 ...
    QString title;
    QString titleEn;
    CharterState state = CharterState::Draft;
    CharterId basedOn;
    QDate createdOn;
    QDate circulatedOn;
    QDate commentsUntil;
    QDate approvedOn;
    QString approvedBy;
    QString document; ///< canonical paper of the approved text
    QString contentHash; ///< SHA-256 of it
};

template <> const ChoiceList& choicesOf<CharterState>();
template <> const EntitySpec<Charter>& specOf<Charter>();

} // namespace tahaluf
