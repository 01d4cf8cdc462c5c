// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ProposalSheet.h"

#include "coalition/StudyQueries.h"

namespace tahaluf {

ProposalSheet::ProposalSheet(const CoalitionRecords& records, const PaperRequest& request)
    : m_words(records, request)
    , m_facts(m_words)
{
}

Result<Document> ProposalSheet::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Document> paper = ProposalSheet(records, request).compose();
    return paper ? paper->forAudience(request.edition) : std::move(paper);
}

Result<Document> ProposalSheet::compose()
{
    Document paper = m_words.document(wording("Sheet of a proposal"));
    const std::vector<Entry> entries = m_facts.asked();
    if (entries.empty()) {
        paper.title(paper.metadata().title);
        paper.note(wording("No proposal of this meeting is recorded yet."));
    }
    for (const Entry& entry : entries) {
        if (&entry != &entries.front()) {
            paper.pageBreak(entry.audience);
        }
        addProposal(paper, entry);
    }
    return m_words.finished(std::move(paper));
}

void ProposalSheet::addProposal(Document& paper, const Entry& entry)
{
    const Audience audience = entry.audience;
    paper.title(wording("Sheet of a proposal"), audience);
    paper.subtitle(m_facts.heading(entry), audience);
    paper.keyValues(m_facts.pairs(entry), 2, audience);
    paper.box(wording("As spoken"), m_words.recorded(entry.text), audience);
    // The wording still being studied is shown too: it is what the proposer is asked about.
    QString formal = entry.formalText;
    if (formal.trimmed().isEmpty()) {
        const std::optional<Study> study = m_words.read(StudyQueries(m_words.records()).current(entry.id));
        formal = study ? study->formalText : formal;
    }
    if (formal.trimmed().isEmpty()) {
        paper.box(wording("Formal wording"), wording("Not written yet: the words as spoken stand."), audience);
    } else {
        paper.box(wording("Formal wording"), m_facts.formal(entry.text, formal), audience);
        paper.note(wording("What stands in bold is not in the words as spoken."), audience);
    }
    if (entry.state != EntryState::Recorded) {
        paper.paragraph({{wording("What became of it: "), true},
                         {m_words.label(entry.state) + QStringLiteral("\n")},
                         {m_words.recorded(entry.reason)}},
                        audience);
    }
    addAnswer(paper, entry);
}

void ProposalSheet::addAnswer(Document& paper, const Entry& entry)
{
    const Audience audience = entry.audience;
    paper.heading(1, wording("The proposer’s answer"), audience);
    paper.paragraph(wording("☐ The formal wording says what was meant."), audience);
    paper.paragraph(wording("☐ It does not; what is to be corrected:"), audience);
    paper.spacer(m_words.request().isBilingual ? 14 : 24, audience);
    paper::SignatureTable table;
    table.columns = {{.title = wording("Capacity"), .weight = 1.4},
                     {.title = wording("Name"), .weight = 2.4},
                     {.title = wording("Initials"), .weight = 1.6},
                     {.title = wording("Date"), .weight = 1.4}};
    table.rows.append({wording("Proposer"), m_words.proposer(entry.person, entry.member)});
    table.rows.append({wording("For the secretariat")});
    paper.signatures(std::move(table), audience);
}

} // namespace tahaluf
