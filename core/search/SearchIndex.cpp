// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchIndex.h"

#include "storage/FileSettings.h"
#include "storage/Query.h"
#include "storage/RecordWriter.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>

#include <optional>

namespace tahaluf {

namespace {

/** Raise it when folding, stemming or the tables change: every file then makes its index anew. */
constexpr int RulesVersion = 1;
constexpr int RowsAtATime = 500;

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
    if (!plan.isSearched()) {
        return {};
    }
    const SearchDocument document = plan.document(event.values);
    switch (event.operation) {
    case Operation::Create:
    case Operation::Restore:
        return insert(plan, event.entity, event.id, event.uid, document);
    case Operation::Delete:
        return remove(plan, event.id);
    case Operation::Update:
        break;
    }

    Result<std::optional<SearchDocument>> before = storedDocument(m_database, plan.documentId(event.id));
    if (!before) {
        return before.takeError();
    }
    if (*before) {
        return **before == document ? Result<void>() : update(plan, event.id, document);
    }
    // A record in the recycle bin has no document and gets none by being corrected there.
    Query query(m_database, QStringLiteral("SELECT deleted FROM %1 WHERE id = ?").arg(event.entity.table));
    query.bind(event.id);
    const bool isDeleted = query.next() && query.value<bool>(0);
    if (!query.isDone()) {
        return query.takeError();
    }
    return isDeleted ? Result<void>() : insert(plan, event.entity, event.id, event.uid, document);
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
    Query row(m_database,
              QStringLiteral("INSERT INTO search_documents (id, entity, record_id, uid, number, title, body) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.bind(plan.documentId(recordId)).bind(entity.key).bind(recordId).bind(uid);
    row.bind(document.number).bind(document.title).bind(document.body);
    if (Result<void> written = row.run(); !written) {
        return written.takeError();
    }
    Query text(m_database, QStringLiteral("INSERT INTO search_text (rowid, words, stems) VALUES (?, ?, ?)"));
    const SearchDocument::Columns columns = document.columns();
    text.bind(plan.documentId(recordId)).bind(columns.words).bind(columns.stems);
    return text.run();
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
    const QString tail = QStringLiteral("WHERE deleted = 0 AND id > ? ORDER BY id LIMIT %1").arg(RowsAtATime);
    qint64 last = 0;
    while (true) {
        Result<std::vector<StoredRow>> rows = records.rows(tail, {last});
        if (!rows) {
            return rows.takeError();
        }
        for (const StoredRow& row : *rows) {
            const SearchDocument document = plan.document(row.values);
            if (Result<void> written = insert(plan, entity, row.id, row.uid, document); !written) {
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
