// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report: the coalition at work.
#include "coalition/QuestionnaireQueries.h"
#include "coalition/ServiceQueries.h"
#include "coalition/training/TrainingWords.h"
#include "coalition/TrainingQueries.h"
#include "reports/papers/AnnualReportPaper.h"
#include "reports/papers/MemorandaRegister.h"
#include "reports/papers/ObligationsChecklist.h"
#include "reports/papers/ReferralGuide.h"
#include "reports/papers/ReferralPicture.h"
#include "reports/papers/ResourceUseReport.h"
#include "reports/papers/ServiceFacts.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QSizeF MostOfPicture(172, 150); ///< millimetres

/** Gives the fixed columns of a table made for a page across the widths, in millimetres, they can do with; 0: none. */
void narrow(paper::Table& table, const QVector<qreal>& widths)
{
    for (qsizetype i = 0; i < qMin(widths.size(), table.columns.size()); ++i) {
        if (widths.at(i) > 0) {
            table.columns[i].width = widths.at(i);
        }
    }
}
} // namespace

void AnnualReportPaper::addServices(Document& paper)
{
    const ServiceQueries queries(m_words.records());
    const std::vector<Service> services = m_words.read(queries.services(edition()));
    paper
        .paragraph(wording("What the bodies do for those who were trafficked. How to reach a service stands in the "
                           "directory of services, which the partners have."))
        .keepWithNext = true;
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("Service"), .weight = 2.4},
                     {.title = wording("Body"), .weight = 2},
                     {.title = wording("For whom"), .weight = 1.3},
                     {.title = wording("Hours"), .weight = 1.8}};
    table.emptyText = nothing(wording("No service is recorded yet."));
    for (std::size_t i = 0; i < services.size(); ++i) {
        const Service& service = services[i];
        if (i == 0 || service.kind != services[i - 1].kind) {
            paper::Row band{paper::Text().bold(m_words.label(service.kind))};
            band.band = true;
            table.rows.append(band);
        }
        table.rows.append({m_words.recorded(m_words.either(service.name, service.nameEn)),
                           m_words.member(service.member),
                           ServiceFacts::groups(service, m_book),
                           ServiceFacts::hours(service, m_book)});
    }
    paper.table(std::move(table));
    for (const ReferralPath& path : m_words.read(queries.paths(edition()))) {
        const ReferralFlow flow = m_words.read(queries.flow(path.id));
        if (flow.steps().empty()) {
            continue;
        }
        paper.heading(2, wording("Referral path: %1").arg(m_words.recorded(m_words.either(path.name, path.nameEn))));
        if (const QString purpose = m_words.either(path.purpose, path.purposeEn); !purpose.trimmed().isEmpty()) {
            paper.paragraph(said(purpose)).keepWithNext = true;
        }
        const QHash<qint64, QString> bodies = ReferralGuide::bodiesOf(m_words, flow);
        const ReferralPicture picture(flow, bodies, m_book);
        paper.figure(picture.drawing(MostOfPicture), picture.description());
    }
}

void AnnualReportPaper::addResources(Document& paper)
{
    paper
        .paragraph(wording("What one body offers and another one used in the year: rooms, trainers, experts, "
                           "publications. Money and hours saved are as the bodies stated them."))
        .keepWithNext = true;
    ResourceUseReport report(m_words);
    report.read(QDate(m_year, 1, 1), m_asAt);
    paper.table(report.byBody());
}

