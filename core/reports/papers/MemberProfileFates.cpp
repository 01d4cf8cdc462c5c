// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a body's proposals, what it reserved, and how far its recommendations and actions are.
#include "coalition/RecommendationQueries.h"
#include "reports/papers/MemberProfile.h"

namespace tahaluf {

namespace {
bool isSubmitted(EntryKind kind)
{
    return kind == EntryKind::Proposal || kind == EntryKind::Concept || kind == EntryKind::SubmittedRecommendation;
}
} // namespace

paper::Text MemberProfile::ledTo(const Entry& entry, const ProposalFates& fates) const
{
    QStringList places;
    for (const Recommendation* recommendation : fates.recommendations(entry.id)) {
        places << m_words.reference(recommendation->number);
    }
    for (const int article : fates.articles(entry.id)) {
        places << fates.tree().citation(article, m_words.phrasebook());
    }
    return paper::Text(places.join(QLatin1Char('\n')));
}

void MemberProfile::addProposals(Document& paper)
{
    paper.heading(1, wording("Proposals and what became of them"));
    const ProposalFates fates = m_words.read(ProposalFates::read(m_words.records(), m_words.request().edition));
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Text"), .weight = 3.6},
                     {.title = wording("State and theme"), .width = 28},
                     {.title = wording("Finding"), .weight = 1.9},
                     {.title = wording("Led to"), .weight = 1.4}};
    for (const Entry& entry : m_entries) {
        if (isSubmitted(entry.kind) && entry.member == m_member.id) {
            paper::Text state(m_words.label(entry.state));
            if (entry.theme.isValid()) {
                state.muted(QLatin1Char('\n') + m_words.theme(entry.theme));
            }
            paper::Row row{m_words.reference(entry.number),
                           m_words.recorded(entry.text),
                           state,
                           m_words.recorded(entry.reason),
                           ledTo(entry, fates)};
            row.audience = entry.audience;
            table.rows.append(row);
        }
    }
    addTable(paper, std::move(table), wording("The body has submitted no proposal yet."));
}

paper::Row MemberProfile::positionRow(const PositionOfMember& said)
{
    paper::Text stance(m_words.label(said.position.stance));
    if (said.decision.round > 1) {
        stance.muted(QLatin1Char('\n') + wording("round %1").arg(m_words.phrasebook().number(said.position.round)));
    }
    stance.muted(QLatin1Char('\n') + m_words.label(said.decision.state));
    paper::Row row{m_words.reference(said.decision.number),
                   stance,
                   m_words.recorded(said.position.text),
                   m_words.recorded(said.decision.text)};
    row.audience = said.decision.audience;
    return row;
}

void MemberProfile::addReservations(Document& paper)
{
    paper.heading(1, wording("Reservations and objections"));
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Position, and the outcome"), .weight = 1.2},
                     {.title = wording("In its own words"), .weight = 3},
                     {.title = wording("On"), .weight = 2.4}};
    for (const Entry& entry : m_entries) {
        if (entry.kind == EntryKind::Reservation && entry.member == m_member.id &&
            entry.state != EntryState::Withdrawn) {
            const QString by = m_words.person(entry.person);
            paper::Row row{m_words.reference(entry.number),
                           m_words.label(entry.kind),
                           m_words.recorded(entry.text),
                           by.isEmpty() ? QString() : wording("recorded in a meeting, by %1").arg(by)};
            row.audience = entry.audience;
            table.rows.append(row);
        }
    }
    for (const PositionOfMember& said : m_words.read(MemberQueries(m_words.records()).positions(m_member.id))) {
        if (said.position.stance == Stance::AgreeWithReservation || said.position.stance == Stance::Object) {
            table.rows.append(positionRow(said));
        }
    }
    addTable(paper, std::move(table), wording("The body has recorded no reservation."));
}

QString MemberProfile::partOf(MemberId lead) const
{
    return lead == m_member.id ? wording("leads") : wording("supports");
}

paper::Row MemberProfile::actionRow(const Action& action, QDate today)
{
    paper::Text what(m_words.recorded(m_words.either(action.title, action.titleEn)));
    what.muted(QLatin1Char('\n') + m_words.label(action.kind));
    return {m_words.reference(action.number),
            what,
            partOf(action.lead),
            m_words.dates().date(action.dueOn),
            action.isOverdue(today) ? wording("Overdue") : m_words.label(action.state),
            m_words.phrasebook().number(action.percent) + QStringLiteral("%")};
}

void MemberProfile::addTasks(Document& paper)
{
    paper.heading(1, wording("Recommendations and actions"));
    const CoalitionRecords& records = m_words.records();
    const QDate today = records.now().date();
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 20},
                     {.title = wording("Text"), .weight = 4},
                     {.title = wording("Part"), .width = 20},
                     {.title = wording("Due"), .width = 37},
                     {.title = wording("State"), .width = 22},
                     {.title = wording("Done"), .width = 16}};
    for (const RecommendationRecord& record :
         m_words.read(RecommendationQueries(records).chosen({.member = m_member.id}))) {
        const Recommendation& recommendation = record.recommendation;
        paper::Text what(m_words.recorded(m_words.either(recommendation.text, recommendation.textEn)));
        what.muted(QLatin1Char('\n') + wording("Recommendation"));
        paper::Row row{m_words.reference(recommendation.number),
                       what,
                       partOf(recommendation.lead),
                       m_words.dates().date(recommendation.dueOn),
                       recommendation.isOverdue(today) ? wording("Overdue") : m_words.label(recommendation.state),
                       m_words.phrasebook().number(recommendation.percent) + QStringLiteral("%")};
        row.audience = recommendation.audience;
        table.rows.append(row);
    }
    const std::vector<Action> actions = m_words.read(MemberQueries(records).actions(m_member.id));
    for (const Action& action : actions) {
        if (action.kind == ActionKind::Action) {
            table.rows.append(actionRow(action, today));
        }
    }
    addTable(paper, std::move(table), wording("It leads or supports no recommendation and no action."));
}

} // namespace tahaluf
