// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report: what became of proposals, decisions, the founding text, recommendations, the shared plan.
#include "coalition/CharterQueries.h"
#include "coalition/DecisionQueries.h"
#include "coalition/ProposalFates.h"
#include "reports/papers/AnnualReportPaper.h"
#include "reports/papers/PlanTimeline.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qreal ChartWidth = 165; ///< millimetres
constexpr qreal TimelineWidth = 172;
constexpr qsizetype LongestLabel = 46;
} // namespace

void AnnualReportPaper::addProposals(Document& paper)
{
    const auto count = static_cast<int>(m_proposals.size());
    paper.paragraph(m_book.phrase("AnnualReportPaper",
                                  "%n proposal(s) was (were) recorded in the year, without those that were withdrawn.",
                                  nullptr,
                                  count));
    Chart chart;
    chart.size = QSizeF(ChartWidth, 0);
    ChartSeries states{wording("Proposals"), {}};
    for (const Choice& choice : choicesOf<EntryState>().all()) {
        const auto state = static_cast<EntryState>(choice.value);
        if (const int there = proposalsIn(state); there > 0) {
            chart.categories << m_words.label(state);
            states.values << there;
        }
    }
    chart.series << states;
    if (!chart.categories.isEmpty()) {
        paper.heading(2, wording("Where they stand"));
        paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
    }
    addOutcomes(paper);
}

void AnnualReportPaper::addOutcomes(Document& paper)
{
    const ProposalFates fates = m_words.read(ProposalFates::read(m_words.records(), edition()));
    paper::Table adopted;
    adopted.size = SmallText;
    adopted.columns = {{.title = wording("No."), .width = 17},
                       {.title = wording("Proposal"), .weight = 3.4},
                       {.title = wording("Body"), .weight = 1.3},
                       {.title = wording("What it led to"), .weight = 1.5}};
    paper::Table others = adopted;
    others.columns[3].title = wording("Outcome and reason");
    adopted.emptyText = wording("No proposal of the year was adopted yet.");
    others.emptyText = wording("No proposal of the year was put off or not adopted.");
    for (const Entry& entry : m_proposals) {
        const QString text = entry.formalText.trimmed().isEmpty() ? entry.text : entry.formalText;
        paper::Row row{m_words.reference(entry.number), said(text), m_words.member(entry.member)};
        row.audience = entry.audience;
        if (entry.state == EntryState::Adopted || entry.state == EntryState::AdoptedAmended) {
            QStringList led;
            for (const Recommendation* each : fates.recommendations(entry.id)) {
                led << wording("Recommendation %1").arg(m_words.reference(each->number));
            }
            for (const int place : fates.articles(entry.id)) {
                led << fates.tree().citation(place, m_book);
            }
            paper::Text fate(m_words.label(entry.state));
            if (!led.isEmpty()) {
                fate.muted(QLatin1Char('\n') + led.join(QLatin1Char('\n')));
            }
            row.cells.append(fate);
            adopted.rows.append(row);
        } else if (entry.state == EntryState::NotAdopted || entry.state == EntryState::Deferred ||
                   entry.state == EntryState::Merged) {
            paper::Text outcome;
            outcome.bold(m_words.label(entry.state));
            if (!entry.reason.trimmed().isEmpty()) {
                outcome.plain(QLatin1Char('\n') + said(entry.reason));
            }
            row.cells.append(outcome);
            others.rows.append(row);
        }
    }
    for (paper::Table* table : {&adopted, &others}) {
        if (!table->rows.isEmpty()) {
            // A wider edition may have lost rows that were there.
            table->emptyText = wording("Nothing of it is part of this edition.");
        }
    }
    paper.heading(2, wording("Adopted"));
    paper.table(std::move(adopted));
    paper.heading(2, wording("Put off, merged or not adopted"));
    paper.table(std::move(others));
}

