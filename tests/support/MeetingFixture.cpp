// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MeetingFixture.h"

#include "support/Must.h"

namespace tahaluf {

MeetingFixture::MeetingFixture(const QString& path)
    : workspace(must(path.isEmpty() ? Workspace::inMemory(clock) : Workspace::create(path, clock)))
{
    CoalitionRecords& records = workspace->records();
    interior = makeMember(QStringLiteral("وزارة الداخلية"), Relevance::Core);
    justice = makeMember(QStringLiteral("وزارة العدل"), Relevance::Core);
    university = makeMember(QStringLiteral("جامعة قطر"), Relevance::Supporting);
    interiorPerson = makePerson(QStringLiteral("ممثل وزارة الداخلية"), interior);
    justicePerson = makePerson(QStringLiteral("ممثل وزارة العدل"), justice);
    universityPerson = makePerson(QStringLiteral("ممثل جامعة قطر"), university);
    meeting.series = must(records.series.all()).front().id;
    meeting.number = 2;
    meeting.startsAt = clock.localNow();
    meeting.chair = interiorPerson.id;
    meeting.secretary = justicePerson.id;
    must(workspace->meetings().save(meeting));
    opening.meeting = discussion.meeting = meeting.id;
    opening.title = QStringLiteral("الكلمة الافتتاحية");
    discussion.title = QStringLiteral("النقاش والمقترحات");
    must(workspace->meetings().addAgendaItem(opening));
    must(workspace->meetings().addAgendaItem(discussion));
}

Member MeetingFixture::makeMember(const QString& name, Relevance relevance)
{
    Member member;
    member.name = name;
    member.relevance = relevance;
    must(workspace->records().members.insert(member));
    return member;
}

Person MeetingFixture::makePerson(const QString& name, const Member& member)
{
    Person person;
    person.fullName = name;
    person.member = member.id;
    must(workspace->records().people.insert(person));
    Representation role;
    role.member = member.id;
    role.person = person.id;
    must(workspace->records().representations.insert(role));
    return person;
}

Entry MeetingFixture::entry(const QString& text) const
{
    Entry entry;
    entry.meeting = meeting.id;
    entry.agendaItem = discussion.id;
    entry.member = interior.id;
    entry.person = interiorPerson.id;
    entry.text = text;
    return entry;
}

} // namespace tahaluf
