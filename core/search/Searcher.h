// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/ArabicText.h"
#include "schema/EntityCatalog.h"
#include "search/SearchFields.h"
#include "search/SearchQuery.h"
#include "search/Vocabulary.h"
#include "storage/Database.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** One found record. */
struct SearchHit
{
    QString entity;
    qint64 id = 0;
    QString uid;
    QString number;
    QString title;
    QString snippet; ///< the stretch of text where the words were found, cut at words, with … where cut
    QList<ArabicText::Range> titleRanges; ///< what to mark in title
    QList<ArabicText::Range> ranges; ///< what to mark in snippet
};

/** Finds records. Reads only, so a worker with a connection of its own may have one too. */
class Searcher
{
public:
    Searcher(Database& database, const EntityCatalog& catalog);

    /**
     * Best first: a quoted number, then titles, then other texts; newer before older.
     * @p entities (keys) limits where to look; empty means everywhere. An empty query finds nothing. Where the words
     * are nowhere, what holds them inside other words is found instead.
     */
    Result<std::vector<SearchHit>> search(const QString& typed, const QStringList& entities = {}, int limit = 50);
    /**
     * «Did you mean»: @p typed with each word that the index does not know in its nearest known spelling, as a record
     * spells it. Empty where that is not near, or no different.
     */
    Result<QString> suggestion(const QString& typed);

private:
    /** Where to read, and what must hold there besides the words. Document ids, both ends included. */
    struct Band
    {
        qint64 first = 0;
        qint64 last = 0;
        SearchFields::Condition condition = {};
    };
    struct Candidate
    {
        qint64 documentId = 0;
        int score = 0;
    };
    Result<SearchQuery> parsed(const QString& typed);
    Result<std::vector<Band>> bandsOf(const SearchQuery& query, const QStringList& entities);
    Result<std::vector<Candidate>> candidates(const SearchQuery& query, const std::vector<Band>& bands, int limit);
    /**
     * Adds the newest of the first of @p bands from @p first on, at most @p share of it, and of those below it that can
     * be read together with it. The next band to be read.
     */
    Result<std::size_t> readBands(const std::vector<Band>& bands,
                                  std::size_t first,
                                  const SearchQuery& query,
                                  const class SearchScore& score,
                                  int share,
                                  std::vector<Candidate>& candidates);
    Result<QString> textOf(qint64 documentId);
    Result<QString> spelledInARecord(const QString& folded);
    Result<SearchHit> hit(qint64 documentId, const class Highlighter& highlighter);
    Result<QString> linkedTitle(const EntityInfo& entity, qint64 recordId);

    Database& m_database;
    const EntityCatalog& m_catalog;
    Vocabulary m_vocabulary;
    std::optional<SearchFields> m_fields; ///< made when first a colon is typed
};

} // namespace tahaluf
