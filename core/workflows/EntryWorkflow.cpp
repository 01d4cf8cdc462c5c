// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/EntryWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "coalition/proposals/EntryNumber.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"
#include "workflows/MinutesLock.h"

namespace tahaluf {

Result<void> EntryWorkflow::record(Entry& entry)
{
    if (entry.text.trimmed().isEmpty() && !entry.toComplete) {
        return refused(tr("There is no text to save. Type what was said first."), QStringLiteral("text"));
    }
    if (entry.state != EntryState::Recorded && entry.reason.trimmed().isEmpty()) {
        return refused(
            tr("An entry that comes with the state “%1” needs the reason of that state.").arg(choiceLabel(entry.state)),
            QStringLiteral("reason"));
    }
    if (Result<void> open = refuseWhenLocked(entry.meeting); !open) {
        return open.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (!entry.recordedAt.isValid()) {
        entry.recordedAt = m_records.now();
    }
    if (Result<void> numbered = giveNumber(*transaction, entry); !numbered) {
        return numbered.takeError();
    }
    if (entry.text.trimmed().isEmpty()) {
        entry.text = tr("(to be completed)");
    }
    if (Result<void> saved = m_records.entries.insert(entry); !saved) {
        return saved.takeError();
    }
    return transaction->commit();
}

Result<void> EntryWorkflow::giveNumber(Transaction& transaction, Entry& entry)
{
    EntryNumber number;
    QString scope = QStringLiteral("outside");
    if (entry.meeting.isValid()) {
        Result<Meeting> meeting = m_records.meetings.get(entry.meeting);
        if (!meeting) {
            return meeting.takeError();
        }
        Result<Series> series = m_records.series.get(meeting->series);
        if (!series) {
            return series.takeError();
        }
        number.seriesCode = series->code;
        number.meeting = meeting->number;
        scope = QStringLiteral("meeting:") + meeting->uid;
    }
    if (!entry.number.isEmpty()) {
        const auto stated = EntryNumber::parse(entry.number);
        if (!stated || stated->seriesCode != number.seriesCode || stated->meeting != number.meeting) {
            return refused(tr("The number “%1” does not belong to the meeting of this entry.").arg(entry.number),
                           QStringLiteral("number"));
        }
        entry.sequence = stated->sequence;
        entry.number = stated->text();
        Result<std::vector<Entry>> taken = m_records.entries.where(QStringLiteral("number = ?"), {entry.number});
        if (!taken) {
            return taken.takeError();
        }
        if (!taken->empty()) {
            return refused(tr("The number %1 is given already.").arg(entry.number), QStringLiteral("number"));
        }
        return NumberCounter::raise(transaction, scope, entry.sequence);
    }
    Result<int> sequence = NumberCounter::next(transaction, scope);
    if (!sequence) {
        return sequence.takeError();
    }
    entry.sequence = number.sequence = *sequence;
    entry.number = number.text();
    return {};
}

Result<void> EntryWorkflow::save(Entry& entry)
{
    if (!entry.id.isValid()) {
        return record(entry);
    }
    Result<Entry> stored = m_records.entries.get(entry.id);
    if (!stored) {
        return stored.takeError();
    }
    if (Result<void> open = refuseWhenLocked(stored->meeting); !open) {
        return open.takeError();
    }
    if (entry.number != stored->number || entry.meeting != stored->meeting) {
        return refused(
            tr("The number and the meeting of %1 were given at saving and cannot be changed.").arg(stored->number),
            QStringLiteral("number"));
    }
    if (entry.state != stored->state && entry.reason.trimmed().isEmpty()) {
        return refused(tr("%1: a new state needs its reason.").arg(stored->number), QStringLiteral("reason"));
    }
    return m_records.entries.update(entry);
}

Result<void> EntryWorkflow::refuseWhenLocked(MeetingId meeting) const
{
    if (!meeting.isValid()) {
        return {};
    }
    return MinutesLock::refuseWhenApproved(m_records.database(), meeting);
}

Result<Entry> EntryWorkflow::change(EntryId id, const std::function<void(Entry&)>& edit)
{
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry;
    }
    if (Result<void> open = refuseWhenLocked(entry->meeting); !open) {
        return open.takeError();
    }
    edit(*entry);
    if (Result<void> saved = m_records.entries.update(*entry); !saved) {
        return saved.takeError();
    }
    return entry;
}

Result<Entry> EntryWorkflow::correctText(EntryId id, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return refused(tr("An entry cannot lose its text. Withdraw it instead, with a reason."),
                       QStringLiteral("text"));
    }
    return change(id, [&](Entry& entry) { entry.text = text; });
}

Result<Entry> EntryWorkflow::complete(EntryId id, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return refused(tr("There is no text to save. Type what was said first."), QStringLiteral("text"));
    }
    return change(id, [&](Entry& entry) {
        entry.text = text;
        entry.toComplete = false;
    });
}

Result<Entry> EntryWorkflow::moveToItem(EntryId id, AgendaItemId item)
{
    Result<AgendaItem> target = m_records.agenda.get(item);
    if (!target) {
        return target.takeError();
    }
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry;
    }
    if (entry->meeting != target->meeting) {
        return refused(
            tr("%1 belongs to another meeting; it can only move between items of its own.").arg(entry->number));
    }
    return change(id, [&](Entry& moved) { moved.agendaItem = item; });
}

Result<Entry> EntryWorkflow::reclassify(EntryId id, EntryKind kind)
{
    return change(id, [&](Entry& entry) { entry.kind = kind; });
}

Result<Entry> EntryWorkflow::attribute(EntryId id, PersonId person, MemberId member)
{
    if (!person.isValid() && !member.isValid()) {
        return refused(tr("Choose the person or the body that said it."), QStringLiteral("member"));
    }
    return change(id, [&](Entry& entry) {
        entry.person = person;
        entry.member = member;
    });
}

Result<Entry> EntryWorkflow::withdraw(EntryId id, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return refused(tr("Say in a few words why the entry is withdrawn."), QStringLiteral("reason"));
    }
    return change(id, [&](Entry& entry) {
        entry.state = EntryState::Withdrawn;
        entry.reason = reason.trimmed();
    });
}

Result<std::vector<Entry>> EntryWorkflow::ofMeeting(MeetingId meeting) const
{
    return MeetingQueries(m_records).entries(meeting);
}

Result<std::vector<Entry>> EntryWorkflow::ofItem(MeetingId meeting, AgendaItemId item) const
{
    return m_records.entries.where(QStringLiteral("meeting = ? AND agenda_item IS ?"),
                                   {meeting.value(), FieldValue<AgendaItemId>::toStored(item)},
                                   QStringLiteral("sequence"));
}

} // namespace tahaluf
