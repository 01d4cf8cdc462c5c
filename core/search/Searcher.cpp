// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Searcher.h"

#include "language/ArticleToken.h"
#include "language/Highlighter.h"
#include "search/FileSynonyms.h"
#include "search/SearchDocument.h"
#include "search/SearchScore.h"
#include "search/Snippet.h"
#include "storage/ListQuery.h"
#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

namespace {

/** All candidates of one search, shared out among the bands, the newest of each: more could not be ranked while typing.
 */
constexpr int MaximumCandidates = 600;
/** So many bytes of a title are read for ranking, 160 Arabic letters; a proposal's title is its whole text. */
constexpr qsizetype RankedBytes = 320;
/** So many candidates are ranked by their whole text, and so much of it is read. */
constexpr int MostReadWhole = 64;
constexpr int MostRead = 4000;
/** So many words are looked at that hold an asked one inside. */
constexpr int MostWordsAround = 40;

/** So much of a title as is ranked, cut between letters. */
QString beginningOf(QByteArrayView utf8)
{
    qsizetype cut = qMin(RankedBytes, utf8.size());
    while (cut > 0 && cut < utf8.size() && (utf8[cut] & 0xC0) == 0x80) {
        --cut;
    }
    return QString::fromUtf8(utf8.first(cut));
}

/** References of the founding text as people can read them: what is stored names an article by its lineage. */
QString withoutLineages(QString text)
{
    return text.contains(u'{') ? text.replace(ArticleToken::shape(), QStringLiteral("المادة (…)")) : text;
}

} // namespace

Searcher::Searcher(Database& database, const EntityCatalog& catalog)
    : m_database(database)
    , m_catalog(catalog)
    , m_vocabulary(database)
{
}

Result<SearchQuery> Searcher::parsed(const QString& typed)
{
    const Result<Synonyms> synonyms = FileSynonyms::read(m_database);
    if (!synonyms) {
        return synonyms.error();
    }
    return SearchQuery::parse(typed, *synonyms, [this](const QString& folded) {
        if (!m_fields) {
            m_fields.emplace(m_database, m_catalog);
        }
        return m_fields->has(folded);
    });
}

Result<std::vector<SearchHit>> Searcher::search(const QString& typed, const QStringList& entities, int limit)
{
    Result<SearchQuery> query = parsed(typed);
    if (!query) {
        return query.takeError();
    }
    std::vector<SearchHit> hits;
    if ((query->isEmpty() && query->fieldTerms().empty()) || limit <= 0) {
        return hits;
    }
    Result<std::vector<Band>> bands = bandsOf(*query, entities);
    if (!bands) {
        return bands.takeError();
    }
    Result<std::vector<Candidate>> found = candidates(*query, *bands, limit);
    if (found && found->empty() && !query->isEmpty()) {
        Result<void> looked;
        query->widen([this, &looked](const QString& word) {
            Result<QStringList> around = m_vocabulary.around(word, MostWordsAround);
            if (!around) {
                looked = around.takeError();
                return QStringList();
            }
            return *around;
        });
        if (!looked) {
            return looked.takeError();
        }
        found = candidates(*query, *bands, limit);
    }
    if (!found) {
        return found.takeError();
    }
    const Highlighter highlighter(query->askedText());
    hits.reserve(found->size());
    for (const Candidate& candidate : *found) {
        Result<SearchHit> one = hit(candidate.documentId, highlighter);
        if (!one) {
            return one.takeError();
        }
        hits.push_back(std::move(*one));
    }
    return hits;
}

Result<std::vector<Searcher::Candidate>>
Searcher::candidates(const SearchQuery& query, const std::vector<Band>& bands, int limit)
{
    const int share = qMax(limit, MaximumCandidates / qMax(1, static_cast<int>(bands.size())));
    SearchScore score(query);
    std::vector<Candidate> candidates;
    for (std::size_t next = 0; next < bands.size();) {
        Result<std::size_t> read = readBands(bands, next, query, score, share, candidates);
        if (!read) {
            return read.takeError();
        }
        next = *read;
    }
    // Equal ones keep the order they were read in, the newest record of an entity first.
    const auto isBetter = [](const Candidate& left, const Candidate& right) { return left.score > right.score; };
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    candidates.resize(qMin(candidates.size(), static_cast<std::size_t>(qMax(limit, MostReadWhole))));
    if (!query.isEmpty()) {
        for (Candidate& candidate : candidates) {
            Result<QString> text = textOf(candidate.documentId);
            if (!text) {
                return text.takeError();
            }
            candidate.score += score.ofText(*text);
        }
        std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    }
    candidates.resize(qMin(candidates.size(), static_cast<std::size_t>(limit)));
    return candidates;
}

