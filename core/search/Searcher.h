// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/ArabicText.h"
#include "schema/EntityCatalog.h"
#include "search/SearchQuery.h"
#include "search/Synonyms.h"
#include "storage/Database.h"

#include <QList>
#include <QString>
#include <QStringList>

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

    /** The file-settings key under which users keep synonyms of their own, in the format of Synonyms::add(). */
    static QString synonymsKey();
    /** Reads the users' synonyms again; done by the first search, needed after they were changed. */
    Result<void> loadSynonyms();

    /**
     * Best first: a quoted number, then titles, then other texts; newer before older.
     * @p entities (keys) limits where to look; empty means everywhere. An empty query finds nothing.
     */
    Result<std::vector<SearchHit>> search(const QString& typed, const QStringList& entities = {}, int limit = 50);

private:
    /** Document ids, both ends included. */
    struct Band
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Candidate
    {
        qint64 documentId = 0;
        int score = 0;
    };
    [[nodiscard]] std::vector<Band> bandsOf(const QStringList& entities) const;
    Result<void> collect(Band band, const SearchQuery& query, int limit, std::vector<Candidate>& candidates);
    Result<SearchHit> hit(qint64 documentId, const class Highlighter& highlighter);
    Result<QString> linkedTitle(const EntityInfo& entity, qint64 recordId);

    Database& m_database;
    const EntityCatalog& m_catalog;
    Synonyms m_synonyms;
    bool m_hasSynonyms = false;
};

} // namespace tahaluf
