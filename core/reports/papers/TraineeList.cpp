// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TraineeList.h"

namespace tahaluf {

Result<Document> TraineeList::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    TrainingFacts facts(words);
    const Phrasebook& book = words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("TraineeList", source); };
    const QString title = wording("List of trainees");
    if (!facts.isThere()) {
        return facts.withoutProgramme(title);
    }
    Document paper = words.document(title);
    facts.begin(paper, title);
    const TrainingFigures figures = facts.results().figures();
    paper.keyValues({{wording("When"), facts.period()},
                     {wording("Venue"), facts.venue()},
                     {wording("Nominated"), book.number(figures.nominated)},
                     {wording("Take part"), book.number(figures.trainees)}},
                    1);
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Number"), .width = 24},
                     {.title = wording("Name and position"), .weight = 2.2},
                     {.title = wording("Body"), .weight = 1.7},
                     {.title = wording("Phone"), .width = 32},
                     {.title = wording("State"), .width = 24}};
    table.emptyText = wording("Nobody is nominated yet.");
    int number = 0;
    for (const Trainee& trainee : facts.parts().trainees) {
        if (request.member.isValid() && trainee.member != request.member) {
            continue;
        }
        table.rows.append({book.number(++number),
                           words.reference(trainee.number),
                           words.personWithPosition(trainee.person),
                           words.member(trainee.member),
                           words.phone(trainee.person),
                           words.label(trainee.state)});
    }
    if (request.edition == Audience::Public) {
        paper.note(wording("The names of the trainees are not part of this edition."));
    } else {
        paper.table(std::move(table));
    }
    return words.finished(std::move(paper));
}

} // namespace tahaluf
