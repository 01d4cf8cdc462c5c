// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "coalition/decisions/DecisionRules.h"
#include "coalition/decisions/Ids.h"
#include "coalition/meetings/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class DecisionSubject
{
    Proposal,
    Recommendation,
    Article,
    Question
};
enum class DecisionForum
{
    Meeting,
    Circulation
};
enum class DecisionState
{
    Open,
    Adopted,
    AdoptedReserved,
    NotAdopted,
    Withdrawn
};

/** A decision on a proposal, a recommendation, an article or a free question, and its result. */
struct Decision
{
    /** Not stated: the coalition's rules are taken when it is opened. */
    static constexpr int AsRuled = -1;

    DecisionId id;
    QString uid;
    int revision = 0;

    QString number; ///< «ق-003»; given once at opening
    DecisionSubject subject = DecisionSubject::Proposal;
    EntryId entry;
    RecommendationId recommendation;
    ArticleId article;
    QString text; ///< what is decided
    DecisionRule rule = DecisionRule::Consensus;
    DecisionVoters voters = DecisionVoters::Core;
    DecisionForum forum = DecisionForum::Meeting;
    MeetingId meeting; ///< of a decision in a meeting
    int quorumCore = AsRuled;
    int quorumSupporting = AsRuled;
    bool silenceAgrees = false;
    int lateDays = AsRuled; ///< after closing, for bodies that gave no position
    int rounds = AsRuled; ///< of consensus, at most
    QDate openedOn;
    QDate closesOn; ///< of a decision by circulation
    QDate lateUntil; ///< set at closing
    int round = 1; ///< of consensus, from 1
    DecisionState state = DecisionState::Open;
    QDate decidedOn;
    QString result; ///< explained in a sentence, as computed at closing
    QString resultEn; ///< the same in English
    QString reason; ///< why it was withdrawn
    bool isEntered = false; ///< taken before it came into this file, and its result as stated
    Audience audience = Audience::Public;
    int sequence = 0;
};

[[nodiscard]] constexpr bool isAdopted(DecisionState state)
{
    return state == DecisionState::Adopted || state == DecisionState::AdoptedReserved;
}

template <> const ChoiceList& choicesOf<DecisionSubject>();
template <> const ChoiceList& choicesOf<DecisionForum>();
template <> const ChoiceList& choicesOf<DecisionState>();
template <> const EntitySpec<Decision>& specOf<Decision>();

} // namespace tahaluf
