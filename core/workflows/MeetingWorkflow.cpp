// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MeetingWorkflow.h"

#include "language/Bidi.h"
#include "language/Numerals.h"
#include "language/Ordinals.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tahaluf {

Result<void> MeetingWorkflow::save(Meeting& meeting)
{
    if (meeting.id.isValid()) {
        return m_records.meetings.update(meeting);
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (!meeting.series.isValid()) {
        return refused(tr("Choose the series the meeting belongs to."), QStringLiteral("series"));
    }
    Result<Series> series = m_records.series.get(meeting.series);
    if (!series) {
        return series.takeError();
    }
    const QString scope = QStringLiteral("series:") + series->uid;
    if (meeting.number > 0) {
        if (Result<void> raised = NumberCounter::raise(*transaction, scope, meeting.number); !raised) {
            return raised.takeError();
        }
    } else {
        Result<int> number = NumberCounter::next(*transaction, scope);
        if (!number) {
            return number.takeError();
        }
        meeting.number = *number;
    }
    meeting.type = series->type;
    if (meeting.title.trimmed().isEmpty()) {
        meeting.title = series->name + QLatin1Char(' ') + Ordinals::arabic(meeting.number, Ordinals::Gender::Masculine);
    }
    if (meeting.titleEn.trimmed().isEmpty() && !series->nameEn.isEmpty()) {
        meeting.titleEn = Ordinals::english(meeting.number) + QLatin1Char(' ') + series->nameEn;
    }
    Result<std::vector<Meeting>> taken = m_records.meetings.where(QStringLiteral("series = ? AND number = ?"),
                                                                  {meeting.series.value(), qint64(meeting.number)});
    if (!taken) {
        return taken.takeError();
    }
    if (!taken->empty()) {
        return refused(
            tr("The number %1 of this series is given already, to “%2”.").arg(meeting.number).arg(taken->front().title),
            QStringLiteral("number"));
    }
    if (Result<void> saved = m_records.meetings.insert(meeting); !saved) {
        return saved.takeError();
    }
    return transaction->commit();
}

Result<Meeting> MeetingWorkflow::planNext(SeriesId series, const QDateTime& startsAt)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<Meeting>> earlier =
        m_records.meetings.where(QStringLiteral("series = ?"), {series.value()}, QStringLiteral("number DESC"));
    if (!earlier) {
        return earlier.takeError();
    }
    Meeting meeting;
    meeting.series = series;
    meeting.startsAt = startsAt;
    if (!earlier->empty()) {
        const Meeting& last = earlier->front();
        meeting.venue = last.nextVenue.isEmpty() ? last.venue : last.nextVenue;
        meeting.patronage = last.patronage;
        meeting.chair = last.chair;
        meeting.secretary = last.secretary;
        meeting.rapporteur = last.rapporteur;
        if (!meeting.startsAt.isValid()) {
            meeting.startsAt = last.nextStartsAt;
        }
    }
    if (Result<void> saved = save(meeting); !saved) {
        return saved.takeError();
    }
    if (!earlier->empty()) {
        const Meeting& last = earlier->front();
        if (last.state == MeetingState::MinutesDrafted) {
            if (Result<AgendaItem> added = addApprovalItem(meeting.id, last); !added) {
                return added.takeError();
            }
        }
        Result<std::vector<Invitation>> invited =
            m_records.invitations.where(QStringLiteral("meeting = ?"), {last.id.value()});
        if (!invited) {
            return invited.takeError();
        }
        for (const Invitation& before : *invited) {
            Invitation again;
            again.meeting = meeting.id;
            again.member = before.member;
            again.addressee = before.addressee;
            again.channel = before.channel;
            if (Result<void> saved = m_records.invitations.insert(again); !saved) {
                return saved.takeError();
            }
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return meeting;
}

Result<AgendaItem> MeetingWorkflow::addApprovalItem(MeetingId meeting, const Meeting& earlier)
{
    AgendaItem approval;
    approval.meeting = meeting;
    approval.title = tr("Approval of the minutes of “%1”").arg(earlier.title);
    approval.approvesMeeting = earlier.id;
    approval.plannedMinutes = 10;
    if (Result<void> added = addAgendaItem(approval); !added) {
        return added.takeError();
    }
    return approval;
}

Result<void> MeetingWorkflow::addAgendaItem(AgendaItem& item)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<AgendaItem>> items = m_records.agenda.where(
        QStringLiteral("meeting = ?"), {item.meeting.value()}, QStringLiteral("position DESC LIMIT 1"));
    if (!items) {
        return items.takeError();
    }
    item.position = items->empty() ? 1 : items->front().position + 1;
    if (Result<void> saved = m_records.agenda.insert(item); !saved) {
        return saved.takeError();
    }
    return transaction->commit();
}

Result<void> MeetingWorkflow::moveAgendaItem(AgendaItemId id, int newPosition)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<AgendaItem> moved = m_records.agenda.get(id);
    if (!moved) {
        return moved.takeError();
    }
    Result<std::vector<AgendaItem>> items = m_records.agenda.where(QStringLiteral("meeting = ? AND id <> ?"),
                                                                   {moved->meeting.value(), id.value()},
                                                                   QStringLiteral("position, id"));
    if (!items) {
        return items.takeError();
    }
    const int place = std::clamp(newPosition - 1, 0, static_cast<int>(items->size()));
    items->insert(items->begin() + place, *moved);
    for (std::size_t i = 0; i < items->size(); ++i) {
        (*items)[i].position = static_cast<int>(i) + 1;
        if (Result<void> saved = m_records.agenda.update((*items)[i]); !saved) {
            return saved.takeError();
        }
    }
    return transaction->commit();
}

