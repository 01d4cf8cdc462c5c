// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/StudySheet.h"

#include "coalition/StudyQueries.h"

namespace tahaluf {

namespace {
constexpr qreal RoomToWrite = 12; ///< millimetres
} // namespace

StudySheet::StudySheet(const CoalitionRecords& records, const PaperRequest& request)
    : m_words(records, request)
    , m_facts(m_words)
{
}

Result<Document> StudySheet::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Document> paper = StudySheet(records, request).compose();
    return paper ? paper->forAudience(request.edition) : std::move(paper);
}

Result<std::vector<Study>> StudySheet::chosen()
{
    const StudyQueries queries(m_words.records());
    const PaperRequest& request = m_words.request();
    if (request.proposal.isValid()) {
        Result<std::optional<Study>> study = queries.current(request.proposal);
        if (!study) {
            return study.takeError();
        }
        if (!*study) {
            return refused(tr("This proposal was not sent to study yet: send it to study first."));
        }
        return std::vector<Study>{**study};
    }
    return request.meeting.isValid() ? queries.ofMeeting(request.meeting)
                                     : queries.late(m_words.records().now().date());
}

Result<Document> StudySheet::compose()
{
    Result<std::vector<Study>> studies = chosen();
    if (!studies) {
        return studies.takeError();
    }
    const PaperRequest& request = m_words.request();
    const bool isOfLate = !request.proposal.isValid() && !request.meeting.isValid();
    Document paper = m_words.document(isOfLate ? wording("Late studies") : wording("Study sheet"));
    if (studies->empty()) {
        paper.title(paper.metadata().title);
        paper.note(isOfLate ? wording("No study is late.") : wording("No proposal of this meeting is studied yet."));
    }
    for (std::size_t i = 0; i < studies->size(); ++i) {
        if (i > 0) {
            paper.pageBreak();
        }
        addStudy(paper, (*studies)[i]);
    }
    return m_words.finished(std::move(paper));
}

void StudySheet::addStudy(Document& paper, const Study& study)
{
    const Entry entry = m_words.read(m_words.records().entries.get(study.entry));
    const Audience audience = entry.audience;
    paper.title(wording("Study sheet"), audience);
    paper.subtitle(m_facts.heading(entry), audience);
    QVector<paper::KeyValue> pairs = m_facts.pairs(entry);
    m_words.setDate(study.finishedOn.isValid() ? study.finishedOn : study.assignedOn);
    pairs << paper::KeyValue{wording("Studied by"), m_facts.reviewer(study)}
          << paper::KeyValue{wording("Given to study on"), m_words.dates().dual(study.assignedOn)}
          << paper::KeyValue{wording("Due on"), m_words.dates().dual(study.dueOn)}
          << paper::KeyValue{wording("State of the study"), m_words.label(study.state)};
    paper.keyValues(pairs, 2, audience);
    paper.heading(1, wording("As spoken"), audience);
    paper.paragraph(m_words.recorded(entry.text), audience);
    for (const Entry& merged : m_words.read(StudyQueries(m_words.records()).mergedInto(entry.id))) {
        paper.note(wording("Merged into it, %1, %2: %3")
                       .arg(m_words.reference(merged.number),
                            m_words.proposer(merged.person, merged.member),
                            m_words.recorded(merged.text)),
                   merged.audience);
    }
    addFindings(paper, study, audience);
    const bool hasFormal = !study.formalText.trimmed().isEmpty();
    if (hasFormal || study.isOpen()) {
        paper.heading(1, wording("Formal wording"), audience);
    }
    if (!hasFormal) {
        paper.spacer(study.isOpen() ? RoomToWrite : 2, audience);
    } else {
        paper.paragraph(m_facts.formal(entry.text, study.formalText), audience);
        paper.note(wording("What stands in bold is not in the words as spoken."), audience);
    }
    addOutcome(paper, study, audience);
}

void StudySheet::addPart(Document& paper,
                         const Study& study,
                         const QString& title,
                         const QString& text,
                         Audience audience)
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (isEmpty && !study.isOpen()) {
        return;
    }
    paper.heading(2, title, audience);
    if (isEmpty) {
        paper.spacer(RoomToWrite, audience);
    } else {
        paper.paragraph(m_words.recorded(text), audience);
    }
}

void StudySheet::addFindings(Document& paper, const Study& study, Audience audience)
{
    paper.heading(1, wording("What was found"), audience);
    addPart(paper, study, wording("Impact"), study.impact, audience);
    addPart(paper, study, wording("Feasibility"), study.feasibility, audience);
    addPart(paper,
            study,
            wording("Legal basis"),
            m_words.joined({m_words.recorded(study.legalReference), m_words.recorded(study.legalArticle)}),
            audience);
    addPart(paper,
            study,
            wording("Competent body"),
            study.competentBody.isValid() ? m_words.member(study.competentBody) : QString(),
            audience);
    addPart(paper, study, wording("Cost"), study.cost, audience);
    addPart(paper, study, wording("Opinion"), study.opinion, audience);
}

void StudySheet::addOutcome(Document& paper, const Study& study, Audience audience)
{
    if (study.outcome == StudyOutcome::None) {
        paper.heading(1, wording("Outcome and reason"), audience);
        QStringList choices;
        for (const StudyOutcome outcome : {StudyOutcome::Adopted,
                                           StudyOutcome::AdoptedAmended,
                                           StudyOutcome::Deferred,
                                           StudyOutcome::NotAdopted,
                                           StudyOutcome::Merged}) {
            choices << QStringLiteral("☐ ") + m_words.label(outcome);
        }
        paper.paragraph(choices.join(QStringLiteral("     ")), audience);
        paper.spacer(RoomToWrite, audience);
    } else {
        QString outcome = m_words.label(study.outcome);
        if (study.mergedInto.isValid()) {
            const Entry other = m_words.read(m_words.records().entries.get(study.mergedInto));
            outcome = wording("%1 into %2").arg(outcome, m_words.reference(other.number));
        }
        paper.box(wording("Outcome: %1, on %2").arg(outcome, m_words.dates().dual(study.finishedOn)),
                  m_words.recorded(study.reason),
                  audience);
    }
    paper::SignatureTable table;
    table.columns = {{.title = wording("Capacity"), .weight = 1.4},
                     {.title = wording("Name"), .weight = 2.4},
                     {.title = wording("Signature"), .weight = 2},
                     {.title = wording("Date"), .weight = 1.4}};
    table.rows.append({wording("Studied by"), m_facts.reviewer(study)});
    paper.signatures(std::move(table), audience);
}

} // namespace tahaluf