void AnnualReportPaper::addDecisions(Document& paper)
{
    paper
        .paragraph(wording("A decision is taken by the positions of the bodies under the coalition’s rules, as a rule "
                           "by consensus. Whoever agrees with a reservation says which."))
        .keepWithNext = true;
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("No."), .width = 17},
                     {.title = wording("Decision"), .weight = 4},
                     {.title = wording("State"), .width = 32},
                     {.title = wording("Decided on"), .width = 36}};
    table.emptyText = wording("No decision was taken in the year.");
    paper::Table reserved;
    reserved.size = SmallText;
    reserved.columns = {{.title = wording("Decision"), .width = 20},
                        {.title = wording("Body"), .weight = 1.5},
                        {.title = wording("Reservation"), .weight = 3}};
    reserved.emptyText = wording("No body had a reservation.");
    const DecisionQueries queries(m_words.records());
    for (const Decision& decision : m_decisions) {
        paper::Row row{m_words.reference(decision.number),
                       said(decision.text),
                       m_words.label(decision.state),
                       m_words.dates().date(decision.decidedOn)};
        row.audience = decision.audience;
        table.rows.append(row);
        for (const Position& position : m_words.read(queries.positions(decision.id))) {
            if (position.stance != Stance::AgreeWithReservation || position.round != decision.round) {
                continue;
            }
            paper::Row said{
                m_words.reference(decision.number), m_words.member(position.member), this->said(position.text)};
            said.audience = decision.audience;
            reserved.rows.append(said);
        }
    }
    for (paper::Table* each : {&table, &reserved}) {
        if (!each->rows.isEmpty()) {
            each->emptyText = wording("Nothing of it is part of this edition.");
        }
    }
    paper.table(std::move(table));
    paper.heading(2, wording("Reservations"));
    paper.table(std::move(reserved));
}

void AnnualReportPaper::addText(Document& paper)
{
    const CharterQueries queries(m_words.records());
    std::vector<Charter> versions = m_words.read(queries.versions());
    std::erase_if(versions, [this](const Charter& each) {
        const Audience readers = each.state == CharterState::Approved     ? Audience::Public
                                 : each.state == CharterState::Circulated ? Audience::Partners
                                                                          : Audience::Internal;
        return readers > edition() || (each.createdOn.isValid() && each.createdOn > m_asAt);
    });
    paper.paragraph(wording("The founding text says what the coalition is for and how it works. It grows out of the "
                            "proposals of the bodies; only an approved version is the final wording."));
    if (versions.empty()) {
        paper.paragraph(nothing(wording("No version was written yet.")));
        return;
    }
    const Charter& newest = versions.front();
    const CharterTree tree = m_words.read(queries.tree(newest.id));
    const auto comments = m_words.read(queries.comments(newest.id)).size();
    int agreed = 0;
    paper::Table table;
    table.columns = {{.title = wording("Part"), .width = 36},
                     {.title = wording("Heading"), .weight = 3},
                     {.title = wording("Articles"), .width = 24, .align = paper::Align::Centre},
                     {.title = wording("Agreed on"), .width = 24, .align = paper::Align::Centre}};
    for (const int root : tree.roots()) {
        const CharterNode& part = tree.at(root);
        int articles = 0;
        int done = 0;
        for (const int child : part.children) {
            const Article& article = tree.at(child).article;
            articles += article.kind == ArticleKind::Article ? 1 : 0;
            done += article.kind == ArticleKind::Article && article.state != ArticleState::Draft ? 1 : 0;
        }
        agreed += done;
        table.rows.append({tree.label(root, m_book),
                           said(m_words.either(part.article.heading, part.article.headingEn)),
                           m_book.number(articles),
                           m_book.number(done)});
    }
    paper.keyValues({{wording("Version"), m_book.number(newest.number)},
                     {wording("State"), m_words.label(newest.state)},
                     {wording("Articles"), m_book.number(tree.count(ArticleKind::Article))},
                     {wording("Agreed on"), m_book.number(agreed)},
                     {wording("Comments of the bodies"), m_book.number(static_cast<qint64>(comments))},
                     {wording("Circulated on"), m_words.dates().date(newest.circulatedOn)}});
    paper.table(std::move(table));
}

