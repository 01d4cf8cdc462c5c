// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PlanTemplatePaper.h"

#include <algorithm>

namespace tahaluf {

Result<Document> PlanTemplatePaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    PlanTemplatePaper self(words);
    Document paper = words.document(self.wording("Plans of rehabilitation and reintegration"));
    paper.title(self.wording("Plans of rehabilitation and reintegration"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    const std::vector<PlanTemplate> plans = self.plans();
    if (plans.empty()) {
        const bool knowsAll = request.edition == Audience::Internal;
        paper.paragraph(!knowsAll                        ? self.wording("No plan in this edition.")
                        : request.referralPath.isValid() ? self.wording("No plan follows this path yet.")
                                                         : self.wording("No plan is recorded yet."));
    }
    bool isFirst = true;
    for (const PlanTemplate& plan : plans) {
        if (!isFirst) {
            paper.pageBreak();
        }
        isFirst = false;
        self.addPlan(paper, plan);
    }
    return words.finished(std::move(paper));
}

std::vector<PlanStep> PlanTemplatePaper::steps(PlanTemplateId plan)
{
    return m_words.read(
        m_planning.steps.where(QStringLiteral("plan = ?"), {plan.value()}, QStringLiteral("position, id")));
}

std::vector<PlanSharing> PlanTemplatePaper::sharings(PlanTemplateId plan)
{
    return m_words.read(m_planning.sharings.where(QStringLiteral("plan = ?"), {plan.value()}));
}

std::vector<PlanTemplate> PlanTemplatePaper::plans()
{
    const PaperRequest& asked = m_words.request();
    std::vector<PlanTemplate> plans = m_words.read(m_planning.templates.all());
    std::erase_if(plans, [&](const PlanTemplate& plan) {
        if (plan.audience > asked.edition || (asked.referralPath.isValid() && plan.path != asked.referralPath)) {
            return true;
        }
        const std::vector<PlanStep> all = asked.member.isValid() ? steps(plan.id) : std::vector<PlanStep>();
        return asked.member.isValid() && std::none_of(all.begin(), all.end(), [&asked](const PlanStep& step) {
                   return step.member == asked.member || step.supporting == asked.member;
               });
    });
    return plans;
}

QString PlanTemplatePaper::limit(int days) const
{
    return days > 0 ? m_book.phrase("PlanTemplatePaper", "%n day(s)", nullptr, days) : QString();
}

void PlanTemplatePaper::addPlan(Document& paper, const PlanTemplate& plan)
{
    paper.heading(1, m_words.either(plan.name, plan.nameEn));
    if (const QString purpose = recorded(plan.purpose, plan.purposeEn); !purpose.isEmpty()) {
        paper.paragraph(purpose);
    }
    QVector<paper::KeyValue> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            facts.append({label, value});
        }
    };
    const auto path = m_words.read(m_words.records().referralPaths.find(plan.path));
    // The name of a path that is not for these readers stays out.
    if (path && path->audience <= m_words.request().edition) {
        add(wording("Follows the path"), m_words.either(path->name, path->nameEn));
    }
    const auto meeting = m_words.read(m_words.records().meetings.find(plan.meeting));
    add(wording("Agreed at"), meeting ? m_words.meetingTitle(*meeting) : QString());
    add(wording("Agreed on"), m_words.dates().dual(plan.agreedOn));
    add(wording("To be reviewed on"), m_words.dates().dual(plan.reviewOn));
    const std::vector<PlanStep> all = steps(plan.id);
    if (!facts.isEmpty()) {
        paper.keyValues(facts);
    }
    paper.note(wording("A template for everybody on this path: names, numbers and cases of people never stand here."));
    paper.heading(2, wording("Steps"));
    paper.table(table(all));
    // How closely what is held is between the bodies of the plan.
    if (m_words.request().edition != Audience::Public) {
        paper.heading(2, wording("What is shared with whom"));
        paper.table(table(sharings(plan.id), all));
    }
}

paper::Table PlanTemplatePaper::table(const std::vector<PlanStep>& steps)
{
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 9},
                     {.title = wording("Step"), .weight = 3},
                     {.title = wording("Responsible body"), .weight = 1.7},
                     {.title = wording("Supporting body"), .weight = 1.5},
                     {.title = wording("Time limit"), .width = 24}};
    table.emptyText = wording("This plan has no steps yet.");
    std::optional<PlanPhase> phase;
    qint64 number = 0;
    for (const PlanStep& step : steps) {
        if (phase != step.phase) {
            phase = step.phase;
            paper::Row band{m_words.label(step.phase)};
            band.band = true;
            table.rows.append(band);
        }
        paper::Text what;
        what.bold(m_words.either(step.name, step.nameEn));
        if (const QString done = recorded(step.instructions, step.instructionsEn); !done.isEmpty()) {
            what.plain(QLatin1Char('\n') + done);
        }
        table.rows.append({m_book.number(++number),
                           what,
                           m_words.member(step.member),
                           m_words.member(step.supporting),
                           limit(step.limitDays)});
    }
    return table;
}

paper::Table PlanTemplatePaper::table(const std::vector<PlanSharing>& sharings, const std::vector<PlanStep>& steps)
{
    paper::Table table;
    table.columns = {{.title = wording("What is shared"), .weight = 3},
                     {.title = wording("At the step"), .weight = 2},
                     {.title = wording("With whom"), .weight = 2},
                     {.title = wording("Confidentiality"), .width = 32}};
    table.zebra = true;
    table.emptyText = wording("What is shared is not agreed yet.");
    for (const PlanSharing& sharing : sharings) {
        const auto step = std::find_if(
            steps.begin(), steps.end(), [&sharing](const PlanStep& each) { return each.id == sharing.step; });
        table.rows.append(
            {recorded(sharing.what, sharing.whatEn),
             step == steps.end() ? wording("throughout the plan") : m_words.either(step->name, step->nameEn),
             sharing.member.isValid() ? m_words.member(sharing.member) : wording("every body of the plan"),
             m_words.label(sharing.confidentiality)});
    }
    return table;
}

} // namespace tahaluf
