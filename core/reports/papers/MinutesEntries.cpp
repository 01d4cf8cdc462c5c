// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"
#include "reports/papers/MinutesPaper.h"

namespace tahaluf {

QString MinutesPaper::reference(const Entry& entry) const
{
    return m_words.reference(entry.number);
}

void MinutesPaper::addEntries(Document& paper)
{
    section(paper, wording("Proposals and submitted recommendations"));
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Text as given"), .weight = 5},
                     {.title = wording("Proposer and body"), .weight = 2.4},
                     {.title = wording("Kind"), .width = width(24, 34)},
                     {.title = wording("Item"), .width = width(12, 16)}};
    for (const Entry& entry : m_entries) {
        const bool isSubmitted = entry.kind == EntryKind::Proposal || entry.kind == EntryKind::Concept ||
                                 entry.kind == EntryKind::SubmittedRecommendation;
        if (!isSubmitted) {
            continue;
        }
        const QString text = entry.state == EntryState::Withdrawn
                                 ? wording("(withdrawn at the meeting) %1").arg(m_words.recorded(entry.text))
                                 : m_words.recorded(entry.text);
        paper::Row row{reference(entry),
                       text,
                       m_words.proposer(entry.person, entry.member),
                       m_words.label(entry.kind),
                       itemNumber(entry.agendaItem)};
        row.audience = entry.audience;
        table.rows.append(row);
    }
    table.emptyText =
        table.rows.isEmpty() ? wording("No proposal was submitted.") : wording("Not part of this edition.");
    paper.table(std::move(table));
}

void MinutesPaper::actionTable(Document& paper, EntryKind kind, const QString& what)
{
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = what, .weight = 5},
                     {.title = wording("Responsible body"), .weight = 2.4},
                     {.title = wording("Due"), .weight = 1.7}};
    for (const Entry& entry : m_entries) {
        if (entry.kind == kind && entry.state != EntryState::Withdrawn) {
            paper::Row row{reference(entry),
                           m_words.recorded(entry.text),
                           m_words.member(entry.responsible),
                           m_words.dates().dual(entry.dueOn)};
            row.audience = entry.audience;
            table.rows.append(row);
        }
    }
    sectionWithTable(
        paper, kind == EntryKind::Decision ? wording("Decisions") : wording("Assignments"), std::move(table));
}

void MinutesPaper::addDecisions(Document& paper)
{
    actionTable(paper, EntryKind::Decision, wording("Decision"));
    actionTable(paper, EntryKind::Assignment, wording("Assignment"));
    addTakenDecisions(paper);
}

void MinutesPaper::addTakenDecisions(Document& paper)
{
    const DecisionQueries queries(m_words.records());
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Decision"), .weight = 3},
                     {.title = wording("Result and reservations"), .weight = 4}};
    for (const Decision& decision : m_words.read(queries.ofMeeting(m_meeting.id))) {
        if (decision.state == DecisionState::Open) {
            continue;
        }
        paper::Text result(m_words.recorded(m_words.either(decision.result, decision.resultEn)));
        for (const Position& position : m_words.read(queries.positions(decision.id))) {
            // What was added later was not said in the meeting.
            const bool wasSaid = position.round == decision.round && !position.isLate;
            if (position.stance == Stance::AgreeWithReservation && wasSaid) {
                result.bold(QLatin1Char('\n') + wording("Reservation of %1: ").arg(m_words.member(position.member)))
                    .plain(m_words.recorded(position.text));
            }
        }
        paper::Row row{m_words.reference(decision.number), m_words.recorded(decision.text), result};
        row.audience = decision.audience;
        table.rows.append(row);
    }
    sectionWithTable(paper, wording("Decisions taken with the positions of the bodies"), std::move(table));
}

void MinutesPaper::addReservations(Document& paper)
{
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Reservation"), .weight = 5},
                     {.title = wording("By"), .weight = 2.4},
                     {.title = wording("Item"), .width = width(12, 16)}};
    for (const Entry& entry : m_entries) {
        if (entry.kind == EntryKind::Reservation && entry.state != EntryState::Withdrawn) {
            paper::Row row{reference(entry),
                           m_words.recorded(entry.text),
                           m_words.proposer(entry.person, entry.member),
                           itemNumber(entry.agendaItem)};
            row.audience = entry.audience;
            table.rows.append(row);
        }
    }
    sectionWithTable(paper, wording("Reservations"), std::move(table));
}

void MinutesPaper::addClosing(Document& paper)
{
    const DateText& dates = m_words.dates();
    if (!m_meeting.otherBusiness.trimmed().isEmpty()) {
        section(paper, wording("Other business"));
        for (const QString& part : m_meeting.otherBusiness.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            paper.paragraph(m_words.recorded(part));
        }
    }
    if (m_meeting.nextStartsAt.isValid()) {
        section(paper, wording("Next meeting"));
        QString next = dates.dayAndDual(m_meeting.nextStartsAt.date());
        if (m_meeting.nextStartsAt.time() != QTime(0, 0)) {
            next += (m_words.phrasebook().isArabic() ? QStringLiteral("، ") : QStringLiteral(", ")) +
                    dates.time(m_meeting.nextStartsAt.time());
        }
        if (!m_meeting.nextVenue.isEmpty()) {
            next += (m_words.phrasebook().isArabic() ? QStringLiteral("، ") : QStringLiteral(", ")) +
                    m_words.recorded(m_meeting.nextVenue);
        }
        paper.paragraph(next + QLatin1Char('.')).keepWithNext = true;
    }
    paragraphs(paper, ParagraphPlace::Closing);
    if (m_meeting.closedAt.isValid()) {
        const QString end = wording("The meeting ended at %1.").arg(dates.time(m_meeting.closedAt.time()));
        paper.paragraph(sentence(end)).keepWithNext = true;
    }
}

void MinutesPaper::addSignatures(Document& paper)
{
    paper::SignatureTable table;
    table.columns = {{.title = wording("Capacity"), .weight = 1.4},
                     {.title = wording("Name"), .weight = 2.4},
                     {.title = wording("Signature"), .weight = 2},
                     {.title = wording("Date"), .weight = 1.4}};
    table.rows.append({wording("Chair"), m_words.person(m_meeting.chair)});
    table.rows.append({wording("Secretary"), m_words.person(m_meeting.secretary)});
    if (m_meeting.rapporteur.isValid()) {
        table.rows.append({wording("Rapporteur"), m_words.person(m_meeting.rapporteur)});
    }
    for (const SignaturePost& post : m_words.look().ownPosts) {
        table.rows.append({post.post, post.name});
    }
    for (const QString& part : m_words.closing().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paper.paragraph(part).keepWithNext = true;
    }
    paper.signatures(std::move(table));
}

void MinutesPaper::addErrata(Document& paper)
{
    for (const Erratum& erratum : m_errata) {
        paper.heading(1, wording("Correction annex No. (%1)").arg(m_words.phrasebook().number(erratum.number)));
        paper.note(m_words.dates().dayAndDual(erratum.datedOn));
        for (const QString& part : erratum.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            paper.paragraph(m_words.recorded(part));
        }
    }
}

} // namespace tahaluf
