// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/references/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ObligationState
{
    NotExamined,
    Met,
    PartlyMet,
    NotMet
};

/** What an article of a reference obliges to, who fulfils it and how far. */
struct Obligation
{
    ObligationId id;
    QString uid;
    int revision = 0;

    ReferenceId reference;
    ReferenceArticleId article;
    QString duty;
    QString dutyEn;
    MemberId member;
    ObligationState state = ObligationState::NotExamined;
    QString how;
    QDate examinedOn;
};

template <> const ChoiceList& choicesOf<ObligationState>();
template <> const EntitySpec<Obligation>& specOf<Obligation>();

} // namespace tahaluf
