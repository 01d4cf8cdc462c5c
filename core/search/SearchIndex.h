// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/WorkerLine.h"
#include "search/SearchDocument.h"
#include "search/Searcher.h"
#include "storage/Journal.h"
#include "storage/WriteObserver.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Keeps the full-text index true together with the records: it observes every write and changes the index in the
 * same transaction. From code, since untrusted-schema mode lets no trigger write FTS5 tables.
 */
class SearchIndex : public WriteObserver
{
public:
    /** Does not register itself: call journal.addObserver(). */
    SearchIndex(Database& database, const EntityCatalog& catalog);

    /** A trial is not indexed: nobody searches in it. */
    Result<void> written(const WriteEvent& event) override;
    /**
     * New documents wait and are indexed by the thousand, and what FTS5 has written is merged later: every statement
     * with a trigger would make it write out what it has gathered.
     */
    Result<void> beginMany() override;
    Result<void> endMany() override;
    void dropMany() override;

    /** See Searcher::search(). */
    Result<std::vector<SearchHit>> search(const QString& typed, const QStringList& entities = {}, int limit = 50)
    {
        return m_searcher.search(typed, entities, limit);
    }
    [[nodiscard]] Searcher& searcher() { return m_searcher; }

    /** Makes the whole index anew from the records, in one transaction. */
    Result<void> rebuild(Journal& journal);
    /** Whether the index was made by these folding rules from these searchable fields. */
    Result<bool> isCurrent();
    /** Rebuilds only an index that is not current; to be called after migrating. */
    Result<void> ensureCurrent(Journal& journal);
    /** Merges the index so that nothing of deleted texts is left in it; part of erasing a person. */
    Result<void> optimize();

private:
    const SearchPlan& planOf(const EntityInfo& entity);
    Result<void> insert(const SearchPlan& plan,
                        const EntityInfo& entity,
                        qint64 recordId,
                        const QString& uid,
                        const SearchDocument& document);
    Result<void> update(const SearchPlan& plan, qint64 recordId, const SearchDocument& document);
    Result<void> remove(const SearchPlan& plan, qint64 recordId);
    /** A new document whose words are not found yet. */
    struct Gathered
    {
        qint64 documentId = 0;
        QString entity;
        qint64 recordId = 0;
        QString uid;
        SearchDocument document;
    };
    /** One that waits to be stored and indexed, in UTF-8. */
    struct Waiting
    {
        qint64 documentId = 0;
        qint64 recordId = 0;
        QByteArray entity;
        QByteArray uid;
        QByteArray number;
        QByteArray title;
        QByteArray body;
        QByteArray words;
        QByteArray stems;
    };
    Result<void> configure(const QString& key, int value);
    struct Piece
    {
        std::vector<Gathered> documents = {};
        std::vector<Waiting> indexed = {}; ///< to be freed there
    };
    [[nodiscard]] static Waiting wordsOf(const Gathered& gathered);
    [[nodiscard]] static std::vector<Waiting> wordsOfAll(const Piece& piece);
    Result<void> store(const Waiting& document);
    Result<void> indexWaiting();
    /** Has another thread find the words of the gathered ones, and indexes the oldest where many wait. */
    Result<void> passOn();
    Result<void> indexOldest();
    Result<void> rebuildEntity(Journal& journal, const EntityInfo& entity);
    [[nodiscard]] QString currentVersion();

    Database& m_database;
    const EntityCatalog& m_catalog;
    Searcher m_searcher;
    QHash<QString, SearchPlan> m_plans;
    std::vector<Gathered> m_gathered;
    qsizetype m_gatheredLetters = 0;
    std::vector<Waiting> m_indexed;
    std::optional<WorkerLine<Piece, std::vector<Waiting>>> m_worker; ///< only while there is much to be written
};

} // namespace tahaluf
