// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/EntryWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "coalition/proposals/EntryNumber.h"
#include "coalition/StudyQueries.h"
#include "storage/NumberCounter.h"
#include "storage/Query.h"
#include "storage/Transaction.h"
#include "workflows/ProposalStates.h"

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
        // Only what numbers need: an import asks for every row.
        Query query(m_records.database(),
                    QStringLiteral("SELECT s.code, m.number, m.uid FROM meetings m "
                                   "JOIN meeting_series s ON s.id = m.series WHERE m.id = ?"));
        query.bind(entry.meeting);
        if (query.next()) {
            number.seriesCode = query.value<QString>(0);
            number.meeting = query.value<int>(1);
            scope = QStringLiteral("meeting:") + query.value<QString>(2);
        } else if (!query.isDone()) {
            return query.takeError();
        } else {
            return withoutValue(m_records.meetings.get(entry.meeting));
        }
    }
    if (!entry.number.isEmpty()) {
        const auto stated = EntryNumber::parse(entry.number);
        if (!stated || stated->seriesCode != number.seriesCode || stated->meeting != number.meeting) {
            return refused(tr("The number “%1” does not belong to the meeting of this entry.").arg(entry.number),
                           QStringLiteral("number"));
        }
        entry.sequence = stated->sequence;
        entry.number = stated->text();
        Query taken(m_records.database(), QStringLiteral("SELECT 1 FROM entries WHERE number = ? AND deleted = 0"));
        taken.bind(entry.number);
        const bool isTaken = taken.next();
        if (!taken.isDone()) {
            return taken.takeError();
        }
        if (isTaken) {
            return refused(tr("The number %1 is given already.").arg(entry.number), QStringLiteral("number"));
        }
        return NumberCounter::takeStated(transaction, scope, entry.sequence);
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
    if (entry.number != stored->number || entry.meeting != stored->meeting) {
        return refused(
            tr("The number and the meeting of %1 were given at saving and cannot be changed.").arg(stored->number),
            QStringLiteral("number"));
    }
    if (entry.state == stored->state) {
        return m_records.entries.update(entry);
    }
    // A state is never saved as a field: it is the outcome of a command.
    if (entry.state != EntryState::Withdrawn) {
        return refused(tr("%1: its state follows from its study. Send it to study, or finish its study, instead of "
                          "changing the state.")
                           .arg(stored->number),
                       QStringLiteral("state"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const QString reason = entry.reason;
    entry.state = stored->state;
    entry.reason = stored->reason;
    if (Result<void> saved = m_records.entries.update(entry); !saved) {
        return saved.takeError();
    }
    Result<Entry> withdrawn = withdraw(entry.id, reason);
    if (!withdrawn) {
        return withdrawn.takeError();
    }
    entry = *withdrawn;
    return transaction->commit();
}

Result<Entry> EntryWorkflow::change(EntryId id, const std::function<void(Entry&)>& edit)
{
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry;
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
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Entry> entry = m_records.entries.get(id);
    if (!entry) {
        return entry;
    }
    if (Result<void> allowed = ProposalStates::check(*entry, ProposalStep::Withdraw); !allowed) {
        return allowed.takeError();
    }
    if (Result<void> free = refuseWithMerged(*entry); !free) {
        return free.takeError();
    }
    const StudyQueries studies(m_records);
    Result<std::optional<Study>> study = studies.open(id);
    if (!study) {
        return study.takeError();
    }
    if (*study) {
        (*study)->state = StudyState::Recalled;
        (*study)->reason = reason.trimmed();
        if (Result<void> recalled = m_records.studies.update(**study); !recalled) {
            return recalled.takeError();
        }
    }
    entry->state = EntryState::Withdrawn;
    entry->reason = reason.trimmed();
    if (Result<void> saved = m_records.entries.update(*entry); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return entry;
}

Result<void> EntryWorkflow::refuseWithMerged(const Entry& entry) const
{
    Result<std::vector<Entry>> merged = StudyQueries(m_records).mergedInto(entry.id);
    if (!merged) {
        return merged.takeError();
    }
    if (!merged->empty()) {
        return refused(tr("%1 was merged into %2: undo that merger first, or nothing would go on for it.")
                           .arg(merged->front().number, entry.number));
    }
    return {};
}

Result<void> EntryWorkflow::remove(EntryId id)
{
    const StudyQueries queries(m_records);
    Result<std::vector<Study>> studies = queries.ofEntry(id);
    if (!studies) {
        return studies.takeError();
    }
    Result<std::vector<ProposalLink>> links = queries.links(id);
    if (!links) {
        return links.takeError();
    }
    if (!studies->empty() || !links->empty()) {
        return refused(
            tr("What was studied, or linked with another proposal, is not deleted: withdraw it instead, with "
               "a reason."));
    }
    return m_records.entries.remove(id);
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
