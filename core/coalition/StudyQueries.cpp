// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/StudyQueries.h"

#include "storage/Query.h"

#include <QSet>

#include <algorithm>

namespace tahaluf {

namespace {
/** The first of a list, or nothing. */
template <typename T> Result<std::optional<T>> firstOf(Result<std::vector<T>> found)
{
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<T>() : std::optional<T>(std::move(found->front()));
}

QString open()
{
    return QStringLiteral("state IN ('%1', '%2')")
        .arg(choiceKey(StudyState::Assigned), choiceKey(StudyState::Reopened));
}
} // namespace

Result<std::optional<Study>> StudyQueries::current(EntryId entry) const
{
    return firstOf(m_records.studies.where(QStringLiteral("entry = ?"),
                                           {entry.value()},
                                           QStringLiteral("(%1) DESC, state = '%2', id DESC LIMIT 1")
                                               .arg(tahaluf::open(), choiceKey(StudyState::Recalled))));
}

Result<std::optional<Study>> StudyQueries::open(EntryId entry) const
{
    return firstOf(m_records.studies.where(
        tahaluf::open() + QStringLiteral(" AND entry = ?"), {entry.value()}, QStringLiteral("id DESC LIMIT 1")));
}

Result<std::vector<Study>> StudyQueries::ofEntry(EntryId entry) const
{
    return m_records.studies.where(QStringLiteral("entry = ?"), {entry.value()});
}

Result<std::vector<Study>> StudyQueries::late(QDate today) const
{
    return m_records.studies.where(tahaluf::open() + QStringLiteral(" AND due_on < ?"),
                                   {today.toString(Qt::ISODate)},
                                   QStringLiteral("due_on, id"));
}

Result<std::vector<Study>> StudyQueries::ofMeeting(MeetingId meeting) const
{
    return m_records.studies.where(
        QStringLiteral("state <> ? AND entry IN (SELECT id FROM entries WHERE meeting = ? AND deleted = 0)"),
        {choiceKey(StudyState::Recalled), meeting.value()},
        QStringLiteral("(SELECT sequence FROM entries WHERE entries.id = studies.entry), id"));
}

Result<QStringList> StudyQueries::committees() const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT DISTINCT committee FROM studies WHERE deleted = 0 AND committee <> '' "
                               "ORDER BY committee"));
    auto names = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!names) {
        return names.takeError();
    }
    return QStringList(names->begin(), names->end());
}

Result<std::vector<ProposalLink>> StudyQueries::links(EntryId entry) const
{
    return m_records.proposalLinks.where(
        QStringLiteral("first = ? OR second = ?"), {entry.value(), entry.value()}, QStringLiteral("id DESC"));
}

Result<std::optional<ProposalLink>> StudyQueries::between(EntryId one, EntryId other) const
{
    return firstOf(
        m_records.proposalLinks.where(QStringLiteral("(first = ? AND second = ?) OR (first = ? AND second = ?)"),
                                      {one.value(), other.value(), other.value(), one.value()},
                                      QStringLiteral("id DESC LIMIT 1")));
}

Result<std::optional<ProposalLink>> StudyQueries::mergerOf(EntryId entry) const
{
    return firstOf(m_records.proposalLinks.where(QStringLiteral("first = ? AND relation = ?"),
                                                 {entry.value(), choiceKey(ProposalRelation::Merged)},
                                                 QStringLiteral("id DESC LIMIT 1")));
}

Result<std::vector<Entry>> StudyQueries::mergedInto(EntryId entry) const
{
    // UNION, not UNION ALL: a file damaged into a circle must not be walked for ever.
    return m_records.entries.where(
        QStringLiteral("id IN (WITH RECURSIVE gone (id) AS ("
                       "SELECT first FROM proposal_links WHERE deleted = 0 AND relation = '%1' AND second = ? UNION "
                       "SELECT link.first FROM proposal_links AS link JOIN gone ON link.second = gone.id "
                       "WHERE link.deleted = 0 AND link.relation = '%1') SELECT id FROM gone)")
            .arg(choiceKey(ProposalRelation::Merged)),
        {entry.value()});
}

} // namespace tahaluf
