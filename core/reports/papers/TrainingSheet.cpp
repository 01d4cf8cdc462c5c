// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingSheet.h"

#include "reports/papers/SignedSheet.h"

#include <map>

namespace tahaluf {

namespace {
constexpr qsizetype LongestSubject = 60;
} // namespace

Result<Document> TrainingSheet::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    TrainingFacts facts(words);
    TrainingSheet self(words, facts);
    const QString title = self.wording("Attendance sheet of the trainees");
    if (!facts.isThere()) {
        return facts.withoutProgramme(title);
    }
    Document paper = words.openDocument(title);
    paper.setup().orientation = paper::Orientation::Landscape;
    facts.begin(paper, title);
    std::map<QDate, std::vector<const TrainingSession*>> days;
    for (const TrainingSession& session : facts.parts().sessions) {
        days[session.startsAt.date()].push_back(&session);
    }
    if (days.empty()) {
        paper.note(self.wording("The sessions are not set yet."));
    }
    bool isFirst = true;
    for (const auto& [day, sessions] : days) {
        if (!isFirst) {
            paper.pageBreak();
        }
        isFirst = false;
        self.addDay(paper, sessions);
    }
    return words.finished(std::move(paper));
}

void TrainingSheet::addDay(Document& paper, const std::vector<const TrainingSession*>& sessions)
{
    const QDate day = sessions.front()->startsAt.date();
    paper.heading(1, day.isValid() ? m_words.dates().dayAndDual(day) : wording("The day is not set yet"));
    paper.note(m_facts.venueOf(*sessions.front()));
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Name"), .weight = 2},
                     {.title = wording("Body"), .weight = 1.7}};
    for (const TrainingSession* session : sessions) {
        const QString subject =
            PaperWords::shortened(m_book.shaped(m_words.either(session->subject, session->subjectEn)), LongestSubject);
        const QString time = m_words.dates().time(session->startsAt.time());
        table.columns.append({.title = time.isEmpty() ? subject : time + u'\n' + subject, .weight = 1.6});
    }
    table.emptyText = wording("Nobody takes part yet.");
    int number = 0;
    for (const Trainee& trainee : m_facts.parts().trainees) {
        if (!trainee.takesPart()) {
            continue;
        }
        QVector<paper::Text> cells{
            m_book.number(++number), m_words.person(trainee.person), m_words.member(trainee.member)};
        for (const TrainingSession* session : sessions) {
            paper::Text mark;
            if (const auto presence = m_facts.results().presence(session->id, trainee.id)) {
                mark.muted(m_words.label(*presence));
            }
            cells << mark;
        }
        table.rows.append(SignedSheet::row(std::move(cells)));
    }
    paper.table(std::move(table));
    SignedSheet::certify(paper, m_words, wording("Coordinator of the programme"), {});
}

} // namespace tahaluf
