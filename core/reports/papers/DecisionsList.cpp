// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/DecisionsList.h"

#include "coalition/DecisionSentence.h"

namespace tahaluf {

std::vector<Decision> DecisionsList::chosen() const
{
    const MeetingId meeting = m_words.request().meeting;
    return m_words.read(meeting.isValid() ? m_words.records().decisions.where(QStringLiteral("meeting = ?"),
                                                                              {meeting.value()},
                                                                              QStringLiteral("sequence"))
                                          : m_words.records().decisions.all(QStringLiteral("sequence")));
}

QString DecisionsList::subjectOf(const Decision& decision)
{
    const CoalitionRecords& records = m_words.records();
    switch (decision.subject) {
    case DecisionSubject::Proposal:
        return wording("Proposal %1").arg(m_words.reference(m_words.read(records.entries.get(decision.entry)).number));
    case DecisionSubject::Recommendation:
        return wording("Recommendation %1")
            .arg(m_words.reference(m_words.read(records.recommendations.get(decision.recommendation)).number));
    case DecisionSubject::Article: {
        const Article article = m_words.read(records.articles.get(decision.article));
        return wording("Article “%1” of the founding text")
            .arg(m_words.recorded(m_words.either(article.heading, article.headingEn)));
    }
    case DecisionSubject::Question:
        break;
    }
    return wording("A question of its own");
}

QString DecisionsList::whereOf(const Decision& decision)
{
    if (decision.meeting.isValid()) {
        return m_words.meetingTitle(m_words.read(m_words.records().meetings.get(decision.meeting)));
    }
    return decision.closesOn.isValid()
               ? wording("By circulation, answers until %1").arg(m_words.dates().date(decision.closesOn))
               : m_words.label(decision.forum);
}

QString DecisionsList::quorumOf(const Decision& decision) const
{
    QStringList parts;
    if (decision.quorumCore > 0) {
        parts << wording("%1% of the core bodies").arg(m_book.number(decision.quorumCore));
    }
    if (decision.quorumSupporting > 0 && decision.voters == DecisionVoters::All) {
        parts << wording("%1% of the supporting bodies").arg(m_book.number(decision.quorumSupporting));
    }
    return parts.isEmpty() ? wording("None") : m_words.joined(parts);
}

void DecisionsList::addOverview(Document& paper, const std::vector<Decision>& decisions)
{
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 20},
                     {.title = wording("Decision"), .weight = 4},
                     {.title = wording("State"), .width = 34},
                     {.title = wording("Decided on"), .width = 38}};
    table.emptyText = wording("No decision was put to the bodies yet.");
    for (const Decision& decision : decisions) {
        paper::Row row{m_words.reference(decision.number),
                       m_words.recorded(m_book.shaped(decision.text)),
                       m_words.label(decision.state),
                       m_words.dates().date(decision.decidedOn)};
        row.audience = decision.audience;
        table.rows.append(row);
    }
    if (!table.rows.isEmpty()) {
        // A wider edition may have lost rows that were there.
        table.emptyText = wording("Not part of this edition.");
    }
    paper.table(std::move(table));
}

void DecisionsList::addFacts(Document& paper, const Decision& decision)
{
    QVector<paper::KeyValue> facts{{wording("Subject"), subjectOf(decision)},
                                   {wording("Taken"), whereOf(decision)},
                                   {wording("Rule"), m_words.label(decision.rule)},
                                   {wording("Who decides"), m_words.label(decision.voters)},
                                   {wording("Quorum"), quorumOf(decision)},
                                   {wording("Opened on"), m_words.dates().date(decision.openedOn)}};
    if (decision.decidedOn.isValid()) {
        facts.append({decision.state == DecisionState::Withdrawn ? wording("Withdrawn on") : wording("Decided on"),
                      m_words.dates().dual(decision.decidedOn)});
    }
    paper.keyValues(facts, 2, decision.audience);
}

