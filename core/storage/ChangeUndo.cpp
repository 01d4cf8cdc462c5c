// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeUndo.h"

#include "storage/ChangeLog.h"
#include "storage/CommandNames.h"
#include "storage/LoggedValue.h"
#include "storage/Query.h"
#include "storage/RecordWriter.h"
#include "storage/Transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace tahaluf {

namespace {

struct LoggedChange
{
    QString entity;
    QString uid;
    QString operation;
    QJsonObject before;
    bool isErased = false;
};

Result<std::vector<LoggedChange>> changesOf(Database& database, const QString& transaction)
{
    Query query(database,
                QStringLiteral("SELECT c.entity, c.uid, c.operation, p.payload FROM changes c "
                               "LEFT JOIN change_payloads p ON p.change = c.id WHERE c.txn = ? ORDER BY c.id DESC"));
    query.bind(transaction);
    return query.collect([](const Query& row) {
        const QByteArray payload = row.value<QString>(3).toUtf8();
        const QJsonObject content = QJsonDocument::fromJson(payload).object();
        return LoggedChange{row.value<QString>(0),
                            row.value<QString>(1),
                            row.value<QString>(2),
                            content.value(QLatin1String("before")).toObject(),
                            payload.isEmpty() || row.value<QString>(2) == QLatin1String(ChangeLog::EraseKey)};
    });
}

Result<QString> titleOf(Journal& journal, const QString& entity, const QString& uid)
{
    const EntityInfo* info = journal.catalog().find(entity);
    if (!info) {
        return uid;
    }
    Query query(journal.database(),
                QStringLiteral("SELECT %1 FROM %2 WHERE uid = ?").arg(info->titleField, info->table));
    query.bind(uid);
    QString title;
    while (query.next()) {
        title = query.stored(0).toString();
    }
    return query.isDone() ? Result<QString>(title) : Result<QString>(query.takeError());
}

/**
 * Whether a transaction changed anything together with what it takes back, as far as both came after change `moment`:
 * a change and its undo are nothing together, and so are an undo and its redo.
 */
Result<bool> hasEffectSince(Database& database, const QString& transaction, qint64 moment)
{
    bool hasEffect = false;
    QString next = transaction;
    while (!next.isEmpty()) {
        Query query(database,
                    QStringLiteral("SELECT coalesce((SELECT max(id) FROM changes WHERE txn = ?), 0), "
                                   "coalesce((SELECT reverses FROM transactions WHERE txn = ?), '')"));
        query.bind(next).bind(next);
        next.clear();
        while (query.next()) {
            if (query.value<qint64>(0) > moment) {
                hasEffect = !hasEffect;
                next = query.value<QString>(1);
            }
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    return hasEffect;
}

struct LaterChange
{
    QString entity;
    QString uid;
    QString transaction;
    qint64 moment = 0; ///< the last change of the transaction it came after
};

/** A record of the transaction that was changed after it; empty where there is none. */
Result<std::optional<QString>> changedSince(Journal& journal, const QString& transaction)
{
    Query query(journal.database(),
                QStringLiteral("SELECT later.entity, later.uid, later.txn, max(mine.id) FROM changes mine "
                               "JOIN changes later ON later.uid = mine.uid AND later.entity = mine.entity "
                               "AND later.id > mine.id WHERE mine.txn = ? AND later.txn <> mine.txn "
                               "AND NOT EXISTS (SELECT 1 FROM transactions r WHERE r.reverses = later.txn) "
                               "GROUP BY later.txn"));
    query.bind(transaction);
    const Result<std::vector<LaterChange>> later = query.collect([](const Query& row) {
        return LaterChange{row.value<QString>(0), row.value<QString>(1), row.value<QString>(2), row.value<qint64>(3)};
    });
    if (!later) {
        return later.error();
    }
    for (const LaterChange& change : *later) {
        const Result<bool> isChanged = hasEffectSince(journal.database(), change.transaction, change.moment);
        if (!isChanged) {
            return isChanged.error();
        }
        if (*isChanged) {
            Result<QString> title = titleOf(journal, change.entity, change.uid);
            return title ? Result<std::optional<QString>>(*title) : Result<std::optional<QString>>(title.takeError());
        }
    }
    return std::optional<QString>();
}

Result<bool> isTakenBack(Database& database, const QString& transaction)
{
    Query query(database, QStringLiteral("SELECT 1 FROM transactions WHERE reverses = ?"));
    query.bind(transaction);
    bool isThere = false;
    while (query.next()) {
        isThere = true;
    }
    return query.isDone() ? Result<bool>(isThere) : Result<bool>(query.takeError());
}

/** The kinds of record that the transaction made. */
Result<QStringList> madeKinds(Database& database, const QString& transaction)
{
    Query query(database, QStringLiteral("SELECT DISTINCT entity FROM changes WHERE txn = ? AND operation = 'create'"));
    query.bind(transaction);
    QStringList kinds;
    while (query.next()) {
        kinds << query.value<QString>(0);
    }
    return query.isDone() ? Result<QStringList>(kinds) : Result<QStringList>(query.takeError());
}

/** A record of the transaction that something made outside it is linked to; empty where there is none. */
Result<std::optional<QString>> neededSince(Journal& journal, const QString& transaction)
{
    const Result<QStringList> made = madeKinds(journal.database(), transaction);
    if (!made) {
        return made.error();
    }
    if (made->isEmpty()) {
        return std::optional<QString>();
    }
    for (const EntityInfo* entity : journal.catalog().all()) {
        for (const FieldInfo& field : entity->fields) {
            const EntityInfo* target =
                field.kind == FieldKind::Link ? journal.catalog().find(field.linkEntity) : nullptr;
            if (!target || !made->contains(target->key)) {
                continue;
            }
            Query query(
                journal.database(),
                QStringLiteral("SELECT t.%4 FROM %1 r JOIN %2 t ON t.id = r.%3 WHERE r.deleted = 0 AND t.uid IN "
                               "(SELECT uid FROM changes WHERE txn = ? AND operation = 'create' AND entity = ?) "
                               "AND r.uid NOT IN (SELECT uid FROM changes WHERE txn = ?) LIMIT 1")
                    .arg(entity->table, target->table, field.key, target->titleField));
            query.bind(transaction).bind(target->key).bind(transaction);
            std::optional<QString> title;
            while (query.next()) {
                title = query.stored(0).toString();
            }
            if (!query.isDone()) {
                return query.takeError();
            }
            if (title) {
                return title;
            }
        }
    }
    return std::optional<QString>();
}

Result<void> takeBack(Journal& journal, const LoggedChange& change)
{
    const EntityInfo* entity = journal.catalog().find(change.entity);
    if (!entity) {
        return refused(ChangeUndo::tr("The history does not say any more what “%1” was before.").arg(change.uid));
    }
    RecordWriter writer(journal, *entity);
    Result<std::vector<StoredRow>> rows = writer.rows(QStringLiteral("WHERE uid = ?"), {change.uid});
    if (!rows) {
        return rows.takeError();
    }
    if (rows->empty()) {
        return refused(ChangeUndo::tr("The record “%1” is not there any more.").arg(change.uid));
    }
    StoredRow& row = rows->front();
    if (change.operation != QLatin1String("update")) {
        return writer.setDeleted(row.id, change.operation != QLatin1String("delete"));
    }
    for (auto value = change.before.begin(); value != change.before.end(); ++value) {
        const int index = entity->indexOf(value.key());
        if (index < 0) {
            continue;
        }
        Result<QVariant> stored = LoggedValue::stored(journal, entity->fields[static_cast<std::size_t>(index)], *value);
        if (!stored) {
            return stored.takeError();
        }
        row.values[static_cast<std::size_t>(index)] = *stored;
    }
    return writer.update(row);
}

} // namespace

Result<qint64> ChangeUndo::undo(Journal& journal, const QString& transaction)
{
    return reverse(journal, transaction, CommandNames::Undo);
}

Result<qint64> ChangeUndo::redo(Journal& journal, const QString& undoTransaction)
{
    return reverse(journal, undoTransaction, CommandNames::Redo);
}

Result<qint64> ChangeUndo::reverse(Journal& journal, const QString& transactionUid, const char* command)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const Result<std::vector<LoggedChange>> changes = changesOf(journal.database(), transactionUid);
    if (!changes) {
        return changes.error();
    }
    if (changes->empty()) {
        return refused(tr("There is nothing to undo."));
    }
    if (std::any_of(changes->begin(), changes->end(), [](const LoggedChange& change) { return change.isErased; })) {
        return refused(tr("This cannot be undone: what it was about was erased for good, and nothing in this file "
                          "holds it any more."));
    }
    const Result<bool> isBack = isTakenBack(journal.database(), transactionUid);
    if (!isBack) {
        return isBack.error();
    }
    if (*isBack) {
        return refused(tr("That was taken back already."));
    }
    if (Result<void> named = CommandNames::note(*transaction, command, transactionUid); !named) {
        return named.takeError();
    }
    Result<std::optional<QString>> changed = changedSince(journal, transactionUid);
    if (!changed) {
        return changed.takeError();
    }
    if (*changed) {
        return refused(
            tr("“%1” was changed after that, so it cannot be undone as a whole. Change single records instead.")
                .arg(**changed));
    }
    Result<std::optional<QString>> needed = neededSince(journal, transactionUid);
    if (!needed) {
        return needed.takeError();
    }
    if (*needed) {
        return refused(tr("Something newer belongs to “%1”, so it cannot be undone as a whole. Change single records "
                          "instead.")
                           .arg(**needed));
    }
    // What the transaction made goes last, the first one first: parts never stand without what they belong to.
    std::vector<const LoggedChange*> made;
    for (const LoggedChange& change : *changes) {
        if (change.operation == QLatin1String("create")) {
            made.insert(made.begin(), &change);
            continue;
        }
        if (Result<void> done = takeBack(journal, change); !done) {
            return done.takeError();
        }
    }
    for (const LoggedChange* change : made) {
        if (Result<void> done = takeBack(journal, *change); !done) {
            return done.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return static_cast<qint64>(changes->size());
}

} // namespace tahaluf
