// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MeetingQueries.h"

#include "storage/Query.h"

#include <set>

namespace tahaluf {

namespace {
/**
 * Precedence of lines that have a person and a member. An override of 0 means "none": the person's precedence, then
 * the body's, then the name decide.
 */
const QString PrecedenceOrder =
    QStringLiteral("CASE WHEN precedence = 0 THEN 1 ELSE 0 END, precedence, "
                   "COALESCE((SELECT NULLIF(p.precedence, 0) FROM people p WHERE p.id = person), 1000000), "
                   "COALESCE((SELECT NULLIF(m.precedence, 0) FROM members m WHERE m.id = member), 1000000), "
                   "person IS NULL, (SELECT p.sort_key FROM people p WHERE p.id = person), id");

/** How many lines one statement puts in order: four values each, below SQLite's limit of bound values. */
constexpr std::size_t MostSorted = 4000;
} // namespace

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
    return m_records.attendance.where(QStringLiteral("meeting = ?"), {meeting.value()}, PrecedenceOrder);
}

Result<std::vector<Attendance>> MeetingQueries::expected(MeetingId meeting) const
{
    Result<std::vector<Attendance>> known =
        m_records.attendance.where(QStringLiteral("meeting = ?"), {meeting.value()});
    if (!known) {
        return known;
    }
    std::set<qint64> bodies;
    for (const Attendance& line : *known) {
        bodies.insert(line.member.value());
    }
    Result<std::vector<Invitation>> invitations =
        m_records.invitations.where(QStringLiteral("meeting = ?"), {meeting.value()});
    if (!invitations) {
        return invitations.takeError();
    }
    std::vector<Attendance> lines;
    for (const Invitation& invitation : *invitations) {
        if (bodies.contains(invitation.member.value())) {
            continue;
        }
        Attendance line;
        line.meeting = meeting;
        line.member = invitation.member;
        line.person = invitation.nominee;
        if (invitation.reply == Reply::Apologise) {
            line.state = AttendanceState::Apologised;
        }
        if (!line.person.isValid()) {
            Result<std::vector<Representation>> principals = m_records.representations.where(
                QStringLiteral("member = ? AND role = 'principal' AND valid_until IS NULL"),
                {invitation.member.value()});
            if (!principals) {
                return principals.takeError();
            }
            if (!principals->empty()) {
                line.person = principals->front().person;
            }
        }
        lines.push_back(line);
    }
    return lines;
}

Result<std::vector<Attendance>> MeetingQueries::guests(const Meeting& meeting) const
{
    Result<std::vector<Attendance>> lines = sheet(meeting.id);
    if (!lines) {
        return lines;
    }
    Result<std::vector<Attendance>> missing = expected(meeting.id);
    if (!missing) {
        return missing;
    }
    lines->insert(lines->end(), missing->begin(), missing->end());
    std::set<qint64> people;
    for (const Attendance& line : *lines) {
        people.insert(line.person.value());
    }
    for (const PersonId officer : {meeting.chair, meeting.secretary, meeting.rapporteur}) {
        if (!officer.isValid() || !people.insert(officer.value()).second) {
            continue;
        }
        Result<Person> person = personAt(officer, meeting.startsAt.date());
        if (!person) {
            return person.takeError();
        }
        Attendance line;
        line.meeting = meeting.id;
        line.person = officer;
        line.member = person->member;
        lines->push_back(line);
    }
    if (Result<void> sorted = sortByPrecedence(*lines); !sorted) {
        return sorted.takeError();
    }
    return lines;
}

Result<void> MeetingQueries::sortByPrecedence(std::vector<Attendance>& lines) const
{
    if (lines.empty()) {
        return {};
    }
    if (lines.size() > MostSorted) {
        return refused(tr("A meeting of more than %1 people cannot be put in order.").arg(MostSorted));
    }
    QString sql =
        QStringLiteral("WITH lines (id, precedence, person, member) AS (VALUES (?, ?, ?, ?)%1) "
                       "SELECT id FROM lines ORDER BY %2")
            .arg(QStringLiteral(", (?, ?, ?, ?)").repeated(static_cast<qsizetype>(lines.size()) - 1), PrecedenceOrder);
    Query query(m_records.database(), sql);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        query.bind(static_cast<qint64>(i)).bind(lines[i].precedence).bind(lines[i].person).bind(lines[i].member);
    }
    std::vector<Attendance> sorted;
    sorted.reserve(lines.size());
    while (query.next()) {
        sorted.push_back(lines[static_cast<std::size_t>(query.value<qint64>(0))]);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    lines = std::move(sorted);
    return {};
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
