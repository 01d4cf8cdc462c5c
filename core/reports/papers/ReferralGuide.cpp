// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ReferralGuide.h"

#include "coalition/ServiceQueries.h"
#include "reports/papers/ReferralPicture.h"
#include "reports/papers/ServiceFacts.h"

namespace tahaluf {

namespace {
const QSizeF MostOfPage(176, 188); ///< below the title and what a path is for
}

std::vector<ReferralPath> ReferralGuide::pathsOf(PaperWords& words)
{
    const ReferralPathId wanted = words.request().referralPath;
    std::vector<ReferralPath> paths = words.read(ServiceQueries(words.records()).paths(words.request().edition));
    if (wanted.isValid()) {
        std::erase_if(paths, [wanted](const ReferralPath& path) { return path.id != wanted; });
    }
    return paths;
}

QHash<qint64, QString> ReferralGuide::bodiesOf(PaperWords& words, const ReferralFlow& flow)
{
    QHash<qint64, QString> bodies;
    for (const ReferralStep& step : flow.steps()) {
        bodies.insert(step.member.value(), words.member(step.member));
    }
    return bodies;
}

Result<Document> ReferralGuide::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ReferralGuide self(words);
    const std::vector<ReferralPath> paths = pathsOf(words);
    Document paper = words.document(self.wording("Referral guide"));
    paper.title(self.wording("Referral guide"));
    paper.subtitle(words.coalitionName());
    if (paths.empty()) {
        paper.paragraph(request.edition == Audience::Internal ? self.wording("No referral path is recorded yet.")
                                                              : self.wording("No referral path in this edition."));
    }
    bool isFirst = true;
    for (const ReferralPath& path : paths) {
        if (!isFirst) {
            paper.pageBreak();
        }
        isFirst = false;
        self.addPath(paper, path);
    }
    return words.finished(std::move(paper));
}

void ReferralGuide::addPath(Document& paper, const ReferralPath& path)
{
    paper.heading(1, m_words.either(path.name, path.nameEn));
    paper.paragraph(m_words.recorded(m_book.shaped(m_words.either(path.purpose, path.purposeEn))));
    const ReferralFlow flow = m_words.read(ServiceQueries(m_words.records()).flow(path.id));
    if (flow.steps().empty()) {
        paper.note(wording("This path has no steps yet."));
        return;
    }
    const QHash<qint64, QString> bodies = bodiesOf(m_words, flow);
    const ReferralPicture picture(flow, bodies, m_book);
    paper.figure(picture.drawing(MostOfPage), picture.description());
    paper.heading(2, wording("Step by step"));
    paper.table(steps(flow, picture));
}

paper::Table ReferralGuide::steps(const ReferralFlow& flow, const ReferralPicture& picture)
{
    paper::Table table;
    table.columns = {{.title = wording("No."), .width = 9},
                     {.title = wording("Step"), .weight = 3},
                     {.title = wording("Responsible body"), .weight = 1.6},
                     {.title = wording("Time limit"), .width = 24},
                     {.title = wording("Condition and next step"), .weight = 1.9}};
    table.zebra = true;
    for (std::size_t i = 0; i < flow.steps().size(); ++i) {
        const ReferralStep& step = flow.steps()[i];
        paper::Text what;
        what.bold(picture.nameOf(i));
        const QString instructions = m_words.either(step.instructions, step.instructionsEn);
        if (!instructions.isEmpty()) {
            what.plain(QLatin1Char('\n') + m_words.recorded(m_book.shaped(instructions)));
        }
        paper::Text way(picture.conditionOf(i));
        const QString leads = picture.wayOf(i);
        if (!leads.isEmpty()) {
            way.muted((way.isEmpty() ? QString() : QStringLiteral("\n")) + leads);
        }
        table.rows.append({m_book.number(static_cast<qint64>(i) + 1),
                           what,
                           picture.bodyOf(i),
                           ServiceFacts::limit(step.limitHours, m_book),
                           way});
    }
    return table;
}

} // namespace tahaluf
