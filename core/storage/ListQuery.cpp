// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ListQuery.h"

#include "storage/Query.h"

namespace tahaluf {

QString linkTitleSql(const EntityCatalog& catalog, const QString& linkEntity, const QString& idColumn, int depth)
{
    const EntityInfo* target = catalog.find(linkEntity);
    if (!target || depth > 3) {
        return idColumn;
    }
    const QString alias = QStringLiteral("l%1").arg(depth);
    const FieldInfo* title = target->field(target->numberField.isEmpty() ? target->titleField : target->numberField);
    const QString column = alias + QLatin1Char('.') + (title ? title->key : QStringLiteral("uid"));
    const QString shown =
        title && title->kind == FieldKind::Link ? linkTitleSql(catalog, title->linkEntity, column, depth + 1) : column;
    return QStringLiteral("(SELECT %1 FROM %2 %3 WHERE %3.id = %4)").arg(shown, target->table, alias, idColumn);
}

Result<ListQuery> ListQuery::prepare(Database& database, const EntityCatalog& catalog, const ListRequest& request)
{
    const auto unknown = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    const EntityInfo* entity = catalog.find(request.entity);
    if (!entity) {
        return unknown(tr("There is no kind of record named “%1”.").arg(request.entity));
    }
    const auto column = [](const QString& key) { return QStringLiteral("r.") + key; };
    ListQuery list(database);
    QStringList selected{QStringLiteral("r.id"), QStringLiteral("r.uid")};
    for (const QString& key : request.columns) {
        const FieldInfo* field = entity->field(key);
        if (!field) {
            return unknown(tr("“%1” has no field named “%2”.").arg(entity->key, key));
        }
        const bool isLink = field->kind == FieldKind::Link;
        selected << (isLink ? linkTitleSql(catalog, field->linkEntity, column(key)) : column(key));
        selected << (isLink ? column(key) : QStringLiteral("0"));
        list.m_isLink.push_back(isLink);
    }
    list.m_select = QStringLiteral("SELECT ") + selected.join(QStringLiteral(", "));
    list.m_from = QStringLiteral(" FROM %1 r").arg(entity->table);
    QStringList conditions;
    if (request.onlyDeleted) {
        conditions << QStringLiteral("r.deleted = 1");
    } else if (!request.includeDeleted) {
        // The plus keeps SQLite from sorting a whole index of deleted = 0 where it can walk the table in order.
        conditions << (request.filters.empty() ? QStringLiteral("+r.deleted = 0") : QStringLiteral("r.deleted = 0"));
    }
    for (const ListFilter& filter : request.filters) {
        if (!entity->field(filter.field)) {
            return unknown(tr("“%1” has no field named “%2”.").arg(entity->key, filter.field));
        }
        if (filter.before.isValid()) {
            conditions << QStringLiteral("%1 < ?").arg(column(filter.field));
            list.m_binds.push_back(filter.before);
            if (filter.anyOf.empty()) {
                continue;
            }
        }
        QStringList marks;
        for (const QVariant& value : filter.anyOf) {
            marks << QStringLiteral("?");
            list.m_binds.push_back(value);
        }
        conditions << QStringLiteral("%1 IN (%2)").arg(column(filter.field), marks.join(QLatin1Char(',')));
    }
    list.m_where = conditions.isEmpty() ? QStringLiteral(" WHERE 1")
                                        : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    const QString direction = request.isDescending ? QStringLiteral(" DESC") : QString();
    if (request.sortField.isEmpty()) {
        QStringList terms;
        for (const QString& term : entity->orderBy.split(QStringLiteral(", "))) {
            terms << column(term);
        }
        list.m_order = terms.join(QStringLiteral(", "));
    } else {
        const FieldInfo* field = entity->field(request.sortField);
        if (!field) {
            return unknown(tr("“%1” has no field named “%2”.").arg(entity->key, request.sortField));
        }
        QString sorted = column(field->key);
        if (field->key == entity->collatedField) {
            sorted = column(QStringLiteral("sort_key"));
        } else if (field->kind == FieldKind::Link) {
            const EntityInfo* target = catalog.find(field->linkEntity);
            sorted = target && !target->collatedField.isEmpty()
                         ? QStringLiteral("(SELECT s.sort_key FROM %1 s WHERE s.id = %2)").arg(target->table, sorted)
                         : linkTitleSql(catalog, field->linkEntity, sorted);
        } else if (field->key == entity->numberField && !entity->numberOrder.isEmpty()) {
            QStringList terms;
            for (const QString& term : entity->numberOrder.split(QStringLiteral(", "))) {
                terms << column(term);
            }
            sorted = terms.join(direction + QStringLiteral(", "));
        }
        list.m_order = sorted + direction + QStringLiteral(", r.id") + direction;
    }
    return list;
}

Result<qint64> ListQuery::count() const
{
    Query query(*m_database, QStringLiteral("SELECT count(*)") + m_from + m_where);
    for (const QVariant& value : m_binds) {
        query.bindStored(value);
    }
    qint64 count = 0;
    while (query.next()) {
        count = query.value<qint64>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return count;
}

Result<std::vector<ListRow>> ListQuery::rows(qint64 offset, int limit) const
{
    std::vector<QVariant> binds = m_binds;
    binds.emplace_back(static_cast<qint64>(limit));
    binds.emplace_back(offset);
    return read(m_select + m_from + m_where + QStringLiteral(" ORDER BY %1 LIMIT ? OFFSET ?").arg(m_order), binds);
}

Result<std::vector<ListRow>> ListQuery::row(qint64 id) const
{
    std::vector<QVariant> binds = m_binds;
    binds.emplace_back(id);
    return read(m_select + m_from + m_where + QStringLiteral(" AND r.id = ?"), binds);
}

Result<std::vector<ListRow>> ListQuery::read(const QString& sql, const std::vector<QVariant>& binds) const
{
    Query query(*m_database, sql);
    for (const QVariant& value : binds) {
        query.bindStored(value);
    }
    std::vector<ListRow> rows;
    while (query.next()) {
        ListRow row;
        row.id = query.value<qint64>(0);
        row.uid = query.value<QString>(1);
        for (std::size_t i = 0; i < m_isLink.size(); ++i) {
            const int column = 2 + 2 * static_cast<int>(i);
            row.values.push_back(query.stored(column));
            row.linkIds.push_back(m_isLink[i] ? query.value<qint64>(column + 1) : 0);
        }
        rows.push_back(std::move(row));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return rows;
}

} // namespace tahaluf