void DecisionsList::addResult(Document& paper, const Decision& decision)
{
    QString text;
    switch (decision.state) {
    case DecisionState::Open: {
        Result<DecisionResult> result =
            DecisionQueries(m_words.records()).result(decision, m_words.records().now().date());
        if (!result) {
            m_words.fail(result.takeError());
            return;
        }
        const QString sentence = DecisionSentence(*result, m_book).text();
        text = result->state() ? wording("Open. If closed now: %1").arg(sentence) : wording("Open. %1").arg(sentence);
        break;
    }
    case DecisionState::Withdrawn:
        text = wording("Withdrawn: %1").arg(m_words.recorded(decision.reason));
        break;
    default:
        text = m_words.recorded(m_words.either(decision.result, decision.resultEn));
        break;
    }
    if (decision.isEntered) {
        text += QLatin1Char('\n') + wording("Taken before it was entered here; the result is printed as stated.");
    }
    paper.box(wording("Result"), m_book.shaped(text), decision.audience);
}

void DecisionsList::addReservations(Document& paper, const Decision& decision, const std::vector<Position>& positions)
{
    for (const Position& position : positions) {
        if (position.stance == Stance::AgreeWithReservation && position.round == decision.round) {
            paper::Text text;
            text.bold((position.isLate ? wording("Late reservation of %1: ") : wording("Reservation of %1: "))
                          .arg(m_words.member(position.member)))
                .plain(m_words.recorded(m_book.shaped(position.text)));
            paper.paragraph(text, decision.audience);
        }
    }
}

void DecisionsList::addRound(Document& paper,
                             const Decision& decision,
                             int round,
                             const std::vector<Position>& positions)
{
    const Audience audience = qMax(decision.audience, Audience::Partners);
    paper::Table table;
    table.columns = {{.title = wording("Body"), .weight = 3.4},
                     {.title = wording("Position"), .width = 30},
                     {.title = wording("Reservation or reason"), .weight = 2.6},
                     {.title = wording("Given on"), .width = 38}};
    for (const Position& position : positions) {
        if (position.round != round) {
            continue;
        }
        paper::Text said(m_words.recorded(m_book.shaped(position.text)));
        if (position.authorityDue.isValid()) {
            said.plain(wording("awaited until %1").arg(m_words.dates().date(position.authorityDue)));
        }
        paper::Text day(m_words.dates().date(position.givenOn));
        if (position.isLate) {
            day.muted(QLatin1Char('\n') + wording("late"));
        }
        paper::Text body(m_words.member(position.member));
        if (position.person.isValid()) {
            body.muted(QLatin1Char('\n') + m_words.person(position.person));
        }
        table.rows.append({body, m_words.label(position.stance), said, day});
    }
    if (table.rows.isEmpty()) {
        paper.note(wording("No body took a position yet."), audience);
        return;
    }
    if (decision.round > 1) {
        paper.heading(3, wording("Round %1").arg(m_book.number(round)), audience);
    }
    paper.table(std::move(table), audience);
}

void DecisionsList::add(Document& paper, const Decision& decision)
{
    m_words.setDate(decision.openedOn);
    const std::vector<Position> positions = m_words.read(DecisionQueries(m_words.records()).positions(decision.id));
    paper.heading(1,
                  wording("Decision %1: %2").arg(m_words.reference(decision.number), m_words.label(decision.state)),
                  decision.audience);
    paper.paragraph(m_words.recorded(m_book.shaped(decision.text)), decision.audience);
    addFacts(paper, decision);
    addResult(paper, decision);
    addReservations(paper, decision, positions);
    for (int round = 1; round <= decision.round; ++round) {
        addRound(paper, decision, round, positions);
    }
}

Result<Document> DecisionsList::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    DecisionsList self(words);
    const std::vector<Decision> decisions = self.chosen();
    Document paper = words.document(self.wording("Decisions and positions"));
    paper.title(self.wording("Decisions and positions"));
    paper.subtitle(request.meeting.isValid() ? words.meetingTitle(words.read(records.meetings.get(request.meeting)))
                                             : words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    self.addOverview(paper, decisions);
    for (const Decision& decision : decisions) {
        self.add(paper, decision);
    }
    words.setDate({});
    return words.finished(paper.forAudience(request.edition));
}

} // namespace tahaluf
