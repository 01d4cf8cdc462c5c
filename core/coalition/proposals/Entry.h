// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace tahaluf {

enum class EntryKind
{
    Proposal,
    Concept,
    SubmittedRecommendation,
    Reservation,
    Remark,
    Decision,
    Assignment
};
enum class EntryState
{
    Recorded,
    UnderStudy,
    Adopted,
    AdoptedAmended,
    Deferred,
    NotAdopted,
    Merged,
    Withdrawn
};
enum class EntrySource
{
    Oral,
    Slip,
    Letter,
    Questionnaire
};

/** One line a secretary records: a proposal, concept, submitted recommendation, reservation, remark, decision or
 * assignment, in the words in which it was given. */
struct Entry
{
    EntryId id;
    QString uid;
    int revision = 0;

    QString number;
    QString text;
    QString formalText;
    EntryKind kind = EntryKind::Proposal;
    MemberId member;
    PersonId person;
    ThemeId theme;
    MechanismId mechanism;
    EntryState state = EntryState::Recorded;
    QString reason;
    MeetingId meeting;
    AgendaItemId agendaItem;
    EntrySource source = EntrySource::Oral;
    int slip = 0;
    QDateTime recordedAt;
    bool toComplete = false;
    Audience audience = Audience::Public;
    MemberId responsible;
    QDate dueOn;
    int sequence = 0;
};

template <> const ChoiceList& choicesOf<EntryKind>();
template <> const ChoiceList& choicesOf<EntryState>();
template <> const ChoiceList& choicesOf<EntrySource>();
template <> const EntitySpec<Entry>& specOf<Entry>();

} // namespace tahaluf
