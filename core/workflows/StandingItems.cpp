// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/StandingItems.h"

#include "coalition/MeetingQueries.h"
#include "storage/Query.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int UsualMinutes = 10;

/** The numbers that a query gives, in its order. */
Result<QStringList> numbersOf(Query& query)
{
    auto numbers = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!numbers) {
        return numbers.takeError();
    }
    return QStringList(numbers->begin(), numbers->end());
}
} // namespace

Result<QStringList> StandingItems::overdueActions(QDate day) const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT number FROM actions WHERE deleted = 0 AND state IN (?, ?) AND due_on < ? "
                               "AND NOT EXISTS (SELECT 1 FROM actions AS part WHERE part.parent = actions.id AND "
                               "part.deleted = 0) ORDER BY due_on, sequence"));
    query.bind(ActionState::NotStarted).bind(ActionState::InProgress).bind(day);
    return numbersOf(query);
}

Result<QStringList> StandingItems::openAssignments(const QDateTime& moment) const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT entries.number FROM entries JOIN meetings ON meetings.id = entries.meeting "
                               "WHERE entries.deleted = 0 AND entries.kind = ? AND entries.state <> ? "
                               "AND meetings.starts_at < ? AND NOT EXISTS (SELECT 1 FROM actions WHERE "
                               "actions.entry = entries.id AND actions.deleted = 0 AND actions.state = ?) "
                               "ORDER BY entries.id"));
    query.bind(EntryKind::Assignment).bind(EntryState::Withdrawn).bind(moment).bind(ActionState::Done);
    return numbersOf(query);
}

Result<bool> StandingItems::addApproval(const Meeting& meeting, const std::vector<AgendaItem>& items)
{
    Result<std::optional<Meeting>> last = MeetingQueries(m_records).previous(meeting);
    if (!last) {
        return last.takeError();
    }
    if (!*last || (*last)->state != MeetingState::MinutesDrafted) {
        return false;
    }
    const MeetingId earlier = (*last)->id;
    const bool isThere = std::any_of(
        items.begin(), items.end(), [earlier](const AgendaItem& item) { return item.approvesMeeting == earlier; });
    if (isThere) {
        return false;
    }
    Result<AgendaItem> added = m_meetings.addApprovalItem(meeting.id, **last);
    if (!added) {
        return added.takeError();
    }
    if (Result<void> moved = m_meetings.moveAgendaItem(added->id, 1); !moved) {
        return moved.takeError();
    }
    return true;
}

Result<bool>
StandingItems::put(MeetingId meeting, std::vector<AgendaItem>& items, const QString& title, const QStringList& numbers)
{
    if (numbers.isEmpty()) {
        return false;
    }
    const QString list = numbers.join(tr(", "));
    const auto there =
        std::find_if(items.begin(), items.end(), [&title](const AgendaItem& item) { return item.title == title; });
    if (there != items.end()) {
        there->documents = list;
        if (Result<void> saved = m_records.agenda.update(*there); !saved) {
            return saved.takeError();
        }
        return false;
    }
    AgendaItem item;
    item.meeting = meeting;
    item.title = title;
    item.documents = list;
    item.plannedMinutes = UsualMinutes;
    if (Result<void> added = m_meetings.addAgendaItem(item); !added) {
        return added.takeError();
    }
    return true;
}

Result<int> StandingItems::addTo(MeetingId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    if (meeting->state != MeetingState::Planned && meeting->state != MeetingState::Invited &&
        meeting->state != MeetingState::Postponed) {
        return refused(tr("“%1” has begun: add the items it still needs one by one.").arg(meeting->title));
    }
    Result<std::vector<AgendaItem>> items = MeetingQueries(m_records).agenda(id);
    if (!items) {
        return items.takeError();
    }
    Result<QStringList> overdue = overdueActions(meeting->startsAt.date());
    if (!overdue) {
        return overdue.takeError();
    }
    Result<QStringList> assignments = openAssignments(meeting->startsAt);
    if (!assignments) {
        return assignments.takeError();
    }
    Result<bool> overdueAdded = put(id, *items, tr("Follow-up of overdue actions"), *overdue);
    if (!overdueAdded) {
        return overdueAdded.takeError();
    }
    Result<bool> assignmentsAdded = put(id, *items, tr("Follow-up of assignments"), *assignments);
    if (!assignmentsAdded) {
        return assignmentsAdded.takeError();
    }
    Result<bool> approvalAdded = addApproval(*meeting, *items);
    if (!approvalAdded) {
        return approvalAdded.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return int(*overdueAdded) + int(*assignmentsAdded) + int(*approvalAdded);
}

} // namespace tahaluf
