// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/SpeakerDirectory.h"

#include "language/ArabicText.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace tahaluf {

namespace {

QString shownName(const Person& person, bool isArabic)
{
    // Without the honorific: that is for papers; here the eye looks for the name.
    return isArabic || person.fullNameEn.isEmpty() ? person.fullName : person.fullNameEn;
}

} // namespace

Result<void>
SpeakerDirectory::load(const CoalitionRecords& records, const std::vector<Attendance>& sheet, bool isArabic)
{
    Result<std::vector<Member>> members = records.members.all(QStringLiteral("precedence = 0, precedence, sort_key"));
    if (!members) {
        return members.takeError();
    }
    Result<std::vector<Person>> people = records.people.all(QStringLiteral("precedence = 0, precedence, sort_key"));
    if (!people) {
        return people.takeError();
    }
    m_people.clear();
    m_members.clear();
    m_bodies.clear();
    m_choices.clear();
    for (const Member& member : *members) {
        m_members.insert(member.id.value(), isArabic || member.nameEn.isEmpty() ? member.name : member.nameEn);
    }
    for (const Person& person : *people) {
        m_people.insert(person.id.value(), shownName(person, isArabic));
        m_bodies.insert(person.id.value(), person.member);
    }
    QSet<qint64> named;
    for (const auto place : {SpeakerChoice::Place::InTheRoom, SpeakerChoice::Place::OnTheSheet}) {
        for (const Attendance& line : sheet) {
            const bool isInTheRoom = line.state == AttendanceState::Present && !line.leftAt.isValid();
            if (isInTheRoom == (place == SpeakerChoice::Place::InTheRoom)) {
                if (line.member.isValid()) {
                    m_bodies.insert(line.person.value(), line.member);
                }
                named.insert(line.person.value());
                addChoice(line.person, bodyOf(line.person), place);
            }
        }
    }
    for (const Member& member : *members) {
        addChoice({}, member.id, SpeakerChoice::Place::Elsewhere);
    }
    for (const Person& person : *people) {
        if (!named.contains(person.id.value())) {
            addChoice(person.id, person.member, SpeakerChoice::Place::Elsewhere);
        }
    }
    return {};
}

void SpeakerDirectory::addChoice(PersonId person, MemberId member, SpeakerChoice::Place place)
{
    SpeakerChoice choice;
    choice.person = person;
    choice.member = member;
    choice.name = label(person, member);
    choice.body = bodyBeside(person, member);
    choice.place = place;
    m_choices.push_back(std::move(choice));
}

std::vector<SpeakerChoice> SpeakerDirectory::bodies() const
{
    std::vector<SpeakerChoice> found;
    std::copy_if(m_choices.begin(), m_choices.end(), std::back_inserter(found), [](const SpeakerChoice& choice) {
        return !choice.person.isValid();
    });
    return found;
}

QString SpeakerDirectory::label(PersonId person, MemberId member) const
{
    return person.isValid() ? personName(person) : memberName(member);
}

QString SpeakerDirectory::bodyBeside(PersonId person, MemberId member) const
{
    if (!person.isValid() || !member.isValid()) {
        return {};
    }
    const QString body = memberName(member);
    return ArabicText::foldKey(personName(person)).contains(ArabicText::foldKey(body)) ? QString() : body;
}

} // namespace tahaluf
