// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ObligationsChecklist.h"

#include <algorithm>

namespace tahaluf {

Result<Document> ObligationsChecklist::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ObligationsChecklist self(words);
    self.read();
    Document paper = words.document(self.wording("Checklist of obligations"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(self.wording("Checklist of obligations"));
    paper.subtitle(request.member.isValid() ? words.member(request.member) : words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    self.addTotals(paper);
    paper.table(self.table());
    return words.finished(std::move(paper));
}

void ObligationsChecklist::read()
{
    const CoalitionRecords& records = m_words.records();
    const PaperRequest& asked = m_words.request();
    m_references = m_words.read(records.references.all(QStringLiteral("year, id")));
    std::erase_if(m_references, [&asked](const Reference& reference) { return reference.audience > asked.edition; });
    for (const ReferenceArticle& article : m_words.read(records.referenceArticles.all())) {
        m_articles.insert(article.id.value(), article.number);
    }
    m_obligations = m_words.read(records.obligations.all());
    std::erase_if(m_obligations, [this, &asked](const Obligation& obligation) {
        const bool isShown =
            std::any_of(m_references.begin(), m_references.end(), [&obligation](const Reference& reference) {
                return reference.id == obligation.reference;
            });
        return !isShown || (asked.member.isValid() && asked.member != obligation.member);
    });
}

void ObligationsChecklist::addTotals(Document& paper)
{
    QVector<paper::KeyValue> totals;
    for (const Choice& choice : choicesOf<ObligationState>().all()) {
        const auto state = static_cast<ObligationState>(choice.value);
        const auto count = std::count_if(m_obligations.begin(),
                                         m_obligations.end(),
                                         [state](const Obligation& obligation) { return obligation.state == state; });
        totals.append({m_words.label(state), m_book.number(count)});
    }
    if (!m_obligations.empty()) {
        paper.keyValues(totals);
    }
}

paper::Text ObligationsChecklist::titleOf(const Reference& reference) const
{
    paper::Text title;
    title.bold(m_words.recorded(m_book.shaped(m_words.either(reference.title, reference.titleEn))));
    if (reference.state == ReferenceState::Superseded) {
        title.muted(QStringLiteral(" – ") + m_words.label(reference.state));
    }
    return title;
}

paper::Table ObligationsChecklist::table()
{
    paper::Table table;
    table.columns = {{.title = wording("Article"), .width = 20},
                     {.title = wording("Duty"), .weight = 3},
                     {.title = wording("Responsible body"), .weight = 1.6},
                     {.title = wording("State"), .width = 30},
                     {.title = wording("How it is fulfilled"), .weight = 2.4},
                     {.title = wording("Examined on"), .width = 25}};
    table.emptyText = m_words.request().edition == Audience::Internal ? wording("No obligation is recorded yet.")
                                                                      : wording("No obligation in this edition.");
    for (const Reference& reference : m_references) {
        bool isFirst = true;
        for (const Obligation& obligation : m_obligations) {
            if (obligation.reference != reference.id) {
                continue;
            }
            if (isFirst) {
                paper::Row band{titleOf(reference)};
                band.band = true;
                table.rows.append(band);
            }
            isFirst = false;
            table.rows.append(row(obligation));
        }
    }
    return table;
}

paper::Row ObligationsChecklist::row(const Obligation& obligation)
{
    // What is not met yet is between the partners.
    const bool isPublic = m_words.request().edition == Audience::Public;
    return {m_book.shaped(m_articles.value(obligation.article.value())),
            m_words.recorded(m_book.shaped(m_words.either(obligation.duty, obligation.dutyEn))),
            m_words.member(obligation.member),
            m_words.label(obligation.state),
            isPublic ? QString() : m_words.recorded(m_book.shaped(obligation.how)),
            m_words.dates().shortDate(obligation.examinedOn)};
}

} // namespace tahaluf
