// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/RecordCheck.h"

#include "search/SearchDocument.h"
#include "storage/Query.h"

#include <QJsonDocument>
#include <QSet>

namespace tahaluf {

namespace {
constexpr qsizetype MostProblems = 20;

QString columnsOf(const EntityInfo& entity)
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("deleted")};
    for (const FieldInfo& field : entity.fields) {
        columns << field.key;
    }
    return columns.join(QStringLiteral(", "));
}
} // namespace

Result<QHash<QString, RecordCheck::Past>> RecordCheck::pastOf(const EntityInfo& entity)
{
    Query query(m_database,
                QStringLiteral("SELECT c.uid, c.operation, p.payload FROM changes c "
                               "LEFT JOIN change_payloads p ON p.change = c.id WHERE c.entity = ? ORDER BY c.id"));
    query.bind(entity.key);
    QHash<QString, Past> records;
    while (query.next()) {
        Past& past = records[query.value<QString>(0)];
        const auto operation = query.value<QString>(1);
        past.isDeleted =
            operation == QLatin1String("delete") || (past.isDeleted && operation != QLatin1String("restore"));
        if (query.stored(2).isNull()) {
            past.isErased = true;
            continue;
        }
        const QJsonObject after =
            QJsonDocument::fromJson(query.value<QString>(2).toUtf8()).object().value(QLatin1String("after")).toObject();
        for (auto it = after.begin(); it != after.end(); ++it) {
            past.values.insert(it.key(), it.value());
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return records;
}

Result<QHash<qint64, QString>> RecordCheck::uidsOf(const QString& entity)
{
    const EntityInfo* info = m_catalog.find(entity);
    QHash<qint64, QString> uids;
    if (!info) {
        return uids;
    }
    Query query(m_database, QStringLiteral("SELECT id, uid FROM %1").arg(info->table));
    while (query.next()) {
        uids.insert(query.value<qint64>(0), query.value<QString>(1));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return uids;
}

Result<QStringList> RecordCheck::historyOf(const EntityInfo& entity)
{
    Result<QHash<QString, Past>> past = pastOf(entity);
    if (!past) {
        return past.takeError();
    }
    QHash<QString, QHash<qint64, QString>> linked;
    for (const FieldInfo& field : entity.fields) {
        if (field.kind == FieldKind::Link && !linked.contains(field.linkEntity)) {
            Result<QHash<qint64, QString>> uids = uidsOf(field.linkEntity);
            if (!uids) {
                return uids.takeError();
            }
            linked.insert(field.linkEntity, *uids);
        }
    }
    QStringList problems;
    QSet<QString> seen;
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2").arg(columnsOf(entity), entity.table));
    while (query.next() && problems.size() < MostProblems) {
        const auto uid = query.value<QString>(1);
        seen.insert(uid);
        const auto known = past->constFind(uid);
        if (known == past->constEnd()) {
            problems << tr("%1 %2: the history does not know this record.").arg(entity.singularLabel(), uid);
            continue;
        }
        if (known->isErased) {
            continue;
        }
        QStringList differing;
        if (query.value<bool>(2) != known->isDeleted) {
            differing << tr("deleted or not");
        }
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const FieldInfo& field = entity.fields[i];
            const QVariant stored = query.stored(static_cast<int>(i) + 3);
            QVariant compared = stored;
            if (field.kind == FieldKind::Link && !stored.isNull()) {
                compared = linked.value(field.linkEntity).value(stored.toLongLong());
            }
            // A field that came with a later version has no value in older histories.
            const QJsonValue logged = known->values.value(field.key);
            const bool isSame =
                logged.isUndefined() ||
                (compared.isNull() ? logged.isNull() : logged.toVariant().toString() == compared.toString());
            if (!isSame) {
                differing << field.label();
            }
        }
        if (!differing.isEmpty()) {
            problems << tr("%1 %2 is not what its history says (%3): it was altered outside the program.")
                            .arg(entity.singularLabel(), uid, differing.join(QStringLiteral(", ")));
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    for (auto it = past->constBegin(); it != past->constEnd() && problems.size() < MostProblems; ++it) {
        if (!seen.contains(it.key())) {
            problems
                << tr("%1 %2 is in the history but not in the file any more.").arg(entity.singularLabel(), it.key());
        }
    }
    return problems;
}

Result<QStringList> RecordCheck::againstHistory()
{
    QStringList problems;
    for (const EntityInfo* entity : m_catalog.all()) {
        Result<QStringList> found = historyOf(*entity);
        if (!found) {
            return found;
        }
        problems += *found;
    }
    return problems;
}

Result<QStringList> RecordCheck::searchOf(const EntityInfo& entity)
{
    const SearchPlan plan(entity);
    if (!plan.isSearched()) {
        return QStringList();
    }
    QHash<qint64, SearchDocument> documents;
    Query stored(m_database,
                 QStringLiteral("SELECT id, number, title, body FROM search_documents WHERE id BETWEEN ? AND ?"));
    stored.bind(plan.firstId()).bind(plan.lastId());
    while (stored.next()) {
        documents.insert(plan.recordId(stored.value<qint64>(0)),
                         {stored.value<QString>(1), stored.value<QString>(2), stored.value<QString>(3)});
    }
    if (!stored.isDone()) {
        return stored.takeError();
    }
    qint64 differing = 0;
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0").arg(columnsOf(entity), entity.table));
    while (query.next()) {
        std::vector<QVariant> values;
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            values.push_back(query.stored(static_cast<int>(i) + 3));
        }
        const SearchDocument document = plan.document(values);
        const auto known = documents.constFind(query.value<qint64>(0));
        const bool isKnown = known != documents.constEnd();
        differing += isKnown ? !(*known == document) : !document.isEmpty();
        if (isKnown) {
            documents.erase(known);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    differing += documents.size();
    if (differing == 0) {
        return QStringList();
    }
    return QStringList{
        tr("The search index does not agree with %n records of “%1”.", nullptr, static_cast<int>(differing))
            .arg(entity.pluralLabel())};
}

Result<QStringList> RecordCheck::againstSearch()
{
    QStringList problems;
    for (const EntityInfo* entity : m_catalog.all()) {
        Result<QStringList> found = searchOf(*entity);
        if (!found) {
            return found;
        }
        problems += *found;
    }
    Result<qint64> documents = m_database.number(QStringLiteral("SELECT count(*) FROM search_documents"));
    Result<qint64> texts = m_database.number(QStringLiteral("SELECT count(*) FROM search_text"));
    if (!documents || !texts) {
        return documents ? texts.takeError() : documents.takeError();
    }
    // FTS5 checks its own tables only when asked by this command, which a read-only connection cannot give.
    if (m_database.mode() == OpenMode::ReadWrite) {
        const Result<void> whole =
            m_database.run(QStringLiteral("INSERT INTO search_text (search_text) VALUES ('integrity-check')"));
        if (!whole && whole.error().kind == ErrorKind::CannotOpen) {
            problems << tr("The words of the search index are damaged. The records themselves are not affected.");
        } else if (!whole) {
            return whole.error();
        }
    }
    if (*documents != *texts) {
        problems << tr("The search index is incomplete: it holds %1 texts for %2 records.").arg(*texts).arg(*documents);
    }
    return problems;
}

} // namespace tahaluf
