// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MemberWorkflow.h"

#include "coalition/MeetingQueries.h"
#include "storage/Transaction.h"

namespace tahaluf {

Result<Member> MemberWorkflow::rename(MemberId id, const QString& name, const QString& nameEn, QDate since)
{
    if (!since.isValid()) {
        return refused(tr("Give the day since which the new name holds."), QStringLiteral("changed_on"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Member> member = m_records.members.get(id);
    if (!member) {
        return member;
    }
    FormerName former;
    former.member = id;
    former.name = member->name;
    former.nameEn = member->nameEn;
    former.changedOn = since;
    if (Result<void> kept = m_records.formerNames.insert(former); !kept) {
        return kept.takeError();
    }
    member->name = name;
    member->nameEn = nameEn;
    if (Result<void> saved = m_records.members.update(*member); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return member;
}

Result<Person> MemberWorkflow::changePost(PersonId id, const Person& newPost, QDate since)
{
    if (!since.isValid()) {
        return refused(tr("Give the day since which the new post holds."), QStringLiteral("changed_on"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Person> person = m_records.people.get(id);
    if (!person) {
        return person;
    }
    FormerPost former;
    former.person = id;
    former.honorific = person->honorific;
    former.rank = person->rank;
    former.position = person->position;
    former.positionEn = person->positionEn;
    former.member = person->member;
    former.changedOn = since;
    if (Result<void> kept = m_records.formerPosts.insert(former); !kept) {
        return kept.takeError();
    }
    person->honorific = newPost.honorific;
    person->rank = newPost.rank;
    person->position = newPost.position;
    person->positionEn = newPost.positionEn;
    person->member = newPost.member;
    if (Result<void> saved = m_records.people.update(*person); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return person;
}

Result<Member> MemberWorkflow::join(MemberId id, QDate since)
{
    if (!since.isValid()) {
        return refused(tr("Give the day since which the body is a member."), QStringLiteral("status_since"));
    }
    Result<Member> member = m_records.members.get(id);
    if (!member) {
        return member;
    }
    if (member->status == MembershipStatus::Joined) {
        return refused(tr("“%1” is a member already.").arg(member->name), QStringLiteral("status"));
    }
    member->status = MembershipStatus::Joined;
    member->statusSince = since;
    if (Result<void> saved = m_records.members.update(*member); !saved) {
        return saved.takeError();
    }
    return member;
}

Result<Member> MemberWorkflow::setField(MemberId id, const QString& field, const QString& value)
{
    const EntitySpec<Member>& spec = specOf<Member>();
    const int index = spec.info().indexOf(field);
    if (index < 0 || field == QLatin1String("name") || field == QLatin1String("name_en") ||
        field == QLatin1String("status") || field == QLatin1String("status_since")) {
        return refused(tr("The field “%1” of a body is not changed in this way.").arg(field), field);
    }
    Result<Member> member = m_records.members.get(id);
    if (!member) {
        return member;
    }
    spec.write(*member, static_cast<std::size_t>(index), value);
    if (Result<void> saved = m_records.members.update(*member); !saved) {
        return saved.takeError();
    }
    return member;
}

Result<Member> MemberWorkflow::memberAt(MemberId id, QDate date) const
{
    return MeetingQueries(m_records).memberAt(id, date);
}

Result<Person> MemberWorkflow::personAt(PersonId id, QDate date) const
{
    return MeetingQueries(m_records).personAt(id, date);
}

} // namespace tahaluf
