// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchIndex.h"

#include "search/FileTexts.h"
#include "storage/FileSettings.h"
#include "storage/Query.h"
#include "storage/RecordWriter.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>

#include <optional>
#include <utility>

namespace tahaluf {

namespace {

/** Raise it when folding, stemming or the tables change: every file then makes its index anew. */
constexpr int RulesVersion = 3;
constexpr int RowsAtATime = 500;
/** FTS5's own settings, and those for many writes: bytes gathered before a segment is written, segments merged at once.
 */
constexpr int UsualHashSize = 1024 * 1024;
constexpr int LargeHashSize = 8 * 1024 * 1024;
constexpr int UsualMerge = 4;
/** Letters of documents whose words another thread finds at a time, and how many such pieces wait. */
constexpr qsizetype LettersAtATime = 64 * 1024;
constexpr std::size_t PiecesAhead = 3;

QString versionKey()
{
    return QStringLiteral("search_index");
}

Result<std::optional<SearchDocument>> storedDocument(Database& database, qint64 documentId)
{
    Query query(database, QStringLiteral("SELECT number, title, body FROM search_documents WHERE id = ?"));
    query.bind(documentId);
    std::optional<SearchDocument> document;
    if (query.next()) {
        document = {query.value<QString>(0), query.value<QString>(1), query.value<QString>(2)};
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return document;
}

/** What the index is to hold of a record. */
Result<SearchDocument>
documentOf(Database& database, const SearchPlan& plan, const EntityInfo& entity, const std::vector<QVariant>& values)
{
    SearchDocument document = plan.document(values);
    if (Result<void> added = FileTexts(database).addTo(document, entity, values); !added) {
        return added.takeError();
    }
    return document;
}

} // namespace

SearchIndex::SearchIndex(Database& database, const EntityCatalog& catalog)
    : m_database(database)
    , m_catalog(catalog)
    , m_searcher(database, catalog)
{
}

const SearchPlan& SearchIndex::planOf(const EntityInfo& entity)
{
    auto found = m_plans.find(entity.key);
    if (found == m_plans.end()) {
        found = m_plans.insert(entity.key, SearchPlan(entity));
    }
    return *found;
}

Result<void> SearchIndex::written(const WriteEvent& event)
{
    const SearchPlan& plan = planOf(event.entity);
    if (!plan.isSearched() || event.isTrial) {
        return {};
    }
    if (event.operation == Operation::Delete) {
        return remove(plan, event.id);
    }
    Result<SearchDocument> document = documentOf(m_database, plan, event.entity, event.values);
    if (!document) {
        return document.takeError();
    }
    if (event.operation != Operation::Update) {
        return insert(plan, event.entity, event.id, event.uid, *document);
    }
    // What changes may be one that still waits.
    if (Result<void> indexed = indexWaiting(); !indexed) {
        return indexed;
    }
    Result<std::optional<SearchDocument>> before = storedDocument(m_database, plan.documentId(event.id));
    if (!before) {
        return before.takeError();
    }
    if (*before) {
        return **before == *document ? Result<void>() : update(plan, event.id, *document);
    }
    // A record in the recycle bin has no document and gets none by being corrected there.
    Query query(m_database, QStringLiteral("SELECT deleted FROM %1 WHERE id = ?").arg(event.entity.table));
    query.bind(event.id);
    const bool isDeleted = query.next() && query.value<bool>(0);
    if (!query.isDone()) {
        return query.takeError();
    }
    return isDeleted ? Result<void>() : insert(plan, event.entity, event.id, event.uid, *document);
}

Result<void> SearchIndex::configure(const QString& key, int value)
{
    Query query(m_database, QStringLiteral("INSERT INTO search_text (search_text, rank) VALUES (?, ?)"));
    return query.bind(key).bind(value).run();
}

Result<void> SearchIndex::beginMany()
{
    dropMany();
    m_worker.emplace(PiecesAhead, &SearchIndex::wordsOfAll);
    Result<void> set = configure(QStringLiteral("hashsize"), LargeHashSize);
    return set ? configure(QStringLiteral("automerge"), 0) : set;
}

Result<void> SearchIndex::endMany()
{
    Result<void> done = indexWaiting();
    dropMany();
    done = done ? configure(QStringLiteral("hashsize"), UsualHashSize) : done;
    return done ? configure(QStringLiteral("automerge"), UsualMerge) : done;
}

void SearchIndex::dropMany()
{
    m_worker.reset();
    m_gathered.clear();
    m_gatheredLetters = 0;
    m_indexed.clear();
}

Result<void> SearchIndex::store(const Waiting& document)
{
    Query row(m_database,
              QStringLiteral("INSERT INTO search_documents (id, entity, record_id, uid, number, title, body) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.bind(document.documentId).bindUtf8(document.entity).bind(document.recordId).bindUtf8(document.uid);
    row.bindUtf8(document.number).bindUtf8(document.title).bindUtf8(document.body);
    if (Result<void> written = row.run(); !written) {
        return written.takeError();
    }
    Query text(m_database, QStringLiteral("INSERT INTO search_text (rowid, words, stems) VALUES (?, ?, ?)"));
    return text.bind(document.documentId).bindUtf8(document.words).bindUtf8(document.stems).run();
}

Result<void> SearchIndex::indexWaiting()
{
    Result<void> done = m_gathered.empty() ? Result<void>() : passOn();
    while (done && m_worker && !m_worker->isEmpty()) {
        done = indexOldest();
    }
    return done;
}

Result<void> SearchIndex::passOn()
{
    if (Result<void> indexed = m_worker->isFull() ? indexOldest() : Result<void>(); !indexed) {
        return indexed;
    }
    m_gatheredLetters = 0;
    m_worker->give({std::exchange(m_gathered, {}), std::exchange(m_indexed, {})});
    return {};
}

Result<void> SearchIndex::indexOldest()
{
    m_indexed = m_worker->take();
    for (const Waiting& document : m_indexed) {
        if (Result<void> indexed = store(document); !indexed) {
            return indexed;
        }
    }
    return {};
}

std::vector<SearchIndex::Waiting> SearchIndex::wordsOfAll(const Piece& piece)
{
    std::vector<Waiting> found;
    found.reserve(piece.documents.size());
    for (const Gathered& one : piece.documents) {
        found.push_back(wordsOf(one));
    }
    return found;
}

SearchIndex::Waiting SearchIndex::wordsOf(const Gathered& gathered)
{
    const SearchDocument& document = gathered.document;
    const SearchDocument::Columns columns = document.columns();
    return {gathered.documentId,
            gathered.recordId,
            gathered.entity.toUtf8(),
            gathered.uid.toUtf8(),
            document.number.toUtf8(),
            document.title.toUtf8(),
            document.body.toUtf8(),
            columns.words.toUtf8(),
            columns.stems.toUtf8()};
}

Result<void> SearchIndex::insert(const SearchPlan& plan,
                                 const EntityInfo& entity,
                                 qint64 recordId,
                                 const QString& uid,
                                 const SearchDocument& document)
{
    if (document.isEmpty()) {
        return {};
    }
    Gathered gathered{plan.documentId(recordId), entity.key, recordId, uid, document};
    if (!m_worker) {
        return store(wordsOf(gathered));
    }
    m_gatheredLetters += document.number.size() + document.title.size() + document.body.size();
    m_gathered.push_back(std::move(gathered));
    return m_gatheredLetters < LettersAtATime ? Result<void>() : passOn();
}

Result<void> SearchIndex::update(const SearchPlan& plan, qint64 recordId, const SearchDocument& document)
{
    Query row(m_database, QStringLiteral("UPDATE search_documents SET number = ?, title = ?, body = ? WHERE id = ?"));
    row.bind(document.number).bind(document.title).bind(document.body).bind(plan.documentId(recordId));
    if (Result<void> written = row.run(); !written) {
        return written.takeError();
    }
    Query text(m_database, QStringLiteral("UPDATE search_text SET words = ?, stems = ? WHERE rowid = ?"));
    const SearchDocument::Columns columns = document.columns();
    text.bind(columns.words).bind(columns.stems).bind(plan.documentId(recordId));
    return text.run();
}

Result<void> SearchIndex::remove(const SearchPlan& plan, qint64 recordId)
{
    if (Result<void> indexed = indexWaiting(); !indexed) {
        return indexed;
    }
    Query text(m_database, QStringLiteral("DELETE FROM search_text WHERE rowid = ?"));
    if (Result<void> written = text.bind(plan.documentId(recordId)).run(); !written) {
        return written.takeError();
    }
    Query row(m_database, QStringLiteral("DELETE FROM search_documents WHERE id = ?"));
    return row.bind(plan.documentId(recordId)).run();
}

Result<void> SearchIndex::rebuild(Journal& journal)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (const QString& table : {QStringLiteral("search_text"), QStringLiteral("search_documents")}) {
        if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM ") + table); !emptied) {
            return emptied.takeError();
        }
    }
    for (const EntityInfo* entity : m_catalog.all()) {
        if (Result<void> rebuilt = rebuildEntity(journal, *entity); !rebuilt) {
            return rebuilt.takeError();
        }
    }
    if (Result<void> merged = optimize(); !merged) {
        return merged.takeError();
    }
    if (Result<void> noted = FileSettings::setValue(m_database, versionKey(), currentVersion()); !noted) {
        return noted.takeError();
    }
    return transaction->commit();
}

Result<void> SearchIndex::rebuildEntity(Journal& journal, const EntityInfo& entity)
{
    const SearchPlan& plan = planOf(entity);
    if (!plan.isSearched()) {
        return {};
    }
    const RecordWriter records(journal, entity);
    // The plus keeps SQLite from sorting a whole index of deleted = 0 for every few rows.
    const QString tail = QStringLiteral("WHERE +deleted = 0 AND id > ? ORDER BY id LIMIT %1").arg(RowsAtATime);
    qint64 last = 0;
    while (true) {
        Result<std::vector<StoredRow>> rows = records.rows(tail, {last});
        if (!rows) {
            return rows.takeError();
        }
        for (const StoredRow& row : *rows) {
            Result<SearchDocument> document = documentOf(m_database, plan, entity, row.values);
            if (!document) {
                return document.takeError();
            }
            if (Result<void> written = insert(plan, entity, row.id, row.uid, *document); !written) {
                return written.takeError();
            }
            last = row.id;
        }
        if (rows->size() < RowsAtATime) {
            return {};
        }
    }
}

Result<bool> SearchIndex::isCurrent()
{
    Result<QString> version = FileSettings::value(m_database, versionKey());
    if (!version) {
        return version.takeError();
    }
    return *version == currentVersion();
}

Result<void> SearchIndex::ensureCurrent(Journal& journal)
{
    Result<bool> current = isCurrent();
    if (!current) {
        return current.takeError();
    }
    return *current ? Result<void>() : rebuild(journal);
}

Result<void> SearchIndex::optimize()
{
    return m_database.run(QStringLiteral("INSERT INTO search_text (search_text) VALUES ('optimize')"));
}

QString SearchIndex::currentVersion()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityInfo* entity : m_catalog.all()) {
        hash.addData((entity->key + u'|' + entity->numberField + u'|' + entity->titleField).toUtf8());
        for (const FieldInfo& field : entity->fields) {
            if (field.isSearchable) {
                hash.addData((u'|' + field.key).toUtf8());
            }
        }
    }
    return QStringLiteral("%1-%2").arg(QString::number(RulesVersion),
                                       QString::fromLatin1(hash.result().toHex().left(16)));
}

} // namespace tahaluf
