// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DashboardQueries.h"

#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

namespace {
bool isSettled(EntryState state)
{
    return state == EntryState::Adopted || state == EntryState::AdoptedAmended || state == EntryState::NotAdopted ||
           state == EntryState::Merged;
}
} // namespace

Result<ProposalFigures> DashboardQueries::proposals() const
{
    Query query(
        m_records.database(),
        QStringLiteral("SELECT state, theme, member, entries FROM entry_figures WHERE kind = ? AND entries > 0"));
    query.bind(EntryKind::Proposal);
    ProposalFigures figures;
    while (query.next()) {
        const auto state = query.value<EntryState>(0);
        const auto count = query.value<qint64>(3);
        figures.byState[state] += count;
        if (state == EntryState::Withdrawn) {
            continue;
        }
        figures.all += count;
        figures.settled += isSettled(state) ? count : 0;
        figures.byTheme[query.value<qint64>(1)] += count;
        figures.byMember[query.value<qint64>(2)] += count;
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return figures;
}

Result<WaitingFigures> DashboardQueries::waiting(QDate today) const
{
    Query query(m_records.database(),
                QStringLiteral(
                    "SELECT (SELECT coalesce(sum(entries), 0) FROM entry_figures WHERE kind = ? AND state = ?), "
                    "(SELECT count(*) FROM studies WHERE deleted = 0 AND state IN (?, ?) AND due_on < ?), "
                    "(SELECT count(*) FROM decisions WHERE deleted = 0 AND state = ?), "
                    "(SELECT count(*) FROM recommendations WHERE deleted = 0 AND state IN (?, ?) AND due_on < ?), "
                    "(SELECT count(*) FROM actions WHERE deleted = 0 AND state IN (?, ?) AND due_on < ? AND NOT EXISTS "
                    "(SELECT 1 FROM actions AS part WHERE part.parent = actions.id AND part.deleted = 0)), "
                    "(SELECT count(*) FROM letters WHERE deleted = 0 AND answer = ? AND answer_due < ?), "
                    "(SELECT count(*) FROM article_comments WHERE deleted = 0 AND state = ?)"));
    query.bind(EntryKind::Proposal).bind(EntryState::Recorded);
    query.bind(StudyState::Assigned).bind(StudyState::Reopened).bind(today);
    query.bind(DecisionState::Open);
    query.bind(ProgressState::NotStarted).bind(ProgressState::InProgress).bind(today);
    query.bind(ActionState::NotStarted).bind(ActionState::InProgress).bind(today);
    query.bind(AnswerState::Awaited).bind(today);
    query.bind(CommentState::Open);
    WaitingFigures figures;
    while (query.next()) {
        int column = 0;
        for (qint64* figure : {&figures.toStudy,
                               &figures.lateStudies,
                               &figures.openDecisions,
                               &figures.overdueRecommendations,
                               &figures.overdueActions,
                               &figures.overdueAnswers,
                               &figures.openComments}) {
            *figure = query.value<qint64>(column++);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    Result<std::vector<Memorandum>> memoranda = m_records.memoranda.all();
    if (!memoranda) {
        return memoranda.takeError();
    }
    figures.memorandaToRenew = std::count_if(
        memoranda->begin(), memoranda->end(), [today](const Memorandum& one) { return one.isRenewalDue(today); });
    return figures;
}

Result<TextFigures> DashboardQueries::text() const
{
    Query query(m_records.database(),
                QStringLiteral("SELECT charters.number, charters.state, count(articles.id), "
                               "coalesce(sum(articles.state <> ?), 0) FROM charters LEFT JOIN articles ON "
                               "articles.charter = charters.id AND articles.kind = ? AND articles.deleted = 0 "
                               "WHERE charters.id = (SELECT id FROM charters WHERE deleted = 0 ORDER BY number DESC "
                               "LIMIT 1) GROUP BY charters.id"));
    query.bind(ArticleState::Draft).bind(ArticleKind::Article);
    TextFigures figures;
    while (query.next()) {
        figures.version = query.value<int>(0);
        figures.state = query.value<CharterState>(1);
        figures.articles = query.value<qint64>(2);
        figures.agreed = figures.state == CharterState::Approved ? figures.articles : query.value<qint64>(3);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return figures;
}

Result<std::optional<Meeting>> DashboardQueries::nextMeeting(const QDateTime& now) const
{
    Result<std::vector<Meeting>> found = m_records.meetings.where(
        QStringLiteral("state IN (?, ?) AND starts_at >= ?"),
        {choiceKey(MeetingState::Planned), choiceKey(MeetingState::Invited), now.toString(Qt::ISODate)},
        QStringLiteral("starts_at LIMIT 1"));
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Meeting>() : std::optional<Meeting>(std::move(found->front()));
}

} // namespace tahaluf