void AnnualReportPaper::addTraining(Document& paper)
{
    const TrainingRecords records(m_words.records().journal);
    const TrainingQueries queries(m_words.records(), records);
    const TrainingWords training(m_book);
    paper::Table table;
    table.columns = {{.title = wording("Programme"), .weight = 3},
                     {.title = wording("State"), .width = 22},
                     {.title = wording("Took part"), .width = 20, .align = paper::Align::Centre},
                     {.title = wording("Certificates"), .width = 25, .align = paper::Align::Centre},
                     {.title = wording("Hours attended"), .width = 20, .align = paper::Align::Centre},
                     {.title = wording("Gain in knowledge"), .width = 25, .align = paper::Align::Centre}};
    table.emptyText = nothing(wording("No training programme ran in the year."));
    std::vector<TraineeResult> all;
    for (const TrainingProgramme& programme : m_words.read(queries.programmes(edition()))) {
        const bool isBegun = programme.state == ProgrammeState::Running || programme.state == ProgrammeState::Completed;
        if (!isBegun || !isInYear(programme.startsOn)) {
            continue;
        }
        const TrainingResults results(m_words.read(queries.parts(programme.id)));
        const TrainingFigures figures = results.figures();
        // What is said of one or two is said of a person.
        const bool isTold = edition() == Audience::Internal || figures.trainees >= ResultSuppression::Fewest;
        paper::Text name(said(training.name(programme)));
        name.muted(QLatin1Char('\n') + m_words.dates().date(programme.startsOn));
        table.rows.append({name,
                           m_words.label(programme.state),
                           m_book.number(figures.trainees),
                           m_book.number(figures.trained),
                           training.hours(figures.minutes),
                           isTold ? training.gain(figures.gain) : QStringLiteral("–")});
        all.insert(all.end(), results.trainees().begin(), results.trainees().end());
    }
    paper
        .paragraph(
            wording("Programmes that build what the staff of the bodies know and can do. A certificate needs the "
                    "share of the hours that its programme sets; the gain is in points between the tests before "
                    "and after, of those who took both."))
        .keepWithNext = true;
    if (table.rows.size() > 1) {
        const TrainingFigures figures = TrainingResults::figuresOf(all);
        table.totals = {wording("Total"),
                        QString(),
                        m_book.number(figures.trainees),
                        m_book.number(figures.trained),
                        training.hours(figures.minutes),
                        training.gain(figures.gain)};
    }
    paper.table(std::move(table));
}

void AnnualReportPaper::addForms(Document& paper)
{
    const QuestionnaireQueries queries(m_words.records());
    paper::Table table;
    table.columns = {{.title = wording("Questionnaire"), .weight = 3},
                     {.title = wording("Handed out"), .width = 26, .align = paper::Align::Centre},
                     {.title = wording("Answered"), .width = 26, .align = paper::Align::Centre},
                     {.title = wording("Waited for"), .width = 26, .align = paper::Align::Centre},
                     {.title = wording("Answered of these"), .width = 28, .align = paper::Align::Centre}};
    table.emptyText = wording("No questionnaire was handed out yet.");
    for (const Questionnaire& form : m_words.read(queries.newest())) {
        const DistributionFigures figures = m_words.read(queries.figures(form.id, m_asAt));
        if (figures.handedOut == 0) {
            continue;
        }
        table.rows.append({said(m_words.either(form.title, form.titleEn)),
                           m_book.number(figures.handedOut),
                           m_book.number(figures.answered()),
                           m_book.number(figures.handedOut - figures.answered()),
                           percent(figures.answered(), figures.handedOut)});
    }
    paper
        .paragraph(wording("Forms that the bodies fill in so that all know what each of them does, has and needs. What "
                           "they answered stands in a paper of its own, in which small counts are hidden."))
        .keepWithNext = true;
    paper.table(std::move(table));
}

void AnnualReportPaper::addReferences(Document& paper)
{
    paper
        .paragraph(wording("The laws, conventions and standards that the work rests on, and how far the duties that "
                           "follow from them are fulfilled."))
        .keepWithNext = true;
    std::vector<Reference> references = m_words.read(m_words.records().references.all(QStringLiteral("year, id")));
    std::erase_if(references, [this](const Reference& each) { return each.audience > edition(); });
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("Title"), .weight = 4},
                     {.title = wording("Kind"), .width = 26},
                     {.title = wording("Year"), .width = 16, .align = paper::Align::Centre},
                     {.title = wording("State"), .width = 30}};
    table.emptyText = nothing(wording("No reference is recorded yet."));
    for (const Reference& each : references) {
        table.rows.append({said(m_words.either(each.title, each.titleEn)),
                           m_words.label(each.kind),
                           each.year > 0 ? m_book.number(each.year) : QStringLiteral("–"),
                           m_words.label(each.state)});
    }
    paper.table(std::move(table));
    paper.heading(2, wording("Obligations"));
    ObligationsChecklist obligations(m_words);
    obligations.read();
    obligations.addTotals(paper);
    paper::Table duties = obligations.table();
    duties.size = SmallText;
    narrow(duties, {15, 0, 0, 24, 0, 21});
    paper.table(std::move(duties));
}

void AnnualReportPaper::addMemoranda(Document& paper)
{
    paper.paragraph(wording("What bodies agreed in writing to do for one another.")).keepWithNext = true;
    paper::Table table = MemorandaRegister::table(m_words, m_asAt);
    table.size = SmallText;
    narrow(table, {16, 0, 0, 21, 22, 24});
    paper.table(std::move(table));
}

} // namespace tahaluf
