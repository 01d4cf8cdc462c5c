// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ProposalRegister.h"

#include "reports/charts/Chart.h"
#include "reports/papers/MeetingFacts.h"

namespace tahaluf {

QString ProposalRegister::titleOf(const PaperWords& words)
{
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("ProposalRegister", source); };
    switch (words.request().grouping) {
    case Grouping::None:
        break;
    case Grouping::Meeting:
        return wording("Proposal register by meeting");
    case Grouping::Member:
        return wording("Proposal register by body");
    case Grouping::Theme:
        return wording("Proposal register by theme");
    case Grouping::State:
        return wording("Proposal register by state");
    }
    return wording("Proposal register");
}

paper::Column ProposalRegister::column(const PaperWords& words, RegisterColumn which)
{
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("ProposalRegister", source); };
    switch (which) {
    case RegisterColumn::Number:
        return {.title = wording("Number"), .width = 22};
    case RegisterColumn::Text:
        return {.title = wording("Text"), .weight = 4.2};
    case RegisterColumn::Proposer:
        return {.title = wording("Proposer"), .weight = 1.8};
    case RegisterColumn::Body:
        return {.title = wording("Body"), .weight = 1.7};
    case RegisterColumn::Theme:
        return {.title = wording("Theme"), .width = 26};
    case RegisterColumn::Meeting:
        return {.title = wording("Meeting"), .weight = 1.6};
    case RegisterColumn::State:
        return {.title = wording("State"), .weight = 1.2};
    case RegisterColumn::Finding:
        return {.title = wording("Finding"), .weight = 1.8};
    }
    return {};
}

void ProposalRegister::addStates(PaperWords& words, const RegisterSelection& selection, Document& paper)
{
    const RegisterGroups states(words, selection, Grouping::State);
    Chart chart;
    chart.series = {ChartSeries{}};
    for (const RegisterGroup& state : states.all()) {
        chart.categories.append(state.title);
        chart.series.first().values.append(state.count);
    }
    paper.heading(2, words.phrasebook().phrase("ProposalRegister", "Totals by state"));
    paper.figure(drawingOf(chart, words.phrasebook()), descriptionOf(chart, words.phrasebook())).align =
        paper::Align::Leading;
}

Result<Document> ProposalRegister::make(const CoalitionRecords& records, const PaperRequest& request)
{
    auto words = std::make_shared<PaperWords>(records, request);
    const Phrasebook& phrasebook = words->phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("ProposalRegister", source); };

    Document paper = words->document(titleOf(*words));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(paper.metadata().title);
    if (request.meeting.isValid()) {
        const Meeting meeting = words->read(records.meetings.get(request.meeting));
        words->setDate(meeting.startsAt.date());
        paper.subtitle(words->meetingTitle(meeting));
        paper.note(MeetingFacts(*words, meeting).day());
    }
    if (request.member.isValid()) {
        paper.subtitle(words->member(request.member));
    }
    if (!request.meeting.isValid()) {
        paper.note(wording("As at %1").arg(words->dates().dual(records.now().date())));
    }
    const RegisterSelection selection = RegisterSelection::of(request);
    RegisterGroups groups(*words, selection, request.grouping);
    const int lines = groups.lines();

    paper::Table table;
    for (const RegisterColumn which : registerColumns(request)) {
        table.columns.append(column(*words, which));
    }
    table.emptyText = wording("No proposal is recorded yet.");
    table.providedRows = groups.rows();
    if (lines > 0) {
        table.totals.cells = {QString(),
                              phrasebook.phrase("ProposalRegister", "Total: %n proposal(s)", nullptr, lines)};
        table.totals.cells.resize(table.columns.size());
    }
    auto rows = std::make_shared<RegisterRows>(words, selection, std::move(groups));
    table.provider = [rows](int index) { return rows->row(index); };
    paper.table(std::move(table));
    if (lines > 0 && request.grouping != Grouping::State) {
        addStates(*words, selection, paper);
    }
    return words->finished(std::move(paper));
}

} // namespace tahaluf
