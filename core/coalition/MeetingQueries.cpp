// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MeetingQueries.h"

#include "storage/Query.h"

namespace tahaluf {

Result<std::vector<AgendaItem>> MeetingQueries::agenda(MeetingId meeting) const
{
    return m_records.agenda.where(QStringLiteral("meeting = ?"), {meeting.value()}, QStringLiteral("position, id"));
}

Result<std::vector<Entry>> MeetingQueries::entries(MeetingId meeting) const
{
    return m_records.entries.where(QStringLiteral("meeting = ?"), {meeting.value()}, QStringLiteral("sequence"));
}

Result<std::optional<Minutes>> MeetingQueries::minutes(MeetingId meeting) const
{
    Result<std::vector<Minutes>> found = m_records.minutes.where(QStringLiteral("meeting = ?"), {meeting.value()});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Minutes>() : std::optional<Minutes>(found->front());
}

Result<std::optional<Meeting>> MeetingQueries::previous(const Meeting& meeting) const
{
    Result<std::vector<Meeting>> found =
        m_records.meetings.where(QStringLiteral("series = ? AND number < ?"),
                                 {meeting.series.value(), static_cast<qint64>(meeting.number)},
                                 QStringLiteral("number DESC LIMIT 1"));
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Meeting>() : std::optional<Meeting>(found->front());
}

Result<std::vector<Attendance>> MeetingQueries::sheet(MeetingId meeting) const
{
    // An override of 0 means "none": the person's precedence, then the body's, then the name decide.
    return m_records.attendance.where(
        QStringLiteral("meeting = ?"),
        {meeting.value()},
        QStringLiteral(
            "CASE WHEN precedence = 0 THEN 1 ELSE 0 END, precedence, "
            "(SELECT CASE WHEN p.precedence = 0 THEN 1000000 ELSE p.precedence END FROM people p WHERE p.id = person), "
            "(SELECT CASE WHEN m.precedence = 0 THEN 1000000 ELSE m.precedence END FROM members m WHERE m.id = "
            "member), "
            "(SELECT p.sort_key FROM people p WHERE p.id = person), id"));
}

Result<std::vector<TierPresence>> MeetingQueries::tiers(MeetingId meeting) const
{
    Result<Meeting> stored = m_records.meetings.get(meeting);
    if (!stored) {
        return stored.takeError();
    }
    Result<Series> series = m_records.series.get(stored->series);
    if (!series) {
        return series.takeError();
    }
    std::vector<TierPresence> tiers{{Relevance::Core, 0, 0, 0}, {Relevance::Supporting, 0, 0, 0}};
    Query query(m_records.database(),
                QStringLiteral("SELECT m.relevance, count(DISTINCT m.id), "
                               "count(DISTINCT CASE WHEN a.state = 'present' AND a.left_at IS NULL THEN m.id END) "
                               "FROM attendance a JOIN members m ON m.id = a.member "
                               "WHERE a.meeting = ? AND a.deleted = 0 GROUP BY m.relevance"));
    query.bind(meeting);
    while (query.next()) {
        for (TierPresence& tier : tiers) {
            if (query.value<Relevance>(0) == tier.tier) {
                tier.invited = query.value<int>(1);
                tier.present = query.value<int>(2);
            }
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    const auto needed = [](int bodies, int percent) { return (bodies * percent + 99) / 100; };
    tiers[0].required = needed(tiers[0].invited, series->quorumCore);
    tiers[1].required = needed(tiers[1].invited, series->quorumSupporting);
    return tiers;
}

Result<Member> MeetingQueries::memberAt(MemberId id, QDate date) const
{
    Result<Member> member = m_records.members.get(id);
    if (!member || !date.isValid()) {
        return member;
    }
    Result<std::vector<FormerName>> later = m_records.formerNames.where(QStringLiteral("member = ? AND changed_on > ?"),
                                                                        {id.value(), date.toString(Qt::ISODate)},
                                                                        QStringLiteral("changed_on, id LIMIT 1"));
    if (!later) {
        return later.takeError();
    }
    if (!later->empty()) {
        member->name = later->front().name;
        member->nameEn = later->front().nameEn;
    }
    return member;
}

Result<Person> MeetingQueries::personAt(PersonId id, QDate date) const
{
    Result<Person> person = m_records.people.get(id);
    if (!person || !date.isValid()) {
        return person;
    }
    Result<std::vector<FormerPost>> later = m_records.formerPosts.where(QStringLiteral("person = ? AND changed_on > ?"),
                                                                        {id.value(), date.toString(Qt::ISODate)},
                                                                        QStringLiteral("changed_on, id LIMIT 1"));
    if (!later) {
        return later.takeError();
    }
    if (!later->empty()) {
        const FormerPost& post = later->front();
        person->honorific = post.honorific;
        person->rank = post.rank;
        person->position = post.position;
        person->positionEn = post.positionEn;
        person->member = post.member;
    }
    return person;
}

} // namespace tahaluf
