// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CorrespondenceQueries.h"

#include "storage/Query.h"

namespace tahaluf {

Result<std::vector<Letter>> CorrespondenceQueries::ofYear(int year, LetterDirection direction) const
{
    return m_records.letters.where(QStringLiteral("year = ? AND direction = ?"),
                                   {static_cast<qint64>(year), choiceKey(direction)},
                                   QStringLiteral("sequence"));
}

Result<std::vector<int>> CorrespondenceQueries::years() const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT DISTINCT year FROM letters WHERE deleted = 0 ORDER BY year DESC"));
    std::vector<int> years;
    while (query.next()) {
        years.push_back(query.value<int>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return years;
}

Result<std::optional<ClosedYear>> CorrespondenceQueries::closedYear(int year) const
{
    Result<std::vector<ClosedYear>> found =
        m_records.closedYears.where(QStringLiteral("year = ?"), {static_cast<qint64>(year)});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<ClosedYear>() : std::optional<ClosedYear>(std::move(found->front()));
}

Result<qint64> CorrespondenceQueries::overdueCount(QDate today) const
{
    Query query(
        m_records.database(),
        QStringLiteral("SELECT count(*) FROM letters WHERE deleted = 0 AND answer = 'awaited' AND answer_due < ?"));
    query.bind(today);
    qint64 count = 0;
    while (query.next()) {
        count = query.value<qint64>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return count;
}

Result<QString> CorrespondenceQueries::usualAddressee(MemberId member, MeetingId meeting) const
{
    Query query(
        m_records.database(),
        QStringLiteral(
            "SELECT addressee FROM (SELECT addressee, 1 AS rank, '' AS day, id FROM invitations WHERE deleted = 0 AND "
            "member = ? AND meeting = ? UNION ALL SELECT addressee, 2, dated_on, id FROM letters WHERE deleted = 0 AND "
            "direction = 'sent' AND member = ? UNION ALL SELECT addressee, 3, coalesce(sent_on, ''), id FROM "
            "invitations WHERE deleted = 0 AND member = ?) WHERE addressee <> '' "
            "ORDER BY rank, day DESC, id DESC LIMIT 1"));
    query.bind(member).bind(meeting).bind(member).bind(member);
    QString addressee;
    while (query.next()) {
        addressee = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return addressee;
}

} // namespace tahaluf