void AnnualReportPaper::addRecommendations(Document& paper)
{
    const RecommendationTotals totals = totalsOf(m_recommendations, m_asAt);
    paper.keyValues({{wording("Issued"), m_book.number(totals.all)},
                     {wording("Carried out"), m_book.number(totals.done)},
                     {wording("Under way"), m_book.number(totals.open)},
                     {wording("Overdue of these"), m_book.number(totals.overdue)}});
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("No."), .width = 18},
                     {.title = wording("Recommendation"), .weight = 3},
                     {.title = wording("Lead body"), .weight = 1.4},
                     {.title = wording("Due"), .width = 25},
                     {.title = wording("How far"), .width = 28}};
    table.emptyText = nothing(wording("No recommendation was issued yet."));
    for (const RecommendationRecord& record : m_recommendations) {
        const Recommendation& each = record.recommendation;
        paper::Text state(m_words.label(each.state));
        state.muted(QLatin1Char('\n') + m_book.number(each.percent) + QStringLiteral("%"));
        if (each.isOverdue(m_asAt)) {
            state.bold(QLatin1Char('\n') + wording("overdue"));
        }
        table.rows.append({m_words.reference(each.number),
                           said(m_words.either(each.text, each.textEn)),
                           m_words.member(each.lead),
                           m_words.dates().shortDate(each.dueOn),
                           state});
    }
    paper.table(std::move(table));
}

void AnnualReportPaper::addPlan(Document& paper)
{
    if (m_lines.empty()) {
        paper.paragraph(wording("There is no shared plan yet."));
        return;
    }
    paper.keyValues({{wording("Progress of the plan"), m_book.number(m_plan.percent) + QStringLiteral("%")},
                     {wording("Actions"), m_book.number(m_plan.actions)},
                     {wording("Done"), m_book.number(m_plan.done)},
                     {wording("Overdue"), m_book.number(m_plan.overdue)}});
    std::vector<PlanLine> upper = m_lines;
    constexpr int deepest = 1;
    std::erase_if(upper, [](const PlanLine& line) { return line.depth > deepest; });
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("Goals and activities"), .weight = 3},
                     {.title = wording("Lead body"), .weight = 1.6},
                     {.title = wording("Actions"), .width = 19, .align = paper::Align::Centre},
                     {.title = wording("Overdue"), .width = 21, .align = paper::Align::Centre},
                     {.title = wording("State"), .width = 25},
                     {.title = wording("Done"), .width = 15, .align = paper::Align::Centre}};
    for (const PlanLine& line : upper) {
        const QString title = m_book.shaped(line.outline) + QStringLiteral("  ") +
                              m_words.recorded(m_words.either(line.action.title, line.action.titleEn));
        paper::Text what;
        line.depth == 0 ? what.bold(title) : what.plain(title);
        table.rows.append({what,
                           m_words.member(line.action.lead),
                           m_book.number(line.actions),
                           line.overdue > 0 ? m_book.number(line.overdue) : QStringLiteral("–"),
                           m_words.label(line.state),
                           m_book.number(line.percent) + QStringLiteral("%")});
    }
    paper.table(std::move(table));
    std::erase_if(upper, [](const PlanLine& line) { return !line.startOn.isValid() && !line.dueOn.isValid(); });
    const Timeline timeline = PlanTimeline::of(upper, m_asAt, TimelineWidth, LongestLabel, m_book);
    if (!timeline.bars.isEmpty()) {
        paper.heading(2, wording("When it happens"));
        paper.figure(drawingOf(timeline, m_book), PlanTimeline::description(timeline, m_book));
        paper.note(wording("The filled part of a bar is what is done; “!” marks what is overdue; the upright line is "
                           "the last day of this report."));
    }
}

} // namespace tahaluf
