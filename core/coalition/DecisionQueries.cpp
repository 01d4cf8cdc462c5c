// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"

#include "coalition/MeetingQueries.h"
#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

namespace {

/** How far a body had come on this day: 2 joined, 1 invited, 0 known, below that it does not count. */
int rankOf(const Member& member, QDate day)
{
    switch (member.status) {
    case MembershipStatus::Joined:
        return member.statusSince.isValid() && day.isValid() && member.statusSince > day ? 1 : 2;
    case MembershipStatus::Invited:
        return member.statusSince.isValid() && day.isValid() && member.statusSince > day ? 0 : 1;
    case MembershipStatus::Prospective:
        return 0;
    case MembershipStatus::Suspended:
    case MembershipStatus::Withdrawn:
        break;
    }
    return -1;
}

} // namespace

Result<DecisionRules> DecisionQueries::rules() const
{
    Result<std::vector<DecisionRules>> found =
        m_records.decisionRules.where(QStringLiteral("1"), {}, QStringLiteral("id LIMIT 1"));
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? DecisionRules{} : found->front();
}

Result<std::vector<Voter>> DecisionQueries::voters(const Decision& decision) const
{
    const QString tiers = decision.voters == DecisionVoters::Core ? QStringLiteral("relevance = 'core'")
                                                                  : QStringLiteral("relevance <> 'coordinator'");
    Result<std::vector<Member>> members = m_records.members.where(
        tiers, {}, QStringLiteral("CASE WHEN precedence = 0 THEN 1000000 ELSE precedence END, sort_key, id"));
    if (!members) {
        return members.takeError();
    }
    int furthest = 0;
    for (const Member& member : *members) {
        furthest = qMax(furthest, rankOf(member, decision.openedOn));
    }
    QHash<qint64, PersonId> inTheRoom;
    if (decision.forum == DecisionForum::Meeting && decision.meeting.isValid()) {
        Result<QHash<qint64, PersonId>> found = present(decision.meeting);
        if (!found) {
            return found.takeError();
        }
        inTheRoom = std::move(*found);
    }
    std::vector<Voter> voters;
    voters.reserve(members->size());
    for (const Member& member : *members) {
        if (rankOf(member, decision.openedOn) != furthest) {
            continue;
        }
        Result<Member> named = MeetingQueries(m_records).memberAt(member.id, decision.openedOn);
        if (!named) {
            return named.takeError();
        }
        voters.push_back(
            {member.id, member.relevance, named->name, named->nameEn, inTheRoom.contains(member.id.value())});
    }
    return voters;
}

Result<std::vector<Position>> DecisionQueries::positions(DecisionId decision) const
{
    return m_records.positions.where(
        QStringLiteral("decision = ?"),
        {decision.value()},
        QStringLiteral("round, (SELECT CASE WHEN m.precedence = 0 THEN 1000000 ELSE m.precedence END FROM members m "
                       "WHERE m.id = member), id"));
}

Result<std::optional<Position>> DecisionQueries::position(DecisionId decision, int round, MemberId member) const
{
    Result<std::vector<Position>> found =
        m_records.positions.where(QStringLiteral("decision = ? AND round = ? AND member = ?"),
                                  {decision.value(), static_cast<qint64>(round), member.value()});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Position>() : std::optional<Position>(std::move(found->front()));
}

Result<DecisionResult> DecisionQueries::result(const Decision& decision, QDate today) const
{
    DecisionCase facts;
    facts.rule = decision.rule;
    facts.forum = decision.forum;
    facts.quorumCore = decision.quorumCore;
    facts.quorumSupporting = decision.quorumSupporting;
    facts.silenceAgrees = decision.silenceAgrees;
    facts.closesOn = decision.closesOn;
    facts.today = today;
    facts.round = decision.round;
    Result<std::vector<Voter>> bodies = voters(decision);
    if (!bodies) {
        return bodies.takeError();
    }
    facts.voters = std::move(*bodies);
    Result<std::vector<Position>> taken = positions(decision.id);
    if (!taken) {
        return taken.takeError();
    }
    std::erase_if(*taken, [&](const Position& each) { return each.round != decision.round || each.isLate; });
    facts.positions = std::move(*taken);
    return DecisionResult(std::move(facts));
}

Result<QHash<qint64, PersonId>> DecisionQueries::present(MeetingId meeting) const
{
    Result<std::vector<Attendance>> sheet = MeetingQueries(m_records).sheet(meeting);
    if (!sheet) {
        return sheet.takeError();
    }
    QHash<qint64, PersonId> found;
    for (const Attendance& line : *sheet) {
        if (line.state == AttendanceState::Present && line.member.isValid() && !found.contains(line.member.value())) {
            found.insert(line.member.value(), line.person);
        }
    }
    return found;
}

Result<std::vector<DecisionId>> DecisionQueries::awaitingApproval() const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT DISTINCT d.id FROM decisions d JOIN positions p ON p.decision = d.id "
                               "AND p.round = d.round WHERE d.state = 'open' AND d.deleted = 0 AND p.deleted = 0 "
                               "AND p.stance = 'subject_to_authority' ORDER BY d.id"));
    return query.collect([](const Query& row) { return row.value<DecisionId>(0); });
}

Result<std::vector<Decision>> DecisionQueries::ofMeeting(MeetingId meeting) const
{
    return m_records.decisions.where(QStringLiteral("meeting = ? AND forum = 'meeting' AND state <> 'withdrawn'"),
                                     {meeting.value()},
                                     QStringLiteral("sequence"));
}

Result<std::optional<Decision>> DecisionQueries::openOnSame(const Decision& decision) const
{
    Result<std::vector<Decision>> found = m_records.decisions.where(
        QStringLiteral("state = 'open' AND id <> ? AND (entry = ? OR recommendation = ? OR article IN (SELECT o.id "
                       "FROM articles o JOIN articles t ON t.lineage = o.lineage WHERE t.id = ?))"),
        {decision.id.value(), decision.entry.value(), decision.recommendation.value(), decision.article.value()});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Decision>() : std::optional<Decision>(std::move(found->front()));
}

} // namespace tahaluf
