// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingByMember.h"

#include "coalition/QuestionnaireQueries.h"
#include "reports/papers/TrainingEvaluation.h"

#include <algorithm>
#include <vector>

namespace tahaluf {

namespace {

/** What a body had from one programme. */
struct Share
{
    TrainingProgramme programme;
    std::vector<TraineeResult> trainees;
    std::optional<double> evaluation;
};

struct BodyOfTrainees
{
    MemberId member;
    std::vector<Share> shares;
};

BodyOfTrainees& of(std::vector<BodyOfTrainees>& bodies, MemberId member)
{
    const auto found = std::find_if(
        bodies.begin(), bodies.end(), [member](const BodyOfTrainees& each) { return each.member == member; });
    if (found != bodies.end()) {
        return *found;
    }
    bodies.push_back({member, {}});
    return bodies.back();
}

} // namespace

Result<Document> TrainingByMember::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& book = words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("TrainingByMember", source); };
    const TrainingRecords training(records.journal);
    const TrainingQueries queries(records, training);
    const TrainingWords said(book);
    // What is said of one or two is said of a person.
    const auto isOpenFor = [&request](int people) {
        return request.edition == Audience::Internal || people >= ResultSuppression::Fewest;
    };
    std::vector<BodyOfTrainees> bodies;
    for (const TrainingProgramme& programme : words.read(queries.programmes(request.edition))) {
        const TrainingResults results(words.read(queries.parts(programme.id)));
        const std::vector<Respondent> respondents = words.read(queries.respondents(programme));
        const QuestionnaireForm form = programme.questionnaire.isValid()
                                           ? words.read(QuestionnaireQueries(records).form(programme.questionnaire))
                                           : QuestionnaireForm();
        for (const TraineeResult& result : results.trainees()) {
            const MemberId member = result.trainee.member;
            if (request.member.isValid() && request.member != member) {
                continue;
            }
            std::vector<Share>& shares = of(bodies, member).shares;
            if (shares.empty() || shares.back().programme.id != programme.id) {
                std::vector<Respondent> own = respondents;
                std::erase_if(own, [member](const Respondent& each) { return each.member != member; });
                shares.push_back({programme,
                                  {},
                                  isOpenFor(static_cast<int>(own.size())) ? TrainingEvaluation::meanOf(form, own)
                                                                          : std::optional<double>()});
            }
            shares.back().trainees.push_back(result);
        }
    }
    std::stable_sort(bodies.begin(), bodies.end(), [](const BodyOfTrainees& left, const BodyOfTrainees& right) {
        return left.member < right.member;
    });

    Document paper = words.document(wording("Training by body"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Training by body"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(wording("As at %1").arg(words.dates().dual(records.now().date())));
    paper::Table table;
    table.columns = {{.title = wording("Body and programme"), .weight = 3},
                     {.title = wording("Nominated"), .width = 24},
                     {.title = wording("Took part"), .width = 24},
                     {.title = wording("Trained"), .width = 24},
                     {.title = wording("Hours"), .width = 22},
                     {.title = wording("Attendance"), .width = 24},
                     {.title = wording("Gain"), .width = 22},
                     {.title = wording("Evaluation"), .width = 24}};
    table.emptyText = request.edition == Audience::Internal ? wording("No body had training yet.")
                                                            : wording("No training in this edition.");
    const auto row = [&](const QString& name, const TrainingFigures& figures, std::optional<double> evaluation) {
        return paper::Row{name,
                          book.number(figures.nominated),
                          book.number(figures.trainees),
                          book.number(figures.trained),
                          said.hours(figures.minutes),
                          said.percent(figures.attendance),
                          isOpenFor(figures.trainees) ? said.gain(figures.gain) : QStringLiteral("–"),
                          evaluation ? book.shaped(QString::number(*evaluation, 'f', 1)) : QStringLiteral("–")};
    };
    std::vector<TraineeResult> all;
    for (const BodyOfTrainees& body : bodies) {
        paper::Row band{paper::Text().bold(words.member(body.member))};
        band.band = true;
        table.rows.append(band);
        for (const Share& share : body.shares) {
            table.rows.append(
                row(said.name(share.programme), TrainingResults::figuresOf(share.trainees), share.evaluation));
            all.insert(all.end(), share.trainees.begin(), share.trainees.end());
        }
    }
    if (!all.empty()) {
        table.totals = row(wording("Total"), TrainingResults::figuresOf(all), std::nullopt);
    }
    paper.table(std::move(table));
    paper.note(wording("Trained: took part and earned a certificate. Gain: points between the tests before and after, "
                       "of those who took both. Evaluation: mean of the scales of the form, 1 to 5."));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
