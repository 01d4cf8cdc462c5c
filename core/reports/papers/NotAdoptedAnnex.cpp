// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/NotAdoptedAnnex.h"

#include <algorithm>

namespace tahaluf {

NotAdoptedAnnex::NotAdoptedAnnex(const CoalitionRecords& records, const PaperRequest& request)
    : m_words(records, request)
    , m_facts(m_words)
{
}

Result<Document> NotAdoptedAnnex::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Document> paper = NotAdoptedAnnex(records, request).compose();
    return paper ? paper->forAudience(request.edition) : std::move(paper);
}

Result<Document> NotAdoptedAnnex::compose()
{
    const CoalitionRecords& records = m_words.records();
    const PaperRequest& request = m_words.request();
    Document paper = m_words.document(wording("Proposals that were not adopted"));
    paper.title(paper.metadata().title);
    if (request.meeting.isValid()) {
        paper.subtitle(m_words.meetingTitle(m_words.read(records.meetings.get(request.meeting))));
    }
    if (request.member.isValid()) {
        paper.subtitle(m_words.member(request.member));
    }
    paper.note(wording("As at %1").arg(m_words.dates().dual(records.now().date())));
    addState(paper, EntryState::NotAdopted, wording("Not adopted"));
    addState(paper, EntryState::Deferred, wording("Deferred"));
    if (!m_isAny) {
        paper.paragraph(wording("No proposal was declined or put off."));
    }
    return m_words.finished(std::move(paper));
}

void NotAdoptedAnnex::addState(Document& paper, EntryState state, const QString& heading)
{
    const PaperRequest& request = m_words.request();
    QString condition = QStringLiteral("state = ?");
    std::vector<QVariant> binds{choiceKey(state)};
    if (request.meeting.isValid()) {
        condition += QStringLiteral(" AND meeting = ?");
        binds.emplace_back(request.meeting.value());
    }
    if (request.member.isValid()) {
        condition += QStringLiteral(" AND member = ?");
        binds.emplace_back(request.member.value());
    }
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("As spoken"), .weight = 3},
                     {.title = wording("Proposer and place"), .weight = 2.5},
                     {.title = wording("Reason"), .weight = 2.2}};
    Audience widest = Audience::Internal;
    for (const Entry& entry : m_words.read(m_words.records().entries.where(condition, binds))) {
        m_words.setDate(entry.recordedAt.date());
        paper::Text place(m_words.proposer(entry.person, entry.member));
        place.muted(QStringLiteral("\n") + m_facts.place(entry));
        paper::Row row{m_words.reference(entry.number),
                       m_words.recorded(entry.text),
                       std::move(place),
                       m_words.recorded(entry.reason)};
        row.audience = entry.audience;
        widest = std::min(widest, entry.audience);
        table.rows.append(std::move(row));
    }
    if (table.rows.isEmpty()) {
        return;
    }
    m_isAny = true;
    // An edition that shows none of them has no heading over nothing.
    paper.heading(1, heading, widest);
    paper.table(std::move(table), widest);
}

} // namespace tahaluf
