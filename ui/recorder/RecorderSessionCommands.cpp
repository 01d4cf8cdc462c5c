// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the recorder does; reading and the typed line are in RecorderSession.cpp.
#include "recorder/RecorderSession.h"

#include "storage/Transaction.h"
#include "widgets/PageContext.h"
#include "workflows/RecorderDraft.h"
#include "Workspace.h"

#include <algorithm>

namespace tahaluf {

// ---- lines ----------------------------------------------------------------------------------------------------------

Entry RecorderSession::entryOfInput(bool toComplete) const
{
    Entry entry;
    entry.meeting = m_id;
    entry.text = m_input.text.trimmed();
    entry.kind = m_input.kind;
    entry.person = m_input.person;
    entry.member = m_input.member;
    entry.agendaItem = item(m_input.slipItem) ? m_input.slipItem : m_meeting.currentItem;
    entry.slip = m_input.slip;
    entry.source = m_input.slip > 0 ? EntrySource::Slip : EntrySource::Oral;
    if (m_input.isResolution()) {
        entry.responsible = m_input.responsible;
        entry.dueOn = m_input.dueOn;
    }
    entry.toComplete = toComplete || (m_input.needsSpeaker() && !m_input.hasSpeaker());
    return entry;
}

Result<Entry> RecorderSession::save(bool toComplete)
{
    if (!isOpen()) {
        return refused(tr("The session is closed. Reopen it from the page of the meeting to record more."));
    }
    // Without words only a line that says so itself is saved: a missing speaker alone makes no line.
    if (m_input.text.trimmed().isEmpty() && !toComplete) {
        return refused(tr("There is no text to save. Type what was said first."), QStringLiteral("text"));
    }
    Entry entry = entryOfInput(toComplete);
    Result<void> recorded = RecorderDraft::record(workspace().entries(), workspace().journal(), entry);
    if (!recorded) {
        keepDraft();
        return recorded.takeError();
    }
    resetLine();
    return entry;
}

Result<void> RecorderSession::correct(EntryId id, const QString& text)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.id == id; });
    const bool isWaiting = found != m_entries.end() && found->toComplete;
    return withoutValue(isWaiting ? workspace().entries().complete(id, text.trimmed())
                                  : workspace().entries().correctText(id, text.trimmed()));
}

Result<void> RecorderSession::moveToItem(EntryId id, AgendaItemId item)
{
    return withoutValue(workspace().entries().moveToItem(id, item));
}

Result<void> RecorderSession::reclassify(EntryId id, EntryKind kind)
{
    return withoutValue(workspace().entries().reclassify(id, kind));
}

Result<void> RecorderSession::attribute(EntryId id, PersonId person, MemberId member)
{
    return withoutValue(workspace().entries().attribute(id, person, member));
}

Result<void> RecorderSession::withdraw(EntryId id, const QString& reason)
{
    return withoutValue(workspace().entries().withdraw(id, reason));
}

// ---- who speaks next ------------------------------------------------------------------------------------------------

Result<void> RecorderSession::ask(PersonId person, MemberId member)
{
    if (!person.isValid() && !member.isValid()) {
        return refused(tr("Choose the person or the body that asks to speak."));
    }
    return workspace().speakers().add(m_id, person, member);
}

Result<void> RecorderSession::leaveQueue(SpeakerId id)
{
    return workspace().speakers().remove(id);
}

Result<bool> RecorderSession::nextSpeaker()
{
    Result<std::optional<Speaker>> next = workspace().speakers().next(m_id);
    if (!next) {
        return next.takeError();
    }
    if (!*next) {
        return false;
    }
    takeSpeaker((*next)->person, (*next)->member);
    return true;
}

// ---- the session ----------------------------------------------------------------------------------------------------

Result<void> RecorderSession::goTo(AgendaItemId item)
{
    Result<Transaction> transaction = Transaction::begin(workspace().journal());
    if (!transaction) {
        return transaction.takeError();
    }
    // Going on with the agenda ends the break: no timer may run inside one.
    if (isOnBreak()) {
        if (Result<void> ended = workspace().sessions().endBreak(m_id); !ended) {
            return ended;
        }
    }
    if (Result<Meeting> gone = workspace().sessions().goTo(m_id, item); !gone) {
        return gone.takeError();
    }
    return transaction->commit();
}

Result<void> RecorderSession::step(int offset)
{
    const auto at = std::find_if(
        m_agenda.begin(), m_agenda.end(), [&](const AgendaItem& one) { return one.id == m_meeting.currentItem; });
    const auto target = (at == m_agenda.end() ? 0 : at - m_agenda.begin() + offset);
    if (m_agenda.empty() || target < 0 || target >= static_cast<std::ptrdiff_t>(m_agenda.size())) {
        return {};
    }
    return goTo(m_agenda[static_cast<std::size_t>(target)].id);
}

Result<void> RecorderSession::mark(AttendanceId id, AttendanceMark mark)
{
    AttendanceWorkflow& attendance = workspace().attendance();
    const auto line = std::find_if(m_sheet.begin(), m_sheet.end(), [&](const Attendance& one) { return one.id == id; });
    switch (mark) {
    case AttendanceMark::Present:
        // A second key press must not move the time of arrival.
        if (line != m_sheet.end() && line->state == AttendanceState::Present && !line->isLate &&
            !line->leftAt.isValid()) {
            return {};
        }
        return withoutValue(attendance.markPresent(id));
    case AttendanceMark::Late:
        return withoutValue(attendance.markLate(id));
    case AttendanceMark::Left:
        return withoutValue(attendance.markLeft(id));
    case AttendanceMark::Apologised:
        return withoutValue(attendance.markApologised(id));
    case AttendanceMark::Absent:
        return withoutValue(attendance.markAbsent(id));
    case AttendanceMark::Clear:
        break;
    }
    return withoutValue(attendance.clear(id));
}

Result<void> RecorderSession::representBy(AttendanceId id, PersonId substitute)
{
    return withoutValue(workspace().attendance().markRepresentedBy(id, substitute));
}

Result<void> RecorderSession::representBy(AttendanceId id, const QString& substitute)
{
    return withoutValue(workspace().attendance().markRepresentedByName(id, substitute));
}

Result<void> RecorderSession::addWalkIn(PersonId person)
{
    return withoutValue(workspace().attendance().addPerson(m_id, person, true));
}

Result<void> RecorderSession::addWalkIn(const QString& fullName, MemberId member)
{
    return withoutValue(workspace().attendance().addWalkIn(m_id, fullName, member));
}

Result<void> RecorderSession::toggleBreak()
{
    return isOnBreak() ? workspace().sessions().endBreak(m_id) : workspace().sessions().startBreak(m_id, {});
}

Result<void> RecorderSession::close()
{
    keepDraft();
    return withoutValue(workspace().sessions().close(m_id));
}

} // namespace tahaluf
