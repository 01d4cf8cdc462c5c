// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/RecordCheck.h"

#include "language/Bidi.h"
#include "language/Collation.h"
#include "search/FileTexts.h"
#include "search/SearchDocument.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"
#include "storage/SortKeys.h"

#include <QJsonDocument>

#include <limits>

namespace tahaluf {

namespace {
constexpr qsizetype MostProblems = 20;
constexpr int RowsAtOnce = 2000;
constexpr qint64 QuickDocuments = 20000; ///< FTS5 looks at so many in a second
constexpr int FirstField = 4; ///< in columnsOf()

QString columnsOf(const EntityInfo& entity)
{
    QStringList columns{
        QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("deleted"), QStringLiteral("revision")};
    for (const FieldInfo& field : entity.fields) {
        columns << field.key;
    }
    return columns.join(QStringLiteral(", "));
}

/** The record as people know it, and its uid, by which its history is found. */
QString nameOf(const QString& title, const QString& uid)
{
    constexpr qsizetype Most = 60;
    const QString line = title.simplified();
    const QString shown = line.size() > Most ? line.left(Most).trimmed() + QChar(0x2026) : line;
    return line.isEmpty() ? uid : QStringLiteral("%1 (%2)").arg(Bidi::isolateAuto(shown), uid);
}
} // namespace

Result<RecordCheck::Past> RecordCheck::pastOf(const EntityInfo& entity, const QString& uid)
{
    Query query(m_database,
                QStringLiteral("SELECT c.operation, p.payload FROM changes c LEFT JOIN change_payloads p "
                               "ON p.change = c.id WHERE c.uid = ? AND c.entity = ? ORDER BY c.id"));
    query.bind(uid).bind(entity.key);
    Past past;
    while (query.next()) {
        ++past.changes;
        const auto operation = query.value<QString>(0);
        const bool isErasing = operation == QLatin1String(ChangeLog::EraseKey);
        past.isDeleted = isErasing || operation == QLatin1String("delete") ||
                         (past.isDeleted && operation != QLatin1String("restore"));
        if (isErasing) {
            past.values = {}; // this line says again all that the record says since
            past.isErased = false;
        }
        if (query.stored(1).isNull()) {
            past.isErased = true;
            continue;
        }
        const QJsonObject after =
            QJsonDocument::fromJson(query.value<QString>(1).toUtf8()).object().value(QLatin1String("after")).toObject();
        if (past.values.isEmpty()) {
            past.values = after;
            continue;
        }
        for (auto it = after.begin(); it != after.end(); ++it) {
            past.values.insert(it.key(), it.value());
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return past;
}

Result<void> RecordCheck::readLinked(const EntityInfo& entity)
{
    for (const FieldInfo& field : entity.fields) {
        if (field.kind != FieldKind::Link || m_linked.contains(field.linkEntity)) {
            continue;
        }
        QHash<qint64, QString>& uids = m_linked[field.linkEntity];
        const EntityInfo* target = m_catalog.find(field.linkEntity);
        if (!target) {
            continue;
        }
        Query query(m_database, QStringLiteral("SELECT id, uid FROM %1").arg(target->table));
        while (query.next()) {
            uids.insert(query.value<qint64>(0), query.value<QString>(1));
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    return {};
}

QStringList RecordCheck::differing(const EntityInfo& entity, const Query& row, const Past& past) const
{
    QStringList labels;
    if (row.value<bool>(2) != past.isDeleted) {
        labels << tr("deleted or not");
    }
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldInfo& field = entity.fields[i];
        const QVariant stored = row.stored(static_cast<int>(i) + FirstField);
        QVariant compared = stored;
        if (field.kind == FieldKind::Link && !stored.isNull()) {
            compared = m_linked.value(field.linkEntity).value(stored.toLongLong());
        }
        // A field that came with a later version has no value in older histories.
        const QJsonValue logged = past.values.value(field.key);
        const bool isSame =
            logged.isUndefined() ||
            (compared.isNull() ? logged.isNull() : logged.toVariant().toString() == compared.toString());
        if (!isSame) {
            labels << field.label();
        }
    }
    if (row.value<int>(3) != past.changes) {
        labels << tr("how often it was saved");
    }
    return labels;
}

Result<QStringList> RecordCheck::historyOf(const EntityInfo& entity, QSet<QString>& present)
{
    if (Result<void> linked = readLinked(entity); !linked) {
        return linked.takeError();
    }
    // Some at a time: whoever saves meanwhile waits for no more than these.
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id > ? ORDER BY id LIMIT %3")
                            .arg(columnsOf(entity), entity.table, QString::number(RowsAtOnce));
    QStringList problems;
    qint64 last = std::numeric_limits<qint64>::min();
    for (int rows = RowsAtOnce; rows == RowsAtOnce && problems.size() < MostProblems;) {
        rows = 0;
        Query query(m_database, sql);
        query.bind(last);
        while (query.next() && problems.size() < MostProblems) {
            ++rows;
            last = query.value<qint64>(0);
            if (Result<void> compared = compare(entity, query, present, problems); !compared) {
                return compared.takeError();
            }
        }
        if (!query.isDone() && problems.size() < MostProblems) {
            return query.takeError();
        }
    }
    return problems;
}

Result<void>
RecordCheck::compare(const EntityInfo& entity, const Query& row, QSet<QString>& present, QStringList& problems)
{
    const auto uid = row.value<QString>(1);
    present.insert(uid);
    Result<Past> past = pastOf(entity, uid);
    if (!past) {
        return past.takeError();
    }
    if (past->changes == 0) {
        problems << tr("%1 %2: the history does not know this record.").arg(entity.singularLabel(), uid);
        return {};
    }
    const QStringList labels = past->isErased ? QStringList() : differing(entity, row, *past);
    if (!labels.isEmpty()) {
        const int title = entity.indexOf(entity.titleField);
        const QString named = nameOf(title < 0 ? QString() : row.stored(title + FirstField).toString(), uid);
        problems << tr("%1 %2 is not what its history says (%3): it was altered outside the program.")
                        .arg(entity.singularLabel(), named, labels.join(QStringLiteral(", ")));
    }
    return {};
}

/** What the history made and the file does not hold: one reading of the history for all kinds of records. */
Result<QStringList> RecordCheck::missing(const QHash<QString, QSet<QString>>& present, qint64 lastChange)
{
    Query query(m_database, QStringLiteral("SELECT entity, uid FROM changes WHERE operation = 'create' AND id <= ?"));
    query.bind(lastChange);
    QStringList problems;
    while (query.next() && problems.size() < MostProblems) {
        const auto known = present.constFind(query.value<QString>(0));
        const auto uid = query.value<QString>(1);
        if (known != present.constEnd() && !known->contains(uid)) {
            problems << tr("%1 %2 is in the history but not in the file any more.")
                            .arg(m_catalog.find(known.key())->singularLabel(), uid);
        }
    }
    return query.isDone() ? Result<QStringList>(problems) : Result<QStringList>(query.takeError());
}

Result<QStringList> RecordCheck::againstHistory()
{
    // What is recorded while this reads is no loss.
    const Result<qint64> lastChange = m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM changes"));
    if (!lastChange) {
        return lastChange.error();
    }
    QStringList problems;
    QHash<QString, QSet<QString>> present;
    for (const EntityInfo* entity : m_catalog.all()) {
        QSet<QString>& uids = present[entity->key];
        Result<QStringList> found = historyOf(*entity, uids);
        if (!found) {
            return found;
        }
        if (found->size() >= MostProblems) {
            present.remove(entity->key); // not read to its end: nothing can be said to be missing
        }
        problems += *found;
    }
    const Result<QStringList> lost = missing(present, *lastChange);
    return lost ? Result<QStringList>(problems + *lost) : lost;
}

Result<QStringList> RecordCheck::sortKeys()
{
    const Result<bool> current = SortKeys::areCurrent(m_database);
    QStringList problems;
    if (!current || !*current) {
        return problems; // made anew when the file is opened for writing
    }
    for (const EntityInfo* entity : m_catalog.all()) {
        if (entity->collatedField.isEmpty()) {
            continue;
        }
        Query query(m_database,
                    QStringLiteral("SELECT uid, %1, sort_key FROM %2").arg(entity->collatedField, entity->table));
        while (query.next() && problems.size() < MostProblems) {
            if (query.stored(2).toByteArray() != Collation::sortKey(query.value<QString>(1))) {
                problems << tr("%1 %2 does not stand in its place in sorted lists.")
                                .arg(entity->singularLabel(), nameOf(query.value<QString>(1), query.value<QString>(0)));
            }
        }
        if (!query.isDone() && problems.size() < MostProblems) {
            return query.takeError();
        }
    }
    return problems;
}

Result<QStringList> RecordCheck::searchOf(const EntityInfo& entity)
{
    const SearchPlan plan(entity);
    if (!plan.isSearched()) {
        return QStringList();
    }
    struct Kept
    {
        SearchDocument document;
        QString uid;
        bool isPlaced = false; ///< under the entity and id of its record
    };
    QHash<qint64, Kept> documents;
    Query stored(m_database,
                 QStringLiteral("SELECT id, number, title, body, uid, entity, record_id FROM search_documents "
                                "WHERE id BETWEEN ? AND ?"));
    stored.bind(plan.firstId()).bind(plan.lastId());
    while (stored.next()) {
        const qint64 id = plan.recordId(stored.value<qint64>(0));
        documents.insert(id,
                         {{stored.value<QString>(1), stored.value<QString>(2), stored.value<QString>(3)},
                          stored.value<QString>(4),
                          stored.value<QString>(5) == entity.key && stored.value<qint64>(6) == id});
    }
    if (!stored.isDone()) {
        return stored.takeError();
    }
    qint64 differing = 0;
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0").arg(columnsOf(entity), entity.table));
    while (query.next()) {
        std::vector<QVariant> values;
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            values.push_back(query.stored(static_cast<int>(i) + FirstField));
        }
        SearchDocument document = plan.document(values);
        if (Result<void> added = FileTexts(m_database).addTo(document, entity, values); !added) {
            return added.takeError();
        }
        const auto known = documents.constFind(query.value<qint64>(0));
        const bool isKnown = known != documents.constEnd();
        differing += isKnown
                         ? !(known->document == document && known->uid == query.value<QString>(1) && known->isPlaced)
                         : !document.isEmpty();
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
    return problems;
}

Result<QStringList> RecordCheck::searchWords(bool isQuick)
{
    Result<qint64> documents = m_database.number(QStringLiteral("SELECT count(*) FROM search_documents"));
    Result<qint64> texts = m_database.number(QStringLiteral("SELECT count(*) FROM search_text"));
    // FTS5 checks its own tables only when asked by this command, which a read-only connection cannot give.
    const bool looks =
        m_database.mode() == OpenMode::ReadWrite && documents && !(isQuick && *documents > QuickDocuments);
    Result<void> whole =
        looks ? m_database.run(QStringLiteral("INSERT INTO search_text (search_text) VALUES ('integrity-check')"))
              : Result<void>();
    if (documents && texts && whole) {
        return *documents == *texts
                   ? QStringList()
                   : QStringList{tr("The search index is incomplete: it holds %1 texts for %2 records.")
                                     .arg(*texts)
                                     .arg(*documents)};
    }
    Error error = !documents ? documents.takeError() : !texts ? texts.takeError() : whole.takeError();
    if (error.kind == ErrorKind::CannotOpen) {
        return QStringList{tr("The words of the search index are damaged. The records themselves are not affected.")};
    }
    return error;
}

} // namespace tahaluf
