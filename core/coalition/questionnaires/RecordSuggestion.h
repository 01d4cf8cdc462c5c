// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class SuggestionState
{
    Accepted,
    Declined
};

/** What was decided on a change to a body's record that its answer suggests. */
struct RecordSuggestion
{
    RecordSuggestionId id;
    QString uid;
    int revision = 0;

    ResponseId response;
    QuestionId question;
    MemberId member;
    QString field; ///< key of the changed field of members
    QString before;
    QString after;
    SuggestionState state = SuggestionState::Accepted;
    QDate decidedOn;
    QString decidedBy;
};

template <> const ChoiceList& choicesOf<SuggestionState>();
template <> const EntitySpec<RecordSuggestion>& specOf<RecordSuggestion>();

} // namespace tahaluf
