// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeHistory.h"

#include "storage/Query.h"

#include <QJsonDocument>

namespace tahaluf {

namespace {

QString stamp(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/** Whether records with this link belong to the linked one as a part: they must have it and are never quoted alone. */
bool isPart(const EntityInfo& entity, const FieldInfo& field)
{
    return field.kind == FieldKind::Link && field.isRequired && entity.numberField.isEmpty();
}

} // namespace

Result<std::optional<QString>> ChangeHistory::entityOf(const QString& uid) const
{
    Query query(m_database, QStringLiteral("SELECT entity FROM changes WHERE uid = ? LIMIT 1"));
    query.bind(uid);
    std::optional<QString> entity;
    while (query.next()) {
        entity = query.value<QString>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return entity;
}

Result<ChangeHistory::Condition> ChangeHistory::conditionOf(const HistoryRequest& request) const
{
    Condition condition{QStringLiteral("1"), {}};
    const auto narrow = [&condition](const QString& sql, const QVariant& value) {
        condition.sql += QStringLiteral(" AND ") + sql;
        condition.binds.push_back(value);
    };
    if (!request.uid.isEmpty() && request.withParts) {
        Result<std::optional<QString>> kind = entityOf(request.uid);
        if (!kind) {
            return kind.takeError();
        }
        const EntityInfo* whole = m_catalog.find(kind->value_or(QString()));
        QStringList parts{QStringLiteral("SELECT ?")};
        condition.binds.emplace_back(request.uid);
        for (const EntityInfo* entity : m_catalog.all()) {
            for (const FieldInfo& field : entity->fields) {
                if (whole && field.linkEntity == whole->key && isPart(*entity, field)) {
                    parts << QStringLiteral("SELECT p.uid FROM %1 p JOIN %2 w ON w.id = p.%3 WHERE w.uid = ?")
                                 .arg(entity->table, whole->table, field.key);
                    condition.binds.emplace_back(request.uid);
                }
            }
        }
        // Attachments name their record by its uid.
        parts << QStringLiteral("SELECT a.uid FROM attachments a WHERE a.record_uid = ?");
        condition.binds.emplace_back(request.uid);
        condition.sql = QStringLiteral("c.uid IN (%1)").arg(parts.join(QStringLiteral(" UNION ")));
    } else if (!request.uid.isEmpty()) {
        narrow(QStringLiteral("c.uid = ?"), request.uid);
    }
    if (!request.actor.isEmpty()) {
        narrow(QStringLiteral("c.actor = ?"), request.actor);
    }
    if (!request.entity.isEmpty()) {
        narrow(QStringLiteral("c.entity = ?"), request.entity);
    }
    if (request.from.isValid()) {
        narrow(QStringLiteral("c.at >= ?"), stamp(request.from));
    }
    if (request.until.isValid()) {
        narrow(QStringLiteral("c.at < ?"), stamp(request.until));
    }
    return condition;
}

Result<std::vector<HistoryLine>> ChangeHistory::lines(const HistoryRequest& request) const
{
    Result<Condition> condition = conditionOf(request);
    if (!condition) {
        return condition.takeError();
    }
    Query query(m_database,
                QStringLiteral("SELECT c.id, c.at, c.actor, c.entity, c.uid, c.operation, p.payload, c.txn, "
                               "coalesce(t.command, '') FROM changes c "
                               "LEFT JOIN change_payloads p ON p.change = c.id "
                               "LEFT JOIN transactions t ON t.txn = c.txn WHERE %1 ORDER BY c.id %2 LIMIT ?")
                    .arg(condition->sql, QLatin1String(request.oldestFirst ? "ASC" : "DESC")));
    for (const QVariant& value : condition->binds) {
        query.bindStored(value);
    }
    query.bind(request.limit);
    return query.collect([](const Query& row) {
        HistoryLine line;
        line.change.sequence = row.value<qint64>(0);
        line.change.at = QDateTime::fromString(row.value<QString>(1), Qt::ISODateWithMs);
        line.change.actor = row.value<QString>(2);
        line.change.entity = row.value<QString>(3);
        line.change.uid = row.value<QString>(4);
        line.change.operation = row.value<QString>(5);
        line.isErased = row.stored(6).isNull() || line.change.operation == QLatin1String(ChangeLog::EraseKey);
        const QJsonObject content = QJsonDocument::fromJson(row.value<QString>(6).toUtf8()).object();
        line.change.before = content.value(QLatin1String("before")).toObject();
        line.change.after = content.value(QLatin1String("after")).toObject();
        line.transaction = row.value<QString>(7);
        line.command = row.value<QString>(8);
        return line;
    });
}

Result<qint64> ChangeHistory::count(const HistoryRequest& request) const
{
    Result<Condition> condition = conditionOf(request);
    if (!condition) {
        return condition.takeError();
    }
    Query query(m_database, QStringLiteral("SELECT count(*) FROM changes c WHERE %1").arg(condition->sql));
    for (const QVariant& value : condition->binds) {
        query.bindStored(value);
    }
    qint64 count = 0;
    while (query.next()) {
        count = query.value<qint64>(0);
    }
    return query.isDone() ? Result<qint64>(count) : Result<qint64>(query.takeError());
}

Result<QStringList> ChangeHistory::actors() const
{
    Query query(m_database, QStringLiteral("SELECT DISTINCT actor FROM changes WHERE actor <> '' ORDER BY actor"));
    QStringList names;
    while (query.next()) {
        names << query.value<QString>(0);
    }
    return query.isDone() ? Result<QStringList>(names) : Result<QStringList>(query.takeError());
}

Result<std::optional<TransactionSummary>> ChangeHistory::summary(const QString& transaction) const
{
    TransactionSummary summary;
    summary.transaction = transaction;
    // An undo and a redo are about what the first of their chain did.
    QString root = transaction;
    for (bool isRoot = false; !isRoot;) {
        Query chain(m_database, QStringLiteral("SELECT reverses, command FROM transactions WHERE txn = ?"));
        chain.bind(root);
        isRoot = true;
        summary.command.clear();
        while (chain.next()) {
            summary.command = chain.value<QString>(1);
            isRoot = chain.value<QString>(0).isEmpty();
            root = isRoot ? root : chain.value<QString>(0);
        }
        if (!chain.isDone()) {
            return chain.takeError();
        }
    }
    Query query(
        m_database,
        QStringLiteral("SELECT entity, uid, operation, at, actor FROM changes WHERE txn = ? ORDER BY id LIMIT 50"));
    query.bind(root);
    bool isKnown = false;
    while (query.next()) {
        const auto operation = query.value<QString>(2);
        // What was made tells more than what was changed beside it.
        const bool isMaking = operation == QLatin1String("create") && summary.operation != QLatin1String("create");
        if (!isKnown || isMaking) {
            isKnown = true;
            summary.entity = query.value<QString>(0);
            summary.uid = query.value<QString>(1);
            summary.operation = operation;
            summary.at = QDateTime::fromString(query.value<QString>(3), Qt::ISODateWithMs);
            summary.actor = query.value<QString>(4);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (!isKnown) {
        return std::optional<TransactionSummary>();
    }
    if (Result<void> looked = lookForState(summary, root); !looked) {
        return looked.takeError();
    }
    Query count(m_database, QStringLiteral("SELECT count(DISTINCT uid) FROM changes WHERE txn = ?"));
    count.bind(root);
    while (count.next()) {
        summary.records = count.value<int>(0);
    }
    return count.isDone() ? Result<std::optional<TransactionSummary>>(summary)
                          : Result<std::optional<TransactionSummary>>(count.takeError());
}

Result<void> ChangeHistory::lookForState(TransactionSummary& summary, const QString& transaction) const
{
    if (summary.operation != QLatin1String("update")) {
        return {};
    }
    Query query(m_database,
                QStringLiteral("SELECT c.entity, c.uid, p.payload FROM changes c JOIN change_payloads p "
                               "ON p.change = c.id WHERE c.txn = ? AND c.operation = 'update' ORDER BY c.id LIMIT 50"));
    query.bind(transaction);
    while (query.next()) {
        const QJsonObject after =
            QJsonDocument::fromJson(query.value<QString>(2).toUtf8()).object().value(QLatin1String("after")).toObject();
        for (const QString& field : {QStringLiteral("state"), QStringLiteral("status")}) {
            const EntityInfo* info = m_catalog.find(query.value<QString>(0));
            const bool isState = info && info->field(field) && info->field(field)->kind == FieldKind::Choice;
            if (summary.stateField.isEmpty() && isState && after.contains(field)) {
                summary.entity = query.value<QString>(0);
                summary.uid = query.value<QString>(1);
                summary.stateField = field;
                summary.state = after.value(field).toString();
            }
        }
    }
    return query.isDone() ? Result<void>() : Result<void>(query.takeError());
}

} // namespace tahaluf
