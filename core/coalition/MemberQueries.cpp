// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MemberQueries.h"

#include <algorithm>

namespace tahaluf {

Result<std::vector<Member>> MemberQueries::byPrecedence() const
{
    return m_records.members.all(
        QStringLiteral("CASE WHEN precedence = 0 THEN 1000000 ELSE precedence END, sort_key, id"));
}

Result<std::vector<Representation>> MemberQueries::representations(MemberId member) const
{
    return m_records.representations.where(
        QStringLiteral("member = ?"),
        {member.value()},
        QStringLiteral("CASE role WHEN 'principal' THEN 0 WHEN 'alternate' THEN 1 ELSE 2 END, valid_from DESC, id"));
}

Result<std::vector<Representation>> MemberQueries::representationsOn(MemberId member, QDate date) const
{
    Result<std::vector<Representation>> all = representations(member);
    if (all) {
        std::erase_if(*all, [date](const Representation& each) {
            return (each.validFrom.isValid() && each.validFrom > date) ||
                   (each.validUntil.isValid() && each.validUntil < date);
        });
    }
    return all;
}

Result<std::vector<FormerName>> MemberQueries::formerNames(MemberId member) const
{
    return m_records.formerNames.where(
        QStringLiteral("member = ?"), {member.value()}, QStringLiteral("changed_on DESC, id"));
}

Result<std::vector<MeetingOfMember>> MemberQueries::meetings(MemberId member) const
{
    Result<std::vector<Meeting>> meetings = m_records.meetings.where(
        QStringLiteral("id IN (SELECT meeting FROM invitations WHERE deleted = 0 AND member = ? "
                       "UNION SELECT meeting FROM attendance WHERE deleted = 0 AND member = ?)"),
        {member.value(), member.value()},
        QStringLiteral("starts_at, id"));
    Result<std::vector<Invitation>> invitations =
        m_records.invitations.where(QStringLiteral("member = ?"), {member.value()});
    Result<std::vector<Attendance>> lines = m_records.attendance.where(QStringLiteral("member = ?"), {member.value()});
    if (!meetings || !invitations || !lines) {
        return !meetings ? meetings.takeError() : !invitations ? invitations.takeError() : lines.takeError();
    }
    std::vector<MeetingOfMember> found;
    found.reserve(meetings->size());
    for (Meeting& meeting : *meetings) {
        MeetingOfMember each;
        const auto invited = std::find_if(invitations->begin(), invitations->end(), [&](const Invitation& invitation) {
            return invitation.meeting == meeting.id;
        });
        if (invited != invitations->end()) {
            each.isInvited = true;
            each.reply = invited->reply;
        }
        std::copy_if(lines->begin(), lines->end(), std::back_inserter(each.lines), [&](const Attendance& line) {
            return line.meeting == meeting.id;
        });
        each.meeting = std::move(meeting);
        found.push_back(std::move(each));
    }
    return found;
}

Result<std::vector<Entry>> MemberQueries::entries(MemberId member) const
{
    return m_records.entries.where(QStringLiteral("member = ? OR responsible = ?"),
                                   {member.value(), member.value()},
                                   QStringLiteral("recorded_at, id"));
}

AttendanceTotals totalsOf(const std::vector<MeetingOfMember>& meetings)
{
    AttendanceTotals totals;
    for (const MeetingOfMember& each : meetings) {
        if (!each.meeting.openedAt.isValid()) {
            continue;
        }
        ++totals.held;
        const auto was = [&each](AttendanceState state) {
            return std::any_of(
                each.lines.begin(), each.lines.end(), [state](const Attendance& line) { return line.state == state; });
        };
        if (was(AttendanceState::Present)) {
            ++totals.present;
        } else if (was(AttendanceState::RepresentedBy)) {
            ++totals.represented;
        } else if (was(AttendanceState::Apologised)) {
            ++totals.apologised;
        } else {
            ++totals.absent;
        }
    }
    return totals;
}

Result<std::vector<PositionOfMember>> MemberQueries::positions(MemberId member) const
{
    Result<std::vector<Position>> positions = m_records.positions.where(
        QStringLiteral("member = ?"), {member.value()}, QStringLiteral("decision, round, id"));
    Result<std::vector<Decision>> decisions = m_records.decisions.where(
        QStringLiteral("id IN (SELECT decision FROM positions WHERE deleted = 0 AND member = ?)"),
        {member.value()},
        QStringLiteral("sequence, id"));
    if (!positions || !decisions) {
        return positions ? decisions.takeError() : positions.takeError();
    }
    std::vector<PositionOfMember> found;
    found.reserve(positions->size());
    for (const Decision& decision : *decisions) {
        for (const Position& position : *positions) {
            if (position.decision == decision.id) {
                found.push_back({position, decision});
            }
        }
    }
    return found;
}

Result<std::vector<Action>> MemberQueries::actions(MemberId member) const
{
    return m_records.actions.where(
        QStringLiteral("lead = ? OR id IN (SELECT action FROM action_supports WHERE deleted = 0 AND member = ?)"),
        {member.value(), member.value()},
        QStringLiteral("sequence, id"));
}

} // namespace tahaluf
