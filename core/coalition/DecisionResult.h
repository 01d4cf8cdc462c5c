// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Decision.h"
#include "coalition/decisions/Position.h"
#include "coalition/members/Member.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/** The tiers that decide, in the order in which they are named. */
inline constexpr Relevance Tiers[] = {Relevance::Core, Relevance::Supporting};

/** A body that decides. */
struct Voter
{
    MemberId member = {};
    Relevance tier = Relevance::Core;
    QString name = {};
    QString nameEn = {};
    bool isPresent = false; ///< at the meeting in which the decision is taken
};

/** All that a result follows from. */
struct DecisionCase
{
    DecisionRule rule = DecisionRule::Consensus;
    DecisionForum forum = DecisionForum::Meeting;
    int quorumCore = 0; ///< per cent
    int quorumSupporting = 0;
    bool silenceAgrees = false;
    QDate closesOn = {};
    QDate today = {};
    int round = 1;
    std::vector<Voter> voters = {};
    std::vector<Position> positions = {}; ///< of this round, without late ones
};

/**
 * What comes of a round. Consensus: nobody objects and somebody agrees; reservations do not hinder it. Majority and two
 * thirds: of those who agreed or objected, in each tier that did. Silence is agreement only by circulation, once the
 * time for answers is over, and where the rules say so. A position that awaits its body's approval is awaited until its
 * day; after it, the body abstained. Everyone who took a position or is in the room counts for the quorum of its tier.
 */
class DecisionResult
{
public:
    /** Why nothing can be decided yet. */
    enum class Obstacle
    {
        None,
        NobodyDecides,
        AnswersAwaited,
        ApprovalAwaited,
        NoQuorum
    };
    /** How a body counts. */
    enum class Share
    {
        Agreed,
        Reserved,
        Silent, ///< agreed by saying nothing
        Abstained,
        Objected,
        Pending,
        None
    };

    explicit DecisionResult(DecisionCase facts);

    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }
    /** What the decision becomes when it is closed as things stand; none while there is an obstacle. */
    [[nodiscard]] std::optional<DecisionState> state() const { return m_state; }
    [[nodiscard]] const DecisionCase& facts() const { return m_facts; }
    [[nodiscard]] int count(Share share) const;
    [[nodiscard]] std::vector<Voter> voters(Share share) const;
    /** Bodies of a tier that neither took a position nor are in the room. */
    [[nodiscard]] std::vector<Voter> missing(Relevance tier) const;

    [[nodiscard]] int members(Relevance tier) const;
    /** Bodies of the tier that agree, with reservation or by silence too. */
    [[nodiscard]] int agreeing(Relevance tier) const;
    /** Bodies of the tier that are needed for its quorum. */
    [[nodiscard]] int required(Relevance tier) const;
    [[nodiscard]] int tookPart(Relevance tier) const;
    [[nodiscard]] bool isQuorate(Relevance tier) const { return tookPart(tier) >= required(tier); }

private:
    [[nodiscard]] Share shareOf(const Voter& voter) const;
    [[nodiscard]] int count(Relevance tier, Share share) const;
    [[nodiscard]] Obstacle findObstacle() const;
    [[nodiscard]] DecisionState decide() const;
    [[nodiscard]] bool isCarried(Relevance tier) const;

    DecisionCase m_facts;
    std::vector<Share> m_shares;
    Obstacle m_obstacle = Obstacle::None;
    std::optional<DecisionState> m_state;
};

} // namespace tahaluf
