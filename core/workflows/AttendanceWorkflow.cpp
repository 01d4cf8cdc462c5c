// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/AttendanceWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "language/ArabicText.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

Result<void> AttendanceWorkflow::expectInvited(MeetingId meeting)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<Attendance>> expected = MeetingQueries(m_records).expected(meeting);
    if (!expected) {
        return expected.takeError();
    }
    for (Attendance& line : *expected) {
        if (!line.person.isValid()) {
            continue;
        }
        if (Result<void> saved = m_records.attendance.insert(line); !saved) {
            return saved.takeError();
        }
    }
    return transaction->commit();
}

Result<void> AttendanceWorkflow::markMissingAbsent(MeetingId meeting)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::vector<Attendance>> missing =
        m_records.attendance.where(QStringLiteral("meeting = ? AND state = 'expected'"), {meeting.value()});
    if (!missing) {
        return missing.takeError();
    }
    for (Attendance& line : *missing) {
        line.state = AttendanceState::Absent;
        if (Result<void> saved = m_records.attendance.update(line); !saved) {
            return saved.takeError();
        }
    }
    return transaction->commit();
}

Result<Attendance> AttendanceWorkflow::mark(AttendanceId id, const std::function<void(Attendance&)>& edit)
{
    Result<Attendance> line = m_records.attendance.get(id);
    if (!line) {
        return line;
    }
    edit(*line);
    if (Result<void> saved = m_records.attendance.update(*line); !saved) {
        return saved.takeError();
    }
    return line;
}

Result<Attendance> AttendanceWorkflow::markPresent(AttendanceId id)
{
    return mark(id, [&](Attendance& line) {
        line.state = AttendanceState::Present;
        line.representedBy = {};
        line.arrivedAt = m_records.now();
        line.leftAt = {};
        line.isLate = false;
    });
}

Result<Attendance> AttendanceWorkflow::markLate(AttendanceId id)
{
    return mark(id, [&](Attendance& line) {
        line.state = AttendanceState::Present;
        line.representedBy = {};
        line.arrivedAt = m_records.now();
        line.leftAt = {};
        line.isLate = true;
    });
}

Result<Attendance> AttendanceWorkflow::markLeft(AttendanceId id)
{
    Result<Attendance> line = m_records.attendance.get(id);
    if (!line) {
        return line;
    }
    if (line->state != AttendanceState::Present) {
        return refused(tr("Only someone who was present can leave. Mark the person present first."));
    }
    return mark(id, [&](Attendance& changed) { changed.leftAt = m_records.now(); });
}

Result<Attendance> AttendanceWorkflow::markApologised(AttendanceId id)
{
    return mark(id, [](Attendance& line) {
        line.state = AttendanceState::Apologised;
        line.representedBy = {};
        line.arrivedAt = {};
        line.leftAt = {};
        line.isLate = false;
    });
}

Result<Attendance> AttendanceWorkflow::markAbsent(AttendanceId id)
{
    return mark(id, [](Attendance& line) {
        line.state = AttendanceState::Absent;
        line.representedBy = {};
        line.arrivedAt = {};
        line.leftAt = {};
        line.isLate = false;
    });
}

Result<Attendance> AttendanceWorkflow::clear(AttendanceId id)
{
    return mark(id, [](Attendance& line) {
        line.state = AttendanceState::Expected;
        line.arrivedAt = {};
        line.leftAt = {};
        line.isLate = false;
        line.representedBy = {};
    });
}

Result<Attendance> AttendanceWorkflow::markRepresentedBy(AttendanceId id, PersonId substitute)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Attendance> line = m_records.attendance.get(id);
    if (!line) {
        return line;
    }
    if (line->person == substitute) {
        return refused(tr("A person cannot stand in for themselves. Choose another person."));
    }
    line->state = AttendanceState::RepresentedBy;
    line->representedBy = substitute;
    if (Result<void> saved = m_records.attendance.update(*line); !saved) {
        return saved.takeError();
    }
    Result<std::vector<Attendance>> own = m_records.attendance.where(QStringLiteral("meeting = ? AND person = ?"),
                                                                     {line->meeting.value(), substitute.value()});
    if (!own) {
        return own.takeError();
    }
    Attendance seat;
    if (!own->empty()) {
        seat = own->front();
    }
    seat.meeting = line->meeting;
    seat.person = substitute;
    seat.member = line->member;
    seat.state = AttendanceState::Present;
    seat.arrivedAt = m_records.now();
    if (Result<void> saved = m_records.attendance.save(seat); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return line;
}

Result<Attendance> AttendanceWorkflow::markRepresentedByName(AttendanceId id, const QString& fullName)
{
    if (fullName.trimmed().isEmpty()) {
        return refused(tr("Type the name of the person who sits in."), QStringLiteral("represented_by"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Attendance> line = m_records.attendance.get(id);
    if (!line) {
        return line;
    }
    Result<Person> substitute = personNamed(fullName, line->member);
    if (!substitute) {
        return substitute.takeError();
    }
    Result<Attendance> marked = markRepresentedBy(id, substitute->id);
    if (!marked) {
        return marked;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return marked;
}

Result<Person> AttendanceWorkflow::personNamed(const QString& fullName, MemberId member)
{
    Result<std::vector<Person>> people = m_records.people.all();
    if (!people) {
        return people.takeError();
    }
    const QString wanted = ArabicText::foldKey(fullName);
    for (const Person& known : *people) {
        if (ArabicText::foldKey(known.fullName) == wanted && (!member.isValid() || known.member == member)) {
            return known;
        }
    }
    Person person;
    person.fullName = fullName.trimmed();
    person.member = member;
    if (Result<void> saved = m_records.people.insert(person); !saved) {
        return saved.takeError();
    }
    return person;
}

Result<Attendance> AttendanceWorkflow::addWalkIn(MeetingId meeting, const QString& fullName, MemberId member)
{
    if (fullName.trimmed().isEmpty()) {
        return refused(tr("Type the name of the person who came."), QStringLiteral("full_name"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Person> person = personNamed(fullName, member);
    if (!person) {
        return person.takeError();
    }
    Result<Attendance> line = addPerson(meeting, person->id, true);
    if (!line) {
        return line;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return line;
}

Result<Attendance> AttendanceWorkflow::addPerson(MeetingId meeting, PersonId person, bool isWalkIn)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Person> known = m_records.people.get(person);
    if (!known) {
        return known.takeError();
    }
    Result<std::vector<Attendance>> own =
        m_records.attendance.where(QStringLiteral("meeting = ? AND person = ?"), {meeting.value(), person.value()});
    if (!own) {
        return own.takeError();
    }
    if (!own->empty()) {
        return refused(tr("“%1” is on the sheet of this meeting already.").arg(known->fullName));
    }
    Attendance line;
    line.meeting = meeting;
    line.person = person;
    line.member = known->member;
    line.isWalkIn = isWalkIn;
    if (isWalkIn) {
        line.state = AttendanceState::Present;
        line.representedBy = {};
        line.arrivedAt = m_records.now();
    }
    if (Result<void> saved = m_records.attendance.insert(line); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return line;
}

Result<std::vector<Attendance>> AttendanceWorkflow::sheet(MeetingId meeting) const
{
    return MeetingQueries(m_records).sheet(meeting);
}

Result<std::vector<TierPresence>> AttendanceWorkflow::tiers(MeetingId meeting) const
{
    return MeetingQueries(m_records).tiers(meeting);
}

} // namespace tahaluf
