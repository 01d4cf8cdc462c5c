// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MinutesWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

Result<Minutes> MinutesWorkflow::of(MeetingId meeting) const
{
    Result<std::optional<Minutes>> minutes = MeetingQueries(m_records).minutes(meeting);
    if (!minutes) {
        return minutes.takeError();
    }
    if (!*minutes) {
        return refused(tr("This meeting has no minutes yet. They are made when its session is closed."));
    }
    return **minutes;
}

Result<Minutes> MinutesWorkflow::move(MeetingId meeting,
                                      const std::vector<MinutesState>& from,
                                      MinutesState to,
                                      const std::function<void(Minutes&)>& edit)
{
    Result<Minutes> minutes = of(meeting);
    if (!minutes) {
        return minutes;
    }
    if (std::find(from.begin(), from.end(), minutes->state) == from.end()) {
        return refused(
            tr("Minutes that are “%1” cannot become “%2”.").arg(choiceLabel(minutes->state), choiceLabel(to)));
    }
    minutes->state = to;
    edit(*minutes);
    if (Result<void> saved = m_records.minutes.update(*minutes); !saved) {
        return saved.takeError();
    }
    return minutes;
}

Result<Minutes> MinutesWorkflow::circulate(MeetingId meeting, QDate remarksUntil)
{
    const QDate today = m_records.now().date();
    if (!remarksUntil.isValid() || remarksUntil < today) {
        return refused(tr("Give a day from today on until which remarks are accepted."),
                       QStringLiteral("remarks_until"));
    }
    return move(meeting, {MinutesState::Draft, MinutesState::Amended}, MinutesState::Circulated, [&](Minutes& minutes) {
        minutes.circulatedOn = today;
        minutes.remarksUntil = remarksUntil;
    });
}

ParagraphPlace MinutesWorkflow::placeOf(ModulePlace place)
{
    switch (place) {
    case ModulePlace::MinutesDiscussion:
        return ParagraphPlace::Discussion;
    case ModulePlace::MinutesClosing:
        return ParagraphPlace::Closing;
    default:
        return ParagraphPlace::Opening;
    }
}

Result<MinutesParagraph> MinutesWorkflow::addParagraph(MeetingId meeting, ParagraphPlace place, const QString& text)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<MinutesParagraph>> before =
        m_records.minutesParagraphs.where(QStringLiteral("meeting = ? AND place = ?"),
                                          {meeting.value(), choiceKey(place)},
                                          QStringLiteral("position DESC LIMIT 1"));
    if (!before) {
        return before.takeError();
    }
    MinutesParagraph paragraph;
    paragraph.meeting = meeting;
    paragraph.place = place;
    paragraph.position = before->empty() ? 1 : before->front().position + 1;
    paragraph.text = text;
    if (Result<void> saved = m_records.minutesParagraphs.insert(paragraph); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return paragraph;
}

Result<MinutesRemark> MinutesWorkflow::addRemark(MinutesRemark remark)
{
    Result<Minutes> minutes = of(remark.meeting);
    if (!minutes) {
        return minutes.takeError();
    }
    if (minutes->state != MinutesState::Circulated) {
        return refused(
            tr("Remarks are taken while the minutes are circulated; these are “%1”.").arg(choiceLabel(minutes->state)));
    }
    if (!remark.receivedOn.isValid()) {
        remark.receivedOn = m_records.now().date();
    }
    if (Result<void> saved = m_records.minutesRemarks.insert(remark); !saved) {
        return saved.takeError();
    }
    return remark;
}

Result<MinutesRemark> MinutesWorkflow::answerRemark(MinutesRemarkId id, RemarkOutcome outcome, const QString& reply)
{
    Result<MinutesRemark> remark = m_records.minutesRemarks.get(id);
    if (!remark) {
        return remark;
    }
    if (outcome != RemarkOutcome::Open && reply.trimmed().isEmpty()) {
        return refused(tr("Write the reply the body will read."), QStringLiteral("reply"));
    }
    remark->outcome = outcome;
    remark->reply = reply.trimmed();
    if (Result<void> saved = m_records.minutesRemarks.update(*remark); !saved) {
        return saved.takeError();
    }
    return remark;
}

Result<Minutes> MinutesWorkflow::amend(MeetingId meeting)
{
    return move(meeting, {MinutesState::Circulated}, MinutesState::Amended, [](Minutes&) {});
}

