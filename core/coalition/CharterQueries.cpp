// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CharterQueries.h"

#include "storage/Query.h"

namespace tahaluf {

Result<std::vector<Charter>> CharterQueries::versions() const
{
    return m_records.charters.all(QStringLiteral("number DESC"));
}

Result<std::optional<Charter>> CharterQueries::newest() const
{
    Result<std::vector<Charter>> found =
        m_records.charters.where(QStringLiteral("1"), {}, QStringLiteral("number DESC LIMIT 1"));
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Charter>() : std::optional<Charter>(std::move(found->front()));
}

Result<std::optional<Charter>> CharterQueries::withNumber(int number) const
{
    Result<std::vector<Charter>> found =
        m_records.charters.where(QStringLiteral("number = ?"), {static_cast<qint64>(number)});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Charter>() : std::optional<Charter>(std::move(found->front()));
}

Result<CharterTree> CharterQueries::tree(CharterId charter) const
{
    Result<std::vector<Article>> articles =
        m_records.articles.where(QStringLiteral("charter = ?"), {charter.value()}, QStringLiteral("position, id"));
    if (!articles) {
        return articles.takeError();
    }
    return CharterTree(std::move(*articles));
}

Result<std::vector<SourceFact>> CharterQueries::sources(CharterId charter) const
{
    Query query(
        m_records.database(),
        QStringLiteral(
            "WITH direct AS (SELECT s.id AS source, s.article, s.entry, s.recommendation, s.decision "
            "FROM article_sources s JOIN articles t ON t.id = s.article "
            "WHERE t.charter = ? AND t.deleted = 0 AND s.deleted = 0), "
            "links AS (SELECT source, article, entry, recommendation, decision, 0 AS way FROM direct "
            "UNION SELECT NULL, d.article, r.entry, NULL, NULL, 1 FROM direct d JOIN recommendation_sources r "
            "ON r.recommendation = d.recommendation AND r.deleted = 0 WHERE NOT EXISTS (SELECT 1 FROM article_sources "
            "x WHERE x.article = d.article AND x.entry = r.entry AND x.deleted = 0) "
            "UNION SELECT NULL, d.article, l.first, NULL, NULL, 2 FROM direct d JOIN proposal_links l "
            "ON l.second = d.entry AND l.relation = 'merged' AND l.deleted = 0 WHERE NOT EXISTS (SELECT 1 FROM "
            "article_sources x WHERE x.article = d.article AND x.entry = l.first AND x.deleted = 0) "
            "UNION SELECT NULL, t.id, NULL, NULL, n.id, 3 FROM articles t JOIN articles o ON o.lineage = t.lineage "
            "JOIN decisions n ON n.article = o.id AND n.deleted = 0 AND n.state IN ('adopted', 'adopted_reserved') "
            "WHERE t.charter = ? AND t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM article_sources x "
            "WHERE x.article = t.id AND x.decision = n.id AND x.deleted = 0)) "
            "SELECT k.article, k.source, k.way, k.entry, k.recommendation, k.decision, "
            "coalesce(e.number, r.number, n.number, ''), coalesce(e.text, r.text, n.text, ''), "
            "coalesce(e.formal_text, ''), coalesce(n.result, ''), coalesce(e.member, r.lead), "
            "coalesce(e.meeting, r.meeting, n.meeting), coalesce(a.position, 0), coalesce(a.title, ''), "
            "coalesce(a.title_en, ''), coalesce(e.state, 'recorded'), "
            "coalesce(e.audience, r.audience, n.audience, 'internal'), coalesce(e.kind, 'proposal') "
            "FROM links k "
            "LEFT JOIN entries e ON e.id = k.entry LEFT JOIN agenda_items a ON a.id = e.agenda_item "
            "LEFT JOIN recommendations r ON r.id = k.recommendation LEFT JOIN decisions n ON n.id = k.decision "
            "LEFT JOIN meetings m ON m.id = e.meeting "
            "ORDER BY k.article, k.entry IS NULL, k.recommendation IS NULL, m.id IS NULL, m.starts_at, "
            "coalesce(e.sequence, r.sequence, n.sequence), coalesce(e.id, r.id, n.id)"));
    query.bind(charter).bind(charter);
    return query.collect([](const Query& row) {
        SourceFact fact;
        fact.article = row.value<ArticleId>(0);
        fact.id = row.value<ArticleSourceId>(1);
        fact.way = static_cast<SourceFact::Way>(row.value<int>(2));
        fact.entry = row.value<EntryId>(3);
        fact.recommendation = row.value<RecommendationId>(4);
        fact.decision = row.value<DecisionId>(5);
        fact.number = row.value<QString>(6);
        fact.text = row.value<QString>(7);
        fact.formalText = row.value<QString>(8);
        fact.result = row.value<QString>(9);
        fact.member = row.value<MemberId>(10);
        fact.meeting = row.value<MeetingId>(11);
        fact.item = row.value<int>(12);
        fact.itemTitle = row.value<QString>(13);
        fact.itemTitleEn = row.value<QString>(14);
        fact.state = row.value<EntryState>(15);
        fact.audience = row.value<Audience>(16);
        fact.kind = row.value<EntryKind>(17);
        return fact;
    });
}

Result<std::vector<ReservationFact>> CharterQueries::reservations(CharterId charter) const
{
    Query query(
        m_records.database(),
        QStringLiteral(
            "SELECT p.decision, p.member, p.text FROM positions p JOIN decisions n ON n.id = p.decision "
            "JOIN members m ON m.id = p.member WHERE p.deleted = 0 AND p.round = n.round "
            "AND p.stance = 'agree_with_reservation' AND (p.decision IN (SELECT s.decision FROM article_sources s "
            "JOIN articles t ON t.id = s.article WHERE t.charter = ? AND t.deleted = 0 AND s.deleted = 0) "
            "OR n.article IN (SELECT o.id FROM articles t JOIN articles o ON o.lineage = t.lineage "
            "WHERE t.charter = ? AND t.deleted = 0)) ORDER BY p.decision, m.precedence, p.id"));
    query.bind(charter).bind(charter);
    return query.collect([](const Query& row) {
        return ReservationFact{row.value<DecisionId>(0), row.value<MemberId>(1), row.value<QString>(2)};
    });
}

Result<std::vector<ArticleComment>> CharterQueries::comments(CharterId charter) const
{
    return m_records.articleComments.where(
        QStringLiteral("article IN (SELECT id FROM articles WHERE charter = ? AND deleted = 0)"),
        {charter.value()},
        QStringLiteral("received_on, id"));
}

Result<std::vector<ArticleComment>> CharterQueries::openComments(int upToNumber) const
{
    return m_records.articleComments.where(
        QStringLiteral("state = 'open' AND article IN (SELECT t.id FROM articles t JOIN charters c ON c.id = t.charter "
                       "WHERE c.number <= ? AND c.deleted = 0 AND t.deleted = 0)"),
        {static_cast<qint64>(upToNumber)},
        QStringLiteral("received_on, id"));
}

Result<std::vector<UnusedProposal>> CharterQueries::unusedProposals(CharterId charter) const
{
    Query query(
        m_records.database(),
        QStringLiteral(
            "WITH used AS (SELECT s.entry, s.recommendation FROM article_sources s JOIN articles t ON t.id = s.article "
            "WHERE t.charter = ? AND t.deleted = 0 AND s.deleted = 0) "
            "SELECT e.id, e.number, e.text, e.member FROM entries e LEFT JOIN meetings m ON m.id = e.meeting "
            "WHERE e.deleted = 0 AND e.state IN ('adopted', 'adopted_amended') "
            "AND e.kind IN ('proposal', 'concept', 'submitted_recommendation') "
            "AND e.id NOT IN (SELECT entry FROM used WHERE entry IS NOT NULL) "
            "AND e.id NOT IN (SELECT r.entry FROM recommendation_sources r JOIN used u "
            "ON u.recommendation = r.recommendation WHERE r.deleted = 0) "
            "ORDER BY m.starts_at IS NULL, m.starts_at, e.sequence"));
    query.bind(charter);
    return query.collect([](const Query& row) {
        return UnusedProposal{
            row.value<EntryId>(0), row.value<QString>(1), row.value<QString>(2), row.value<MemberId>(3)};
    });
}

Result<std::vector<ArticleId>> CharterQueries::articlesWithoutSource(CharterId charter) const
{
    // A source may be linked to a clause, or to a clause within it.
    Query query(
        m_records.database(),
        QStringLiteral(
            "WITH linked AS (SELECT t.id, t.parent FROM articles t JOIN article_sources s ON s.article = t.id "
            "WHERE t.charter = ? AND t.deleted = 0 AND s.deleted = 0) "
            "SELECT t.id FROM articles t WHERE t.charter = ? AND t.deleted = 0 AND t.kind = 'article' "
            "AND t.id NOT IN (SELECT id FROM linked) AND t.id NOT IN (SELECT parent FROM linked WHERE parent IS NOT "
            "NULL) AND t.id NOT IN (SELECT c.parent FROM articles c JOIN linked k ON k.parent = c.id "
            "WHERE c.parent IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM articles o JOIN decisions n ON n.article = o.id "
            "WHERE o.lineage = t.lineage AND n.deleted = 0 AND n.state IN ('adopted', 'adopted_reserved'))"));
    query.bind(charter).bind(charter);
    return query.collect([](const Query& row) { return row.value<ArticleId>(0); });
}

} // namespace tahaluf
