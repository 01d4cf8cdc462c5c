// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DecisionFixture.h"

#include "coalition/DecisionQueries.h"
#include "support/Must.h"

namespace tahaluf {

DecisionFixture::DecisionFixture()
{
    CoalitionRecords& records = workspace->records();
    for (Member* member : {&interior, &justice, &university}) {
        member->status = MembershipStatus::Joined;
        must(records.members.update(*member));
    }
    foundation.name = QStringLiteral("المؤسسة");
    foundation.relevance = Relevance::Coordinator;
    foundation.status = MembershipStatus::Joined;
    must(records.members.insert(foundation));
    rules.quorumCore = 50;
    rules.lateDays = 10;
    rules.rounds = 2;
    must(decisions().saveRules(rules));
}

Decision DecisionFixture::read(DecisionId id) const
{
    return must(workspace->records().decisions.get(id));
}

Decision DecisionFixture::opened(Decision decision)
{
    must(decisions().open(decision));
    return decision;
}

Decision DecisionFixture::question(const QString& text)
{
    Decision decision = must(decisions().prepared());
    decision.meeting = meeting.id;
    decision.text = text;
    return opened(decision);
}

Decision DecisionFixture::question(DecisionRule rule, DecisionVoters voters)
{
    Decision decision = must(decisions().prepared());
    decision.meeting = meeting.id;
    decision.text = QStringLiteral("اعتماد شعار التحالف");
    decision.rule = rule;
    decision.voters = voters;
    return opened(decision);
}

Decision DecisionFixture::circulated(QDate until)
{
    Decision decision = must(decisions().prepared());
    decision.forum = DecisionForum::Circulation;
    decision.closesOn = until;
    decision.text = QStringLiteral("اعتماد نموذج الإحالة");
    return opened(decision);
}

Entry DecisionFixture::proposal(const QString& text)
{
    Entry made = entry(text);
    must(workspace->entries().record(made));
    return made;
}

Position DecisionFixture::position(const Decision& decision, const Member& member, Stance stance, const QString& text)
{
    Position position;
    position.decision = decision.id;
    position.member = member.id;
    position.stance = stance;
    position.text = text;
    return position;
}

Result<Position>
DecisionFixture::take(const Decision& decision, const Member& member, Stance stance, const QString& text)
{
    return decisions().take(position(decision, member, stance, text));
}

std::vector<Position> DecisionFixture::positions(const Decision& decision) const
{
    return must(DecisionQueries(workspace->records()).positions(decision.id));
}

} // namespace tahaluf