Result<std::vector<ReadinessProblem>> MinutesWorkflow::readiness(MeetingId id) const
{
    const MeetingQueries queries(m_records);
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<std::vector<Entry>> entries = queries.entries(id);
    if (!entries) {
        return entries.takeError();
    }
    Result<std::vector<AgendaItem>> items = queries.agenda(id);
    if (!items) {
        return items.takeError();
    }
    Result<std::vector<Attendance>> sheet = queries.sheet(id);
    if (!sheet) {
        return sheet.takeError();
    }
    Result<std::vector<MinutesRemark>> remarks =
        m_records.minutesRemarks.where(QStringLiteral("meeting = ?"), {id.value()});
    if (!remarks) {
        return remarks.takeError();
    }
    std::vector<ReadinessProblem> problems;
    const auto name = [&](const QString& text, const QString& entity, qint64 record) {
        problems.push_back({text, entity, record});
    };
    if (meeting->state == MeetingState::InSession) {
        name(tr("The session is still open; close it first."), QStringLiteral("meetings"), id.value());
    }
    if (!meeting->chair.isValid()) {
        name(tr("The meeting has no chair."), QStringLiteral("meetings"), id.value());
    }
    if (!meeting->secretary.isValid()) {
        name(tr("The meeting has no secretary."), QStringLiteral("meetings"), id.value());
    }
    if (sheet->empty()) {
        name(tr("Nobody is on the attendance sheet."), QStringLiteral("meetings"), id.value());
    }
    for (const Attendance& line : *sheet) {
        if (line.state == AttendanceState::Expected) {
            Result<Person> person = m_records.people.get(line.person);
            if (!person) {
                return person.takeError();
            }
            name(tr("The attendance of “%1” is not stated.").arg(person->fullName),
                 QStringLiteral("attendance"),
                 line.id.value());
        }
    }
    for (const AgendaItem& item : *items) {
        if (item.title.trimmed().isEmpty()) {
            name(tr("Agenda item %1 has no title.").arg(item.position), QStringLiteral("agenda"), item.id.value());
        }
    }
    for (const Entry& entry : *entries) {
        if (entry.toComplete && entry.state != EntryState::Withdrawn) {
            name(tr("%1 is still to be completed.").arg(entry.number), QStringLiteral("proposals"), entry.id.value());
        }
    }
    for (const MinutesRemark& remark : *remarks) {
        if (remark.outcome == RemarkOutcome::Open) {
            Result<Member> member = m_records.members.get(remark.member);
            if (!member) {
                return member.takeError();
            }
            name(tr("The remark of “%1” is not answered.").arg(member->name),
                 QStringLiteral("minutes_remarks"),
                 remark.id.value());
        }
    }
    return problems;
}

Result<Minutes>
MinutesWorkflow::approve(MeetingId id, const QString& approvedBy, const QString& document, const QString& contentHash)
{
    Result<std::vector<ReadinessProblem>> problems = readiness(id);
    if (!problems) {
        return problems.takeError();
    }
    if (!problems->empty()) {
        return refused(tr("The minutes are not ready: %1").arg(problems->front().text));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Minutes> minutes = move(id,
                                   {MinutesState::Draft, MinutesState::Circulated, MinutesState::Amended},
                                   MinutesState::Approved,
                                   [&](Minutes& m) {
                                       m.approvedOn = m_records.now().date();
                                       m.approvedBy = approvedBy;
                                       m.document = document;
                                       m.contentHash = contentHash;
                                   });
    if (!minutes) {
        return minutes;
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    meeting->state = MeetingState::MinutesApproved;
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return minutes;
}

Result<Minutes> MinutesWorkflow::attachSigned(MeetingId meeting, AttachmentId scan)
{
    return move(meeting, {MinutesState::Approved, MinutesState::Signed}, MinutesState::Signed, [&](Minutes& minutes) {
        minutes.signedScan = scan;
    });
}

Result<Erratum> MinutesWorkflow::addErratum(MeetingId meeting, const QString& text, QDate datedOn)
{
    Result<Minutes> minutes = of(meeting);
    if (!minutes) {
        return minutes.takeError();
    }
    if (minutes->state != MinutesState::Approved && minutes->state != MinutesState::Signed) {
        return refused(tr("Minutes that are not approved yet are corrected directly, without an annex."));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<Erratum>> earlier =
        m_records.errata.where(QStringLiteral("meeting = ?"), {meeting.value()}, QStringLiteral("number DESC LIMIT 1"));
    if (!earlier) {
        return earlier.takeError();
    }
    Erratum erratum;
    erratum.meeting = meeting;
    erratum.number = earlier->empty() ? 1 : earlier->front().number + 1;
    erratum.datedOn = datedOn.isValid() ? datedOn : m_records.now().date();
    erratum.text = text;
    if (Result<void> saved = m_records.errata.insert(erratum); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return erratum;
}

} // namespace tahaluf
