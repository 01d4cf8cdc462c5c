// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingReport.h"

#include "reports/charts/Chart.h"
#include "reports/papers/TrainingEvaluation.h"

#include <cmath>
#include <map>

namespace tahaluf {

namespace {
constexpr qreal ChartWidth = 150;
constexpr qreal ChartHeight = 60;
} // namespace

Result<Document> TrainingReport::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    TrainingFacts facts(words);
    TrainingReport self(words, facts);
    const QString title = self.wording("Report on the training programme");
    if (!facts.isThere()) {
        return facts.withoutProgramme(title);
    }
    Document paper = words.document(title);
    facts.begin(paper, title);
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    self.addFigures(paper);
    self.addBodies(paper);
    self.addChart(paper);
    self.addSessions(paper);
    TrainingEvaluation(words).add(paper, facts);
    self.addTrainees(paper);
    return words.finished(paper.forAudience(request.edition));
}

QString TrainingReport::score(std::optional<int> value) const
{
    return value ? m_book.number(*value) : QStringLiteral("–");
}

void TrainingReport::addFigures(Document& paper)
{
    const TrainingProgramme& programme = m_facts.programme();
    const TrainingFigures figures = m_facts.results().figures();
    int issued = 0;
    for (const Certificate& each : m_facts.certificates()) {
        issued += each.state == CertificateState::Valid ? 1 : 0;
    }
    paper.keyValues({{wording("When"), m_facts.period()},
                     {wording("Venue"), m_facts.venue()},
                     {wording("Organised by"), m_words.member(programme.organiser)},
                     {wording("State"), m_words.label(programme.state)}},
                    1);
    paper.heading(1, wording("In figures"));
    paper.keyValues({{wording("Nominated"), m_book.number(figures.nominated)},
                     {wording("Took part"), m_book.number(figures.trainees)},
                     {wording("Trained"), m_book.number(figures.trained)},
                     {wording("Certificates"), m_book.number(issued)},
                     {wording("Training time"), m_training.duration(m_facts.results().totalMinutes())},
                     {wording("Hours attended, all together"), m_training.hours(figures.minutes)},
                     {wording("Attendance"), m_training.percent(figures.attendance)},
                     {wording("Mean score before"), m_training.percent(figures.before)},
                     {wording("Mean score after"), m_training.percent(figures.after)},
                     {wording("Gain in points"), m_training.gain(figures.gain)}});
}

void TrainingReport::addBodies(Document& paper)
{
    paper.heading(1, wording("By body"));
    paper::Table table;
    table.columns = {{.title = wording("Body"), .weight = 3},
                     {.title = wording("Nominated"), .width = 24},
                     {.title = wording("Trained"), .width = 22},
                     {.title = wording("Hours"), .width = 20},
                     {.title = wording("Attendance"), .width = 22},
                     {.title = wording("Gain"), .width = 20}};
    table.emptyText = wording("Nobody is nominated yet.");
    std::map<MemberId, std::vector<TraineeResult>> bodies;
    for (const TraineeResult& result : m_facts.results().trainees()) {
        bodies[result.trainee.member].push_back(result);
    }
    // What is said of one or two is said of a person.
    const bool isInternal = m_words.request().edition == Audience::Internal;
    const auto row = [&](const QString& name, const TrainingFigures& figures) {
        return paper::Row{name,
                          m_book.number(figures.nominated),
                          m_book.number(figures.trained),
                          m_training.hours(figures.minutes),
                          m_training.percent(figures.attendance),
                          isInternal || figures.trainees >= ResultSuppression::Fewest ? m_training.gain(figures.gain)
                                                                                      : QStringLiteral("–")};
    };
    for (const auto& [member, trainees] : bodies) {
        table.rows.append(row(m_words.member(member), TrainingResults::figuresOf(trainees)));
    }
    if (!table.rows.isEmpty()) {
        table.totals = row(wording("Total"), m_facts.results().figures());
    }
    paper.table(std::move(table));
}

void TrainingReport::addChart(Document& paper)
{
    const TrainingFigures figures = m_facts.results().figures();
    if (!figures.gain) {
        return;
    }
    Chart chart;
    chart.size = QSizeF(ChartWidth, ChartHeight);
    chart.categories = QStringList{wording("Mean score before"), wording("Mean score after")};
    chart.series = {{wording("Score"), {double(std::lround(*figures.before)), double(std::lround(*figures.after))}}};
    paper.heading(1, wording("Knowledge before and after"));
    paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
}

void TrainingReport::addSessions(Document& paper)
{
    paper.heading(1, wording("Sessions and attendance"));
    paper::Table table;
    table.columns = {{.title = wording("Session"), .width = 24},
                     {.title = wording("Day and time"), .width = 32},
                     {.title = wording("Subject"), .weight = 2.4},
                     {.title = wording("Trainer"), .weight = 2},
                     {.title = wording("Hours"), .width = 21},
                     {.title = wording("Present"), .width = 23}};
    table.emptyText = wording("The sessions are not set yet.");
    const int takePart = m_facts.results().figures().trainees;
    for (const TrainingSession& session : m_facts.parts().sessions) {
        int present = 0;
        int noted = 0;
        for (const Trainee& trainee : m_facts.parts().trainees) {
            const auto presence = m_facts.results().presence(session.id, trainee.id);
            noted += presence ? 1 : 0;
            present += presence == TrainingPresence::Present || presence == TrainingPresence::Late ? 1 : 0;
        }
        table.rows.append({m_words.reference(session.number),
                           m_facts.whenOf(session),
                           m_words.recorded(m_book.shaped(m_words.either(session.subject, session.subjectEn))),
                           m_facts.trainersOf(session),
                           m_training.hours(session.minutes),
                           noted > 0 ? wording("%1 of %2").arg(m_book.number(present), m_book.number(takePart))
                                     : wording("not noted")});
    }
    paper.table(std::move(table));
}

void TrainingReport::addTrainees(Document& paper)
{
    paper.heading(1, wording("Trainees"), Audience::Partners);
    const bool isInternal = m_words.request().edition == Audience::Internal;
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Name and position"), .weight = 2.2},
                     {.title = wording("Body"), .weight = 1.8},
                     {.title = wording("Hours"), .width = 14},
                     {.title = wording("Attendance"), .width = 22}};
    if (isInternal) {
        table.columns += {{.title = wording("Before"), .width = 16},
                          {.title = wording("After"), .width = 13},
                          {.title = wording("Gain"), .width = 13}};
    }
    table.columns.append({.title = wording("Certificate"), .width = 24});
    table.emptyText = wording("Nobody is nominated yet.");
    int number = 0;
    for (const TraineeResult& result : m_facts.results().trainees()) {
        const Trainee& trainee = result.trainee;
        const bool isIn = trainee.takesPart();
        QVector<paper::Text> cells{m_book.number(++number),
                                   m_words.personWithPosition(trainee.person),
                                   m_words.member(trainee.member),
                                   isIn ? m_training.hours(result.minutes) : QStringLiteral("–"),
                                   isIn ? m_training.percent(result.percent) : QStringLiteral("–")};
        if (isInternal) {
            cells << score(trainee.before()) << score(trainee.after()) << m_training.gain(trainee.gain());
        }
        const Certificate* certificate = m_facts.certificateOf(trainee.id);
        cells << (certificate ? m_words.reference(certificate->number)
                  : isIn      ? QStringLiteral("–")
                              : m_words.label(trainee.state));
        table.rows.append(paper::Row(std::move(cells)));
    }
    paper.table(std::move(table), Audience::Partners);
}

} // namespace tahaluf
