// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionResult.h"

#include <algorithm>
#include <iterator>

namespace tahaluf {

DecisionResult::DecisionResult(DecisionCase facts)
    : m_facts(std::move(facts))
{
    m_shares.reserve(m_facts.voters.size());
    for (const Voter& voter : m_facts.voters) {
        m_shares.push_back(shareOf(voter));
    }
    m_obstacle = findObstacle();
    if (m_obstacle == Obstacle::None) {
        m_state = decide();
    }
}

DecisionResult::Share DecisionResult::shareOf(const Voter& voter) const
{
    const auto position = std::find_if(m_facts.positions.begin(), m_facts.positions.end(), [&](const Position& each) {
        return each.member == voter.member;
    });
    if (position == m_facts.positions.end()) {
        const bool isSilent = m_facts.silenceAgrees && m_facts.forum == DecisionForum::Circulation &&
                              m_facts.closesOn.isValid() && m_facts.today > m_facts.closesOn;
        return isSilent ? Share::Silent : Share::None;
    }
    switch (position->stance) {
    case Stance::Agree:
        return Share::Agreed;
    case Stance::AgreeWithReservation:
        return Share::Reserved;
    case Stance::Object:
        return Share::Objected;
    case Stance::SubjectToAuthority:
        return position->authorityDue.isValid() && position->authorityDue < m_facts.today ? Share::Abstained
                                                                                          : Share::Pending;
    case Stance::Abstain:
        break;
    }
    return Share::Abstained;
}

int DecisionResult::count(Share share) const
{
    return static_cast<int>(std::count(m_shares.begin(), m_shares.end(), share));
}

std::vector<Voter> DecisionResult::voters(Share share) const
{
    std::vector<Voter> found;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (m_shares[i] == share) {
            found.push_back(m_facts.voters[i]);
        }
    }
    return found;
}

std::vector<Voter> DecisionResult::missing(Relevance tier) const
{
    std::vector<Voter> found = voters(Share::None);
    std::erase_if(found, [tier](const Voter& voter) { return voter.tier != tier || voter.isPresent; });
    return found;
}

int DecisionResult::members(Relevance tier) const
{
    return static_cast<int>(std::count_if(
        m_facts.voters.begin(), m_facts.voters.end(), [tier](const Voter& voter) { return voter.tier == tier; }));
}

int DecisionResult::count(Relevance tier, Share share) const
{
    int found = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        found += m_facts.voters[i].tier == tier && m_shares[i] == share ? 1 : 0;
    }
    return found;
}

int DecisionResult::agreeing(Relevance tier) const
{
    return count(tier, Share::Agreed) + count(tier, Share::Reserved) + count(tier, Share::Silent);
}

int DecisionResult::required(Relevance tier) const
{
    const int percent = tier == Relevance::Core ? m_facts.quorumCore : m_facts.quorumSupporting;
    return (members(tier) * qMax(0, percent) + 99) / 100;
}

int DecisionResult::tookPart(Relevance tier) const
{
    int found = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const Voter& voter = m_facts.voters[i];
        found += voter.tier == tier && (m_shares[i] != Share::None || voter.isPresent) ? 1 : 0;
    }
    return found;
}

DecisionResult::Obstacle DecisionResult::findObstacle() const
{
    if (m_facts.voters.empty()) {
        return Obstacle::NobodyDecides;
    }
    if (m_facts.forum == DecisionForum::Circulation && m_facts.today <= m_facts.closesOn && count(Share::None) > 0) {
        return Obstacle::AnswersAwaited;
    }
    if (count(Share::Pending) > 0) {
        return Obstacle::ApprovalAwaited;
    }
    const bool isQuorateThroughout =
        std::all_of(std::begin(Tiers), std::end(Tiers), [this](Relevance tier) { return isQuorate(tier); });
    return isQuorateThroughout ? Obstacle::None : Obstacle::NoQuorum;
}

bool DecisionResult::isCarried(Relevance tier) const
{
    const int agree = agreeing(tier);
    const int counted = agree + count(tier, Share::Objected);
    return m_facts.rule == DecisionRule::TwoThirds ? agree * 3 >= counted * 2 : agree * 2 > counted;
}

DecisionState DecisionResult::decide() const
{
    bool isAgreed = false;
    bool isCarriedThroughout = true;
    for (const Relevance tier : Tiers) {
        isAgreed = isAgreed || agreeing(tier) > 0;
        const bool tookSides = agreeing(tier) + count(tier, Share::Objected) > 0;
        isCarriedThroughout = isCarriedThroughout && (!tookSides || isCarried(tier));
    }
    const bool isConsensus = m_facts.rule == DecisionRule::Consensus;
    if (!isAgreed || (isConsensus ? count(Share::Objected) > 0 : !isCarriedThroughout)) {
        return DecisionState::NotAdopted;
    }
    return count(Share::Reserved) > 0 ? DecisionState::AdoptedReserved : DecisionState::Adopted;
}

} // namespace tahaluf
