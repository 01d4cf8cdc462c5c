// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Bodies and people over time: renaming with a date, changing posts, and what was true on a paper's date. */
class MemberWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(MemberWorkflow)

public:
    explicit MemberWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** From `since` on the body has the new name; papers of earlier dates keep the old one. */
    Result<Member> rename(MemberId id, const QString& name, const QString& nameEn, QDate since);
    /** From `since` on the person has the new post; papers of earlier dates keep the old one. */
    Result<Person> changePost(PersonId id, const Person& newPost, QDate since);

    /** From `since` on the body is a member of the coalition (منضمّة). Refused for one that is already. */
    Result<Member> join(MemberId id, QDate since);
    /** Writes one field of the record, as stored. Names, posts and membership have commands of their own. */
    Result<Member> setField(MemberId id, const QString& field, const QString& value);

    /** The body as it was called on `date` (today's names for an invalid date). */
    Result<Member> memberAt(MemberId id, QDate date) const;
    /** The person with honorific, rank, position and body as on `date`. */
    Result<Person> personAt(PersonId id, QDate date) const;

private:
    CoalitionRecords& m_records;
};

} // namespace tahaluf
