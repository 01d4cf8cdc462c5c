// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ActionPlanPaper.h"

#include "language/Bidi.h"
#include "reports/papers/PlanTimeline.h"

#include <algorithm>

namespace tahaluf {

namespace {
/** Bars that stand below one another on a landscape page, and below the title on the first. */
constexpr qsizetype BarsAPage = 21;
constexpr qsizetype BarsBelowTitle = 13;
constexpr qreal TimelineWidth = 267;
constexpr qsizetype LongestLabel = 70;
} // namespace

QString ActionPlanPaper::title(const Action& action) const
{
    return m_words.recorded(m_words.either(action.title, action.titleEn));
}

QString ActionPlanPaper::stateOf(const PlanLine& line) const
{
    return !line.hasParts && line.overdue > 0 ? wording("Overdue") : m_words.label(line.state);
}

void ActionPlanPaper::readSupports()
{
    for (const ActionSupport& support : m_words.read(m_words.records().actionSupports.all())) {
        m_supports[support.action.value()].append(support.member);
    }
}

bool ActionPlanPaper::concerns(const Action& action, MemberId member) const
{
    return action.lead == member || m_supports.value(action.id.value()).contains(member);
}

std::vector<PlanLine> ActionPlanPaper::chosenLines(QDate today) const
{
    const ActionTree tree(m_words.read(m_words.records().actions.all()), today);
    const MemberId member = m_words.request().member;
    if (!member.isValid()) {
        return tree.lines();
    }
    // From the end: a line stays when it concerns the body, or when a line that stays is within it.
    std::vector<PlanLine> chosen;
    int parentDepth = -1; // of the parents that are still to come
    for (std::size_t i = tree.lines().size(); i-- > 0;) {
        const PlanLine& line = tree.lines()[i];
        if (line.depth <= parentDepth || concerns(line.action, member)) {
            parentDepth = line.depth - 1;
            chosen.push_back(line);
        }
    }
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

void ActionPlanPaper::addSummary(Document& paper, const std::vector<PlanLine>& lines)
{
    const PlanTotals totals = totalsOf(lines);
    paper.keyValues({{wording("Progress of the plan"), m_book.number(totals.percent) + QStringLiteral("%")},
                     {wording("Actions"), m_book.number(totals.actions)},
                     {wording("Done"), m_book.number(totals.done)},
                     {wording("Overdue"), m_book.number(totals.overdue)}});
}

void ActionPlanPaper::addTimeline(Document& paper, const std::vector<PlanLine>& lines, QDate today)
{
    std::vector<PlanLine> dated = lines;
    std::erase_if(dated, [](const PlanLine& line) { return !line.startOn.isValid() && !line.dueOn.isValid(); });
    const Timeline all = PlanTimeline::of(dated, today, TimelineWidth, LongestLabel, m_book);
    if (all.bars.isEmpty()) {
        return;
    }
    paper.heading(1, wording("Timeline"));
    qsizetype first = 0;
    while (first < all.bars.size()) {
        Timeline page = all;
        page.bars = all.bars.mid(first, first == 0 ? BarsBelowTitle : BarsAPage);
        first += page.bars.size();
        paper.figure(drawingOf(page, m_book), PlanTimeline::description(page, m_book)).align = paper::Align::Leading;
    }
    paper.note(
        wording("The filled part of a bar is what is done; “!” marks what is overdue; the upright line is today."));
}

paper::Row ActionPlanPaper::row(const PlanLine& line)
{
    const Action& action = line.action;
    paper::Text what;
    const QString outline = Bidi::isolate(m_book.shaped(line.outline)) + QStringLiteral("  ");
    line.depth == 0 ? what.bold(outline + title(action)) : what.plain(outline + title(action));
    if (!action.indicator.trimmed().isEmpty()) {
        QString target = m_words.recorded(m_book.shaped(action.indicator));
        if (!action.target.trimmed().isEmpty()) {
            target += QStringLiteral(" – ") + wording("Target: %1").arg(m_words.recorded(m_book.shaped(action.target)));
        }
        if (!action.reached.trimmed().isEmpty()) {
            target +=
                QStringLiteral(" – ") + wording("Reached: %1").arg(m_words.recorded(m_book.shaped(action.reached)));
        }
        what.muted(QLatin1Char('\n') + target);
    }
    if (line.state == ActionState::Cancelled && !action.reason.isEmpty()) {
        what.muted(QLatin1Char('\n') + m_words.recorded(m_book.shaped(action.reason)));
    } else if (!action.obstacles.trimmed().isEmpty()) {
        what.muted(QLatin1Char('\n') + wording("Obstacles: %1").arg(m_words.recorded(m_book.shaped(action.obstacles))));
    }
    paper::Text bodies(m_words.member(action.lead));
    QStringList supporting;
    for (const MemberId member : m_supports.value(action.id.value())) {
        supporting << m_words.member(member);
    }
    if (!supporting.isEmpty()) {
        bodies.muted(QLatin1Char('\n') + wording("with %1").arg(m_words.joined(supporting)));
    }
    return {m_words.reference(action.number),
            what,
            bodies,
            m_words.dates().date(line.startOn),
            m_words.dates().date(line.dueOn),
            stateOf(line),
            m_book.number(line.percent) + QStringLiteral("%")};
}

paper::Table ActionPlanPaper::table(const std::vector<PlanLine>& lines)
{
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 17},
                     {.title = wording("Objective, activity, action"), .weight = 3.4},
                     {.title = wording("Lead body and supporting bodies"), .weight = 2},
                     {.title = wording("Start"), .width = 30},
                     {.title = wording("Due"), .width = 30},
                     {.title = wording("State"), .width = 24},
                     {.title = wording("Done"), .width = 15}};
    table.emptyText = wording("The plan has no action yet.");
    for (const PlanLine& line : lines) {
        table.rows.append(row(line));
    }
    return table;
}

Result<Document> ActionPlanPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ActionPlanPaper self(words);
    const QDate today = records.now().date();
    self.readSupports();
    const std::vector<PlanLine> lines = self.chosenLines(today);
    Document paper = words.document(self.wording("Action plan"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(self.wording("Action plan"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(today)));
    self.addSummary(paper, lines);
    self.addTimeline(paper, lines, today);
    paper.heading(1, self.wording("Objectives, activities and actions"));
    paper.table(self.table(lines));
    return words.finished(std::move(paper));
}

} // namespace tahaluf
