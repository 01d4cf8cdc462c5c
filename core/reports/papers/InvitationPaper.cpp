// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/InvitationPaper.h"

#include "reports/papers/LetterFrame.h"
#include "reports/papers/MeetingFacts.h"

#include <algorithm>

namespace tahaluf {

Result<Document> InvitationPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    InvitationPaper self(records, request);
    PaperWords& words = self.m_words;
    self.m_meeting = words.read(records.meetings.get(request.meeting));
    self.m_agenda = words.read(MeetingQueries(records).agenda(request.meeting));
    std::vector<Invitation> invitations = words.read(records.invitations.where(
        QStringLiteral("meeting = ?"),
        {request.meeting.value()},
        QStringLiteral("(SELECT CASE WHEN m.precedence = 0 THEN 1000000 ELSE m.precedence END FROM members m "
                       "WHERE m.id = member), id")));
    words.setDate(self.m_meeting.startsAt.date());
    if (request.member.isValid()) {
        std::erase_if(invitations, [&](const Invitation& each) { return each.member != request.member; });
        if (invitations.empty() && !words.failure()) {
            return refused(tr("“%1” is not invited to “%2”. Invite it first.")
                               .arg(words.member(request.member), words.meetingTitle(self.m_meeting)));
        }
    }
    Document paper = words.openDocument(self.wording("Invitation to the %1").arg(words.meetingTitle(self.m_meeting)),
                                        self.m_meeting.handling);
    paper.metadata().subject = words.meetingTitle(self.m_meeting);
    for (std::size_t i = 0; i < invitations.size(); ++i) {
        if (i > 0) {
            paper.pageBreak();
        }
        self.addLetter(paper, invitations[i]);
    }
    if (invitations.empty()) {
        paper.title(paper.metadata().title);
        paper.paragraph(self.wording("No body is invited to this meeting yet."));
    } else if (invitations.size() > 1) {
        // Each letter goes to another body: «page 3 of 14» would tell it of the others.
        paper.setup().footer.pageTemplate.clear();
    }
    return words.finished(std::move(paper));
}

void InvitationPaper::addLetter(Document& paper, const Invitation& invitation)
{
    LetterFrame letter(m_words, paper, QStringLiteral("invitation"));
    if (!m_meeting.patronage.isEmpty()) {
        paper.subtitle(m_words.recorded(m_meeting.patronage));
    }
    const QDate date = invitation.sentOn.isValid() ? invitation.sentOn : m_words.records().now().date();
    letter.begin(date, invitation.member, invitation.addressee);
    letter.subject(wording("Invitation to the %1").arg(m_words.meetingTitle(m_meeting)),
                   m_words.member(invitation.member));
    paper.paragraph(
        m_words.isIndividual(invitation.member)
            ? wording("We have the pleasure of inviting you to take part in the %1, as follows:")
                  .arg(m_words.meetingTitle(m_meeting))
            : wording("We have the pleasure of inviting your institution to take part in the %1, as follows:")
                  .arg(m_words.meetingTitle(m_meeting)));
    if (const QVector<paper::KeyValue> facts = MeetingFacts(m_words, m_meeting).pairs(); !facts.isEmpty()) {
        paper.keyValues(facts, 1);
    }
    addAgenda(paper);
    letter.contact(wording("Please confirm your attendance, or name who will represent you, as soon as you can."));
    letter.end(m_meeting.chair.isValid() ? m_meeting.chair : m_meeting.secretary);
    addReply(paper);
}

void InvitationPaper::addAgenda(Document& paper)
{
    QVector<paper::Text> titles;
    QStringList documents;
    for (const AgendaItem& item : m_agenda) {
        titles.append(m_words.agendaTitle(item) + QLatin1Char('.'));
        documents << item.documents.trimmed();
    }
    if (!titles.isEmpty()) {
        paper.heading(3, wording("Agenda"));
        paper.numbered(titles);
    }
    if (const QString enclosed = m_words.joined(documents); !enclosed.isEmpty()) {
        paper.paragraph({{wording("Enclosures") + QStringLiteral(": "), true}, {enclosed + QLatin1Char('.')}});
    }
}

void InvitationPaper::addReply(Document& paper)
{
    paper.spacer(3);
    paper.heading(3, wording("Reply to the invitation"));
    paper::SignatureTable reply;
    reply.columns = {{.title = wording("Reply"), .weight = 1.6},
                     {.title = wording("Name"), .weight = 2},
                     {.title = wording("Position"), .weight = 1.6},
                     {.title = wording("Phone"), .weight = 1.2},
                     {.title = wording("Signature"), .weight = 1.4}};
    reply.rows.append({wording("We will attend")});
    reply.rows.append({wording("We apologise")});
    reply.rows.append({wording("We nominate")});
    reply.rowHeight = 9;
    paper.signatures(std::move(reply));
}

} // namespace tahaluf
