// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingProgrammePaper.h"

#include <algorithm>

namespace tahaluf {

Result<Document> TrainingProgrammePaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    TrainingFacts facts(words);
    TrainingProgrammePaper self(words, facts);
    const QString title = self.wording("Training programme");
    if (!facts.isThere()) {
        return facts.withoutProgramme(title);
    }
    const TrainingProgramme& programme = facts.programme();
    Document paper = words.document(facts.wordsOfTraining().name(programme));
    paper.setup().footer.number = words.reference(programme.number);
    paper.title(facts.wordsOfTraining().ordinal(programme.ordinal));
    paper.subtitle(words.recorded(self.m_book.shaped(words.either(programme.title, programme.titleEn))));
    self.addFacts(paper);
    self.addObjectives(paper);
    self.addSessions(paper);
    return words.finished(std::move(paper));
}

void TrainingProgrammePaper::addFacts(Document& paper)
{
    const TrainingProgramme& programme = m_facts.programme();
    const TrainingWords& training = m_facts.wordsOfTraining();
    QVector<paper::KeyValue> pairs{
        {wording("When"), m_facts.period()},
        {wording("Organised by"), m_words.member(programme.organiser)},
        {wording("Venue"), m_facts.venue()},
        {wording("For whom"),
         m_words.recorded(m_book.shaped(m_words.either(programme.targetGroup, programme.targetGroupEn)))},
        {wording("Training time"), training.duration(m_facts.results().totalMinutes())},
        {wording("Fields"), m_words.recorded(programme.fields)},
        {wording("Seats"), programme.seats > 0 ? m_book.number(programme.seats) : wording("not limited")},
        {wording("Launched on"), m_words.dates().dual(programme.launchedOn)},
        {wording("State"), m_words.label(programme.state)},
    };
    if (m_facts.results().totalMinutes() == 0) {
        pairs.removeAt(4);
    }
    pairs.removeIf([](const paper::KeyValue& pair) { return pair.value.isEmpty(); });
    paper.keyValues(pairs, 1);
    if (programme.state == ProgrammeState::Cancelled) {
        paper.box(wording("Cancelled"), m_words.recorded(m_book.shaped(programme.reason)));
    }
}

void TrainingProgrammePaper::addObjectives(Document& paper)
{
    const TrainingProgramme& programme = m_facts.programme();
    QVector<paper::Text> items;
    const QStringList lines = m_words.either(programme.objectives, programme.objectivesEn).split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            items << paper::Text(m_words.recorded(m_book.shaped(line.trimmed())));
        }
    }
    if (!items.isEmpty()) {
        paper.heading(1, wording("Objectives"));
        paper.numbered(items);
    }
}

void TrainingProgrammePaper::addSessions(Document& paper)
{
    paper.heading(1, wording("Sessions"));
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Day and time"), .width = 33},
                     {.title = wording("Subject"), .weight = 2.2},
                     {.title = wording("Trainer"), .weight = 1.8},
                     {.title = wording("Hours"), .width = 21}};
    // Said above once, where it is the same for all.
    const std::vector<TrainingSession>& sessions = m_facts.parts().sessions;
    const bool hasVenues = std::any_of(
        sessions.begin(), sessions.end(), [](const TrainingSession& each) { return !each.venue.trimmed().isEmpty(); });
    if (hasVenues) {
        table.columns.append({.title = wording("Venue"), .weight = 1.3});
    }
    table.emptyText = wording("The sessions are not set yet.");
    int number = 0;
    for (const TrainingSession& session : sessions) {
        paper::Row row({m_book.number(++number),
                        m_facts.whenOf(session),
                        m_words.recorded(m_book.shaped(m_words.either(session.subject, session.subjectEn))),
                        m_facts.trainersOf(session),
                        m_facts.wordsOfTraining().hours(session.minutes)});
        if (hasVenues) {
            row.cells << paper::Text(m_facts.venueOf(session));
        }
        table.rows.append(std::move(row));
    }
    if (!table.rows.isEmpty()) {
        table.totals = {QString(),
                        QString(),
                        wording("Total"),
                        QString(),
                        m_facts.wordsOfTraining().hours(m_facts.results().totalMinutes())};
        if (hasVenues) {
            table.totals.cells << paper::Text();
        }
    }
    paper.table(std::move(table));
    const TrainingProgramme& programme = m_facts.programme();
    if (programme.leastAttendance > 0) {
        paper.note(wording("A certificate needs %1 of the hours.")
                       .arg(m_facts.wordsOfTraining().percent(programme.leastAttendance)));
    }
}

} // namespace tahaluf
