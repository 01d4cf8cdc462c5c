// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PathWorld.h"

namespace tahaluf {

namespace {

Position anyPosition(PathWorld& world)
{
    Position position;
    position.decision = world.anyDecision();
    position.member = world.anyMember().id;
    position.stance = static_cast<Stance>(world.random.bounded(5));
    position.text = world.words();
    position.authorityDue = world.oneIn(2) ? world.clock.localNow().date().addDays(2) : QDate();
    return position;
}

/** As it comes from the session, or, from an import, with a state and its reason. */
void recordProposal(PathWorld& world)
{
    constexpr EntryState States[] = {EntryState::Recorded, EntryState::UnderStudy, EntryState::Adopted};
    Entry entry = world.entry(world.words());
    entry.state = States[world.random.bounded(3)];
    entry.reason = world.words();
    (void)world.workspace->entries().record(entry);
}

void openDecision(PathWorld& world)
{
    Decision decision = *world.decisions().prepared();
    decision.text = world.words();
    decision.rule = static_cast<DecisionRule>(world.random.bounded(3));
    decision.voters = static_cast<DecisionVoters>(world.random.bounded(2));
    if (world.oneIn(3)) {
        decision.forum = DecisionForum::Circulation;
        decision.closesOn = world.clock.localNow().date().addDays(world.random.bounded(3) - 1);
    } else {
        decision.meeting = world.meeting.id;
    }
    switch (world.random.bounded(4)) {
    case 0:
        decision.entry = world.anyProposal();
        break;
    case 1:
        decision.article = world.anyArticle();
        break;
    case 2:
        decision.recommendation = world.anyRecommendation();
        break;
    default:
        break;
    }
    (void)world.decisions().open(decision);
}

/** Of a merger, the proposal is exactly what it was before. */
void undoRelation(PathWorld& world)
{
    CoalitionRecords& records = world.workspace->records();
    const ProposalLinkId id = world.anyOf(records.proposalLinks);
    const auto link = records.proposalLinks.find(id);
    if (!world.workspace->similar().undo(id, world.words()) || !link || !*link ||
        (*link)->relation != ProposalRelation::Merged) {
        return;
    }
    const auto entry = records.entries.get((*link)->first);
    if (choiceKey(entry->state) != choiceKey((*link)->stateBefore) || entry->reason != (*link)->reasonBefore) {
        world.broken = QStringLiteral("undoing a merger did not put %1 back").arg(entry->number);
    }
}

} // namespace

const std::vector<PathWorld::Command>& PathWorld::commands()
{
    static const std::vector<Command> all{
        {"record", recordProposal},
        {"withdraw a proposal",
         [](PathWorld& w) { (void)w.workspace->entries().withdraw(w.anyProposal(), w.words()); }},
        {"delete a proposal",
         [](PathWorld& w) { (void)w.workspace->store(QStringLiteral("proposals"))->remove(w.anyProposal().value()); }},
        {"open a decision", openDecision},
        {"open another decision", openDecision},
        {"take a position", [](PathWorld& w) { (void)w.decisions().take(anyPosition(w)); }},
        {"take another position", [](PathWorld& w) { (void)w.decisions().take(anyPosition(w)); }},
        {"the rest agrees", [](PathWorld& w) { (void)w.decisions().agreeTheRest(w.anyDecision()); }},
        {"take a position back", [](PathWorld& w) { (void)w.decisions().takeBack(w.anyDecision(), w.anyMember().id); }},
        {"confirm a position",
         [](PathWorld& w) {
             const Position position = anyPosition(w);
             (void)w.decisions().confirm(position.decision, position.member, position.stance, position.text);
         }},
        {"next round", [](PathWorld& w) { (void)w.decisions().nextRound(w.anyDecision(), w.words()); }},
        {"close", [](PathWorld& w) { (void)w.decisions().close(w.anyDecision()); }},
        {"close another", [](PathWorld& w) { (void)w.decisions().close(w.anyDecision()); }},
        {"late position", [](PathWorld& w) { (void)w.decisions().addLate(anyPosition(w)); }},
        {"withdraw a decision", [](PathWorld& w) { (void)w.decisions().withdraw(w.anyDecision(), w.words()); }},
        {"delete a decision",
         [](PathWorld& w) { (void)w.workspace->store(QStringLiteral("decisions"))->remove(w.anyDecision().value()); }},
        {"link two proposals",
         [](PathWorld& w) { (void)w.workspace->similar().link(w.anyProposal(), w.anyProposal(), w.words()); }},
        {"merge two proposals",
         [](PathWorld& w) { (void)w.workspace->similar().merge(w.anyProposal(), w.anyProposal(), w.words()); }},
        {"keep two proposals apart",
         [](PathWorld& w) { (void)w.workspace->similar().keepApart(w.anyProposal(), w.anyProposal()); }},
        {"undo a relation", undoRelation},
        {"give to study",
         [](PathWorld& w) {
             (void)w.workspace->studies().assign({w.anyProposal()},
                                                 {.reviewer = w.justicePerson.id, .dueOn = w.anyDay()});
         }},
        {"finish a study",
         [](PathWorld& w) {
             (void)w.workspace->studies().finish(w.anyOf(w.workspace->records().studies),
                                                 {.outcome = static_cast<StudyOutcome>(w.random.bounded(6)),
                                                  .reason = w.words(),
                                                  .mergedInto = w.oneIn(2) ? w.anyProposal() : EntryId()});
         }},
        {"recall a study",
         [](PathWorld& w) { (void)w.workspace->studies().recall(w.anyOf(w.workspace->records().studies), w.words()); }},
        {"reopen a study",
         [](PathWorld& w) { (void)w.workspace->studies().reopen(w.anyOf(w.workspace->records().studies), w.words()); }},
        {"issue a recommendation",
         [](PathWorld& w) {
             Recommendation recommendation;
             recommendation.text = w.words();
             recommendation.lead = w.anyMember().id;
             recommendation.dueOn = w.oneIn(2) ? w.anyDay() : QDate();
             (void)w.workspace->recommendations().issue(recommendation, {w.anyProposal(), w.anyProposal()});
         }},
        {"report on a recommendation",
         [](PathWorld& w) {
             (void)w.workspace->recommendations().report(
                 w.anyRecommendation(),
                 {.on = w.anyDay(), .percent = w.random.bounded(130) - 10, .actionsTaken = w.words()});
         }},
        {"ask for more time",
         [](PathWorld& w) {
             (void)w.workspace->recommendations().askExtension(w.anyRecommendation(),
                                                               {.until = w.anyDay(), .reason = w.words()});
         }},
        {"grant it",
         [](PathWorld& w) {
             (void)w.workspace->recommendations().grantExtension(w.anyOf(w.workspace->records().followUps));
         }},
        {"refuse it",
         [](PathWorld& w) {
             (void)w.workspace->recommendations().refuseExtension(w.anyOf(w.workspace->records().followUps), w.words());
         }},
        {"cancel a recommendation",
         [](PathWorld& w) { (void)w.workspace->recommendations().cancel(w.anyRecommendation(), w.words()); }},
        {"take it up again", [](PathWorld& w) { (void)w.workspace->recommendations().resume(w.anyRecommendation()); }},
        {"change its sources",
         [](PathWorld& w) {
             (void)w.workspace->recommendations().setSources(
                 w.anyRecommendation(), w.oneIn(3) ? std::vector<EntryId>{} : std::vector<EntryId>{w.anyProposal()});
         }},
        {"delete a recommendation",
         [](PathWorld& w) {
             (void)w.workspace->store(QStringLiteral("recommendations"))->remove(w.anyRecommendation().value());
         }},
        {"link a recommendation",
         [](PathWorld& w) {
             ArticleSource source;
             source.article = w.anyArticle();
             source.recommendation = w.anyRecommendation();
             (void)w.workspace->charters().link(source);
         }},
        {"add an article",
         [](PathWorld& w) {
             Article article;
             article.charter = w.charter.id;
             article.kind = static_cast<ArticleKind>(w.random.bounded(3));
             article.heading = QStringLiteral("عنوان");
             article.text = QStringLiteral("نص");
             (void)w.workspace->charters().add(article);
         }},
        {"remove an article", [](PathWorld& w) { (void)w.workspace->charters().remove(w.anyArticle()); }},
        {"link a proposal",
         [](PathWorld& w) {
             ArticleSource source;
             source.article = w.anyArticle();
             source.entry = w.anyProposal();
             (void)w.workspace->charters().link(source);
         }},
        {"link a decision",
         [](PathWorld& w) {
             ArticleSource source;
             source.article = w.anyArticle();
             source.decision = w.anyDecision();
             (void)w.workspace->charters().link(source);
         }},
        {"next version",
         [](PathWorld& w) {
             if (w.oneIn(5) && w.workspace->charters().circulate(w.charter.id, QDate(2013, 12, 31))) {
                 if (const auto next = w.workspace->charters().createFrom(w.charter.id)) {
                     w.charter = *next;
                 }
             }
         }},
        {"a day passes", [](PathWorld& w) { w.advance(24 * 3600); }},
    };
    return all;
}

} // namespace tahaluf