Result<QString> Searcher::textOf(qint64 documentId)
{
    Query row(m_database,
              QStringLiteral("SELECT number || ' ' || title || ' ' || body FROM search_documents WHERE id = ?"));
    row.bind(documentId);
    QString text;
    if (row.next()) {
        text = row.value<QString>(0).left(MostRead);
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return text;
}

Result<std::vector<Searcher::Band>> Searcher::bandsOf(const SearchQuery& query, const QStringList& entities)
{
    std::vector<Band> bands;
    if (!query.fieldTerms().empty()) {
        auto conditions = m_fields->conditions(query.fieldTerms());
        if (!conditions) {
            return conditions.takeError();
        }
        for (SearchFields::Condition& condition : *conditions) {
            if (entities.isEmpty() || entities.contains(condition.entity->key)) {
                const SearchPlan plan(*condition.entity);
                bands.push_back({plan.firstId(), plan.lastId(), std::move(condition)});
            }
        }
        return bands;
    }
    if (entities.isEmpty()) {
        bands.push_back({SearchPlan::EndOfRegisters, SearchPlan::EndOfAll - 1});
        bands.push_back({0, SearchPlan::EndOfRegisters - 1});
        return bands;
    }
    for (const EntityInfo* entity : m_catalog.all()) {
        const SearchPlan plan(*entity);
        if (plan.isSearched() && entities.contains(entity->key)) {
            bands.push_back({plan.firstId(), plan.lastId()});
        }
    }
    return bands;
}

Result<std::size_t> Searcher::readBands(const std::vector<Band>& bands,
                                        std::size_t first,
                                        const SearchQuery& query,
                                        const SearchScore& score,
                                        int share,
                                        std::vector<Candidate>& candidates)
{
    const bool hasWords = !query.isEmpty();
    // Bands without a condition of their own that lie one below the other are read as one: merging the rows of all
    // words that begin alike is most of what a search costs.
    std::size_t end = first + 1;
    while (end < bands.size() && !bands[first].condition.entity && bands[end].last + 1 == bands[end - 1].first) {
        ++end;
    }
    const SearchFields::Condition& condition = bands[first].condition;
    QString sql = QStringLiteral("SELECT d.id, d.number, d.title FROM ");
    sql += hasWords ? QStringLiteral("search_text JOIN search_documents d ON d.id = search_text.rowid")
                    : QStringLiteral("search_documents d");
    if (condition.entity) {
        sql += QStringLiteral(" JOIN %1 r ON r.id = d.record_id").arg(condition.entity->table);
    }
    const QString id = hasWords ? QStringLiteral("search_text.rowid") : QStringLiteral("d.id");
    sql += QStringLiteral(" WHERE %1 BETWEEN ? AND ?").arg(id) +
           (hasWords ? QStringLiteral(" AND search_text MATCH ?") : QString()) + condition.sql +
           QStringLiteral(" ORDER BY %1 DESC LIMIT ?").arg(id);
    Query rows(m_database, sql);
    rows.bind(bands[end - 1].first).bind(bands[first].last);
    if (hasWords) {
        rows.bind(query.matchExpression());
    }
    for (const QVariant& value : condition.values) {
        rows.bindStored(value);
    }
    rows.bind(share * static_cast<int>(end - first));
    std::size_t band = first;
    int taken = 0;
    while (rows.next()) {
        const auto documentId = rows.value<qint64>(0);
        while (documentId < bands[band].first) {
            ++band;
            taken = 0;
        }
        if (taken++ == share) {
            // This band has more than its share: the next one is read by itself.
            return band + 1;
        }
        const int worth = hasWords ? score.of(rows.value<QString>(1), beginningOf(rows.bytes(2))) : 0;
        candidates.push_back({documentId, worth});
    }
    if (!rows.isDone()) {
        return rows.takeError();
    }
    return end;
}

Result<QString> Searcher::suggestion(const QString& typed)
{
    Result<SearchQuery> query = parsed(typed);
    if (!query) {
        return query.takeError();
    }
    QString suggested = typed;
    bool isOther = false;
    const QStringList asked = query->words();
    QList<ArabicText::Word> words = ArabicText::words(typed);
    // From the end, so that the places of earlier words stay true.
    std::reverse(words.begin(), words.end());
    for (const ArabicText::Word& word : std::as_const(words)) {
        if (!asked.contains(word.folded)) {
            continue; // excluded, or a field
        }
        Result<QString> nearest = m_vocabulary.nearest(word.folded);
        if (!nearest) {
            return nearest.takeError();
        }
        if (nearest->isEmpty()) {
            return QString();
        }
        if (*nearest == word.folded) {
            continue;
        }
        // What is found in another form, by its stem, is not misspelled.
        const Result<std::vector<SearchHit>> found = search(typed.mid(word.start, word.length), {}, 1);
        if (!found) {
            return found.error();
        }
        if (!found->empty()) {
            continue;
        }
        Result<QString> spelled = spelledInARecord(*nearest);
        if (!spelled) {
            return spelled.takeError();
        }
        suggested.replace(word.start, word.length, *spelled);
        isOther = true;
    }
    return isOther ? suggested : QString();
}

Result<QString> Searcher::spelledInARecord(const QString& folded)
{
    Query row(m_database,
              QStringLiteral("SELECT d.number || ' ' || d.title || ' ' || d.body FROM search_text "
                             "JOIN search_documents d ON d.id = search_text.rowid "
                             "WHERE search_text MATCH ? LIMIT 1"));
    row.bind(QStringLiteral("words : \"%1\"").arg(folded));
    QString spelled = folded;
    if (row.next()) {
        const QString text = row.value<QString>(0);
        for (const ArabicText::Word& word : ArabicText::words(text)) {
            if (word.folded == folded) {
                spelled = text.mid(word.start, word.length);
                break;
            }
        }
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return spelled;
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
    hit.title = withoutLineages(hit.title);
    hit.titleRanges = highlighter.ranges(hit.title);
    Snippet snippet = Snippet::around(withoutLineages(body), highlighter);
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
