// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ProposalFacts.h"

#include "language/WordDifference.h"

namespace tahaluf {

const Meeting& ProposalFacts::meeting(MeetingId id)
{
    auto found = m_meetings.find(id.value());
    if (found == m_meetings.end()) {
        found = m_meetings.insert(id.value(), m_words.read(m_words.records().meetings.get(id)));
    }
    return *found;
}

QString ProposalFacts::heading(const Entry& entry) const
{
    return wording("%1 %2").arg(m_words.label(entry.kind), m_words.reference(entry.number));
}

QString ProposalFacts::place(const Entry& entry)
{
    if (!entry.meeting.isValid()) {
        return m_words.label(entry.source);
    }
    QString text = m_words.meetingTitle(meeting(entry.meeting));
    if (entry.agendaItem.isValid()) {
        const AgendaItem item = m_words.read(m_words.records().agenda.get(entry.agendaItem));
        text = wording("%1, item (%2): %3")
                   .arg(text, m_words.phrasebook().number(item.position), m_words.agendaTitle(item));
    }
    return text;
}

QVector<paper::KeyValue> ProposalFacts::pairs(const Entry& entry)
{
    const QDate day = entry.meeting.isValid() ? meeting(entry.meeting).startsAt.date() : entry.recordedAt.date();
    m_words.setDate(day);
    QVector<paper::KeyValue> pairs{{wording("Proposer"), m_words.proposer(entry.person, entry.member)},
                                   {wording("Where it was proposed"), place(entry)},
                                   {wording("Day"), m_words.dates().dual(day)},
                                   {wording("Theme"), m_words.theme(entry.theme)}};
    pairs.removeIf([](const paper::KeyValue& pair) { return pair.value.isEmpty(); });
    return pairs;
}

paper::Text ProposalFacts::formal(const QString& spoken, const QString& formal) const
{
    paper::Text text;
    for (const DifferencePiece& piece : wordDifference(spoken, formal)) {
        if (piece.kind == DifferencePiece::Kind::Removed) {
            continue;
        }
        text.plain(text.isEmpty() ? QString() : QStringLiteral(" "));
        text.add({piece.text, piece.kind == DifferencePiece::Kind::Added});
    }
    return m_words.recorded(text);
}

QString ProposalFacts::reviewer(const Study& study)
{
    const QString person = study.reviewer.isValid() ? m_words.person(study.reviewer) : QString();
    return m_words.joined({m_words.recorded(study.committee), person});
}

std::vector<Entry> ProposalFacts::asked()
{
    const CoalitionRecords& records = m_words.records();
    const PaperRequest& request = m_words.request();
    if (request.proposal.isValid()) {
        return {m_words.read(records.entries.get(request.proposal))};
    }
    if (!request.meeting.isValid()) {
        return {};
    }
    (void)meeting(request.meeting); // one that is not there is a failure, not a meeting without proposals
    return m_words.read(records.entries.where(QStringLiteral("meeting = ? AND kind IN (?, ?, ?) AND state <> ?"),
                                              {request.meeting.value(),
                                               choiceKey(EntryKind::Proposal),
                                               choiceKey(EntryKind::Concept),
                                               choiceKey(EntryKind::SubmittedRecommendation),
                                               choiceKey(EntryState::Withdrawn)},
                                              QStringLiteral("sequence")));
}

} // namespace tahaluf
