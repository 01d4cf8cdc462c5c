// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/SessionWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"
#include "workflows/AttendanceWorkflow.h"

namespace tahaluf {

Result<Meeting> SessionWorkflow::open(MeetingId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting || meeting->state == MeetingState::InSession) {
        return meeting;
    }
    if (meeting->state == MeetingState::MinutesDrafted || meeting->state == MeetingState::MinutesApproved) {
        return refused(tr("“%1” is closed already. Reopen it from its page while its minutes are not approved.")
                           .arg(meeting->title));
    }
    if (meeting->state == MeetingState::Cancelled) {
        return refused(tr("“%1” was cancelled. Plan it anew before you open it.").arg(meeting->title));
    }
    Result<std::vector<AgendaItem>> items = agenda(id);
    if (!items) {
        return items.takeError();
    }
    meeting->state = MeetingState::InSession;
    meeting->openedAt = m_records.now();
    if (!items->empty()) {
        meeting->currentItem = items->front().id;
        if (Result<void> started = startItem(meeting->currentItem); !started) {
            return started.takeError();
        }
    }
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    if (Result<void> expected = AttendanceWorkflow(m_records).expectInvited(id); !expected) {
        return expected.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return meeting;
}

Result<Meeting> SessionWorkflow::goTo(MeetingId id, AgendaItemId item)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting;
    }
    if (meeting->currentItem == item) {
        if (Result<void> committed = transaction->commit(); !committed) {
            return committed.takeError();
        }
        return meeting;
    }
    if (meeting->state != MeetingState::InSession) {
        return refused(tr("“%1” is not in session.").arg(meeting->title));
    }
    if (Result<void> stopped = stopItem(meeting->currentItem, true); !stopped) {
        return stopped.takeError();
    }
    if (Result<void> started = startItem(item); !started) {
        return started.takeError();
    }
    meeting->currentItem = item;
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return meeting;
}

Result<void> SessionWorkflow::stopItem(AgendaItemId id, bool isDone)
{
    if (!id.isValid()) {
        return {};
    }
    Result<AgendaItem> item = m_records.agenda.get(id);
    if (!item) {
        return item.takeError();
    }
    item->spentSeconds = secondsSpent(*item);
    item->resumedAt = {};
    if (isDone) {
        item->endedAt = m_records.now();
    }
    return m_records.agenda.update(*item);
}

Result<void> SessionWorkflow::startItem(AgendaItemId id)
{
    Result<AgendaItem> item = m_records.agenda.get(id);
    if (!item) {
        return item.takeError();
    }
    item->resumedAt = m_records.now();
    item->endedAt = {};
    if (!item->startedAt.isValid()) {
        item->startedAt = item->resumedAt;
    }
    return m_records.agenda.update(*item);
}

Result<std::optional<Break>> SessionWorkflow::currentBreak(MeetingId id) const
{
    Result<std::vector<Break>> open =
        m_records.breaks.where(QStringLiteral("meeting = ? AND ended_at IS NULL"), {id.value()});
    if (!open) {
        return open.takeError();
    }
    return open->empty() ? std::optional<Break>() : std::optional<Break>(open->front());
}

Result<void> SessionWorkflow::startBreak(MeetingId id, const QString& reason)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<std::optional<Break>> running = currentBreak(id);
    if (!running) {
        return running.takeError();
    }
    if (*running) {
        return transaction->commit();
    }
    if (Result<void> stopped = stopItem(meeting->currentItem, false); !stopped) {
        return stopped.takeError();
    }
    Break pause;
    pause.meeting = id;
    pause.startedAt = m_records.now();
    pause.reason = reason;
    if (Result<void> saved = m_records.breaks.insert(pause); !saved) {
        return saved.takeError();
    }
    return transaction->commit();
}

Result<void> SessionWorkflow::endBreak(MeetingId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::optional<Break>> running = currentBreak(id);
    if (!running) {
        return running.takeError();
    }
    if (!*running) {
        return transaction->commit();
    }
    (*running)->endedAt = m_records.now();
    if (Result<void> saved = m_records.breaks.update(**running); !saved) {
        return saved.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    if (meeting->currentItem.isValid()) {
        if (Result<void> started = startItem(meeting->currentItem); !started) {
            return started.takeError();
        }
    }
    return transaction->commit();
}

Result<Meeting> SessionWorkflow::close(MeetingId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> ended = endBreak(id); !ended) {
        return ended.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting;
    }
    if (meeting->state != MeetingState::InSession) {
        return refused(tr("“%1” is not in session.").arg(meeting->title));
    }
    if (Result<void> stopped = stopItem(meeting->currentItem, true); !stopped) {
        return stopped.takeError();
    }
    meeting->state = MeetingState::MinutesDrafted;
    meeting->closedAt = m_records.now();
    meeting->currentItem = {};
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    if (Result<void> marked = AttendanceWorkflow(m_records).markMissingAbsent(id); !marked) {
        return marked.takeError();
    }
    Result<std::vector<Minutes>> existing = m_records.minutes.where(QStringLiteral("meeting = ?"), {id.value()});
    if (!existing) {
        return existing.takeError();
    }
    if (existing->empty()) {
        Minutes minutes;
        minutes.meeting = id;
        minutes.year = meeting->startsAt.isValid() ? meeting->startsAt.date().year() : meeting->openedAt.date().year();
        Result<int> number = NumberCounter::next(*transaction, QStringLiteral("minutes:%1").arg(minutes.year));
        if (!number) {
            return number.takeError();
        }
        minutes.number = *number;
        if (Result<void> made = m_records.minutes.insert(minutes); !made) {
            return made.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return meeting;
}

Result<Meeting> SessionWorkflow::reopen(MeetingId id)
{
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting;
    }
    if (meeting->state != MeetingState::MinutesDrafted) {
        return refused(
            tr("“%1” can only be reopened after closing and before its minutes are approved.").arg(meeting->title));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<AgendaItem>> items = agenda(id);
    if (!items) {
        return items.takeError();
    }
    meeting->state = MeetingState::InSession;
    meeting->closedAt = {};
    if (!items->empty()) {
        meeting->currentItem = items->back().id;
        if (Result<void> started = startItem(meeting->currentItem); !started) {
            return started.takeError();
        }
    }
    if (Result<void> saved = m_records.meetings.update(*meeting); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return meeting;
}

Result<std::vector<AgendaItem>> SessionWorkflow::agenda(MeetingId id) const
{
    return MeetingQueries(m_records).agenda(id);
}

int SessionWorkflow::secondsSpent(const AgendaItem& item) const
{
    const qint64 running = item.resumedAt.isValid() ? item.resumedAt.secsTo(m_records.now()) : 0;
    return item.spentSeconds + static_cast<int>(std::max<qint64>(0, running));
}

int SessionWorkflow::secondsOpen(const Meeting& meeting) const
{
    if (!meeting.openedAt.isValid()) {
        return 0;
    }
    const QDateTime end = meeting.closedAt.isValid() ? meeting.closedAt : m_records.now();
    return static_cast<int>(std::max<qint64>(0, meeting.openedAt.secsTo(end)));
}

} // namespace tahaluf
