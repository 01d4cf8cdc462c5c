// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Searcher.h"

#include "language/Highlighter.h"
#include "search/SearchDocument.h"
#include "search/SearchScore.h"
#include "search/Snippet.h"
#include "storage/FileSettings.h"
#include "storage/ListQuery.h"
#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

namespace {

/** All candidates of one search, shared out among the bands; more could not be ranked while typing. */
constexpr int MaximumCandidates = 2000;
/** So much of a title is read for ranking; a proposal's title is its whole text. */
constexpr int RankedLength = 160;

} // namespace

Searcher::Searcher(Database& database, const EntityCatalog& catalog)
    : m_database(database)
    , m_catalog(catalog)
{
}

QString Searcher::synonymsKey()
{
    return QStringLiteral("search_synonyms");
}

Result<void> Searcher::loadSynonyms()
{
    Result<QString> own = FileSettings::value(m_database, synonymsKey());
    if (!own) {
        return own.takeError();
    }
    m_synonyms = Synonyms::shipped();
    m_synonyms.add(*own);
    m_hasSynonyms = true;
    return {};
}

Result<std::vector<SearchHit>> Searcher::search(const QString& typed, const QStringList& entities, int limit)
{
    if (!m_hasSynonyms) {
        if (Result<void> loaded = loadSynonyms(); !loaded) {
            return loaded.takeError();
        }
    }
    const SearchQuery query = SearchQuery::parse(typed, m_synonyms);
    std::vector<SearchHit> hits;
    if (query.isEmpty() || limit <= 0) {
        return hits;
    }
    const std::vector<Band> bands = bandsOf(entities);
    std::vector<Candidate> candidates;
    for (const Band band : bands) {
        const int share = qMax(limit, MaximumCandidates / static_cast<int>(bands.size()));
        if (Result<void> collected = collect(band, query, share, candidates); !collected) {
            return collected.takeError();
        }
    }
    // Equal ones keep the order they were read in, the newest record of an entity first.
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& left, const Candidate& right) {
        return left.score > right.score;
    });
    candidates.resize(qMin(candidates.size(), static_cast<std::size_t>(limit)));

    const Highlighter highlighter(query.askedText());
    for (const Candidate& candidate : candidates) {
        Result<SearchHit> found = hit(candidate.documentId, highlighter);
        if (!found) {
            return found.takeError();
        }
        hits.push_back(std::move(*found));
    }
    return hits;
}

std::vector<Searcher::Band> Searcher::bandsOf(const QStringList& entities) const
{
    if (entities.isEmpty()) {
        return {{SearchPlan::EndOfRegisters, SearchPlan::EndOfAll - 1}, {0, SearchPlan::EndOfRegisters - 1}};
    }
    std::vector<Band> bands;
    for (const EntityInfo* entity : m_catalog.all()) {
        const SearchPlan plan(*entity);
        if (plan.isSearched() && entities.contains(entity->key)) {
            bands.push_back({plan.firstId(), plan.lastId()});
        }
    }
    return bands;
}

Result<void> Searcher::collect(Band band, const SearchQuery& query, int limit, std::vector<Candidate>& candidates)
{
    const SearchScore score(query);
    Query rows(m_database,
               QStringLiteral("SELECT d.id, d.number, substr(d.title, 1, ?) FROM search_text "
                              "JOIN search_documents d ON d.id = search_text.rowid "
                              "WHERE search_text MATCH ? AND search_text.rowid BETWEEN ? AND ? "
                              "ORDER BY search_text.rowid DESC LIMIT ?"));
    rows.bind(RankedLength).bind(query.matchExpression()).bind(band.first).bind(band.last).bind(limit);
    while (rows.next()) {
        candidates.push_back({rows.value<qint64>(0), score.of(rows.value<QString>(1), rows.value<QString>(2))});
    }
    if (!rows.isDone()) {
        return rows.takeError();
    }
    return {};
}

Result<SearchHit> Searcher::hit(qint64 documentId, const Highlighter& highlighter)
{
    SearchHit hit;
    QString body;
    {
        Query row(m_database,
                  QStringLiteral("SELECT entity, record_id, uid, number, title, body FROM search_documents "
                                 "WHERE id = ?"));
        row.bind(documentId);
        if (row.next()) {
            hit.entity = row.value<QString>(0);
            hit.id = row.value<qint64>(1);
            hit.uid = row.value<QString>(2);
            hit.number = row.value<QString>(3);
            hit.title = row.value<QString>(4);
            body = row.value<QString>(5);
        }
        if (!row.isDone()) {
            return row.takeError();
        }
    }
    if (const EntityInfo* entity = m_catalog.find(hit.entity); entity && hit.title.isEmpty()) {
        Result<QString> title = linkedTitle(*entity, hit.id);
        if (!title) {
            return title.takeError();
        }
        hit.title = *title;
    }
    hit.titleRanges = highlighter.ranges(hit.title);
    Snippet snippet = Snippet::around(body, highlighter);
    if (snippet.ranges.isEmpty()) {
        snippet = Snippet::around(hit.title, highlighter);
    }
    if (hit.title.isEmpty()) {
        hit.title = snippet.text;
        hit.titleRanges = snippet.ranges;
    }
    hit.snippet = snippet.text;
    hit.ranges = snippet.ranges;
    return hit;
}

Result<QString> Searcher::linkedTitle(const EntityInfo& entity, qint64 recordId)
{
    const FieldInfo* title = entity.field(entity.titleField);
    if (!title || title->linkEntity.isEmpty()) {
        return QString();
    }
    const QString column = linkTitleSql(m_catalog, title->linkEntity, entity.table + u'.' + title->key);
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, entity.table));
    query.bind(recordId);
    QString text;
    if (query.next()) {
        text = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return text;
}

} // namespace tahaluf