Result<int> MeetingWorkflow::invite(MeetingId id, const std::vector<MemberId>& members, QDate sentOn)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<Invitation>> known = m_records.invitations.where(QStringLiteral("meeting = ?"), {id.value()});
    if (!known) {
        return known.takeError();
    }
    int made = 0;
    std::set<qint64> invited;
    for (Invitation& invitation : *known) {
        invited.insert(invitation.member.value());
        if (!invitation.sentOn.isValid() && sentOn.isValid()) {
            invitation.sentOn = sentOn;
            if (Result<void> saved = m_records.invitations.update(invitation); !saved) {
                return saved.takeError();
            }
        }
    }
    for (const MemberId member : members) {
        if (invited.contains(member.value())) {
            continue;
        }
        Invitation invitation;
        invitation.meeting = id;
        invitation.member = member;
        invitation.sentOn = sentOn;
        if (Result<void> saved = m_records.invitations.insert(invitation); !saved) {
            return saved.takeError();
        }
        ++made;
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    if (meeting->state == MeetingState::Planned || meeting->state == MeetingState::Postponed) {
        meeting->state = MeetingState::Invited;
        if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return made;
}

Result<void> MeetingWorkflow::recordReply(InvitationId id, Reply reply, PersonId nominee, QDate repliedOn)
{
    if (reply == Reply::Nominate && !nominee.isValid()) {
        return refused(tr("Choose the person the body nominates."), QStringLiteral("nominee"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Invitation> invitation = m_records.invitations.get(id);
    if (!invitation) {
        return invitation.takeError();
    }
    invitation->reply = reply;
    invitation->repliedOn = repliedOn;
    invitation->nominee = nominee;
    if (Result<void> saved = m_records.invitations.update(*invitation); !saved) {
        return saved.takeError();
    }
    if (nominee.isValid()) {
        Result<std::vector<Attendance>> lines = m_records.attendance.where(
            QStringLiteral("meeting = ? AND person = ?"), {invitation->meeting.value(), nominee.value()});
        if (!lines) {
            return lines.takeError();
        }
        if (lines->empty()) {
            Attendance line;
            line.meeting = invitation->meeting;
            line.person = nominee;
            line.member = invitation->member;
            if (Result<void> saved = m_records.attendance.insert(line); !saved) {
                return saved.takeError();
            }
        }
    }
    return transaction->commit();
}

Result<Meeting> MeetingWorkflow::postpone(MeetingId id, const QDateTime& newStart, const QString& reason)
{
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting;
    }
    if (meeting->state != MeetingState::Planned && meeting->state != MeetingState::Invited &&
        meeting->state != MeetingState::Postponed) {
        return refused(tr("“%1” was held already and cannot be postponed.").arg(meeting->title));
    }
    meeting->state = MeetingState::Postponed;
    meeting->stateReason = reason;
    meeting->startsAt = newStart;
    meeting->statedHijri.clear();
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    return meeting;
}

Result<Meeting> MeetingWorkflow::cancel(MeetingId id, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return refused(tr("Say in a few words why the meeting is cancelled."), QStringLiteral("state_reason"));
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting;
    }
    if (meeting->state == MeetingState::InSession || meeting->state == MeetingState::MinutesDrafted ||
        meeting->state == MeetingState::MinutesApproved) {
        return refused(tr("“%1” was held already and cannot be cancelled.").arg(meeting->title));
    }
    meeting->state = MeetingState::Cancelled;
    meeting->stateReason = reason.trimmed();
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    return meeting;
}

Result<Meeting> MeetingWorkflow::byCode(const QString& code) const
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(\\p{L}*)\\s*(\\d+)\\s*$"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(code)));
    if (!match.hasMatch()) {
        return refused(tr("“%1” is not the number of a meeting. Write it as ت2 or 2.").arg(code),
                       QStringLiteral("meeting"));
    }
    const QString letter = match.captured(1);
    Result<std::vector<Meeting>> found = m_records.meetings.where(
        QStringLiteral("number = ? AND (? = '' OR series IN (SELECT id FROM meeting_series WHERE code = ?))"),
        {match.captured(2).toLongLong(), letter, letter});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return refused(tr("There is no meeting “%1” in this file.").arg(code), QStringLiteral("meeting"));
    }
    if (found->size() > 1) {
        return refused(
            tr("Several series have a meeting %1. Add the letter of its series, as in ت%1.").arg(match.captured(2)),
            QStringLiteral("meeting"));
    }
    return found->front();
}

Result<QString> MeetingWorkflow::codeOf(const Meeting& meeting) const
{
    Result<Series> series = m_records.series.get(meeting.series);
    if (!series) {
        return series.takeError();
    }
    return series->code + QString::number(meeting.number);
}

} // namespace tahaluf
