// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ListQuery.h"

#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

QString shownSql(const EntityInfo& entity, const FieldInfo& field, const QString& alias, bool prefersEnglish)
{
    const QString column = alias + QLatin1Char('.') + field.key;
    const QString english = field.key + QStringLiteral("_en");
    return prefersEnglish && entity.field(english)
               ? QStringLiteral("coalesce(nullif(%1.%2, ''), %3)").arg(alias, english, column)
               : column;
}

QString linkTitleSql(const EntityCatalog& catalog,
                     const QString& linkEntity,
                     const QString& idColumn,
                     bool prefersEnglish,
                     int depth)
{
    const EntityInfo* target = catalog.find(linkEntity);
    if (!target || depth > 3) {
        return idColumn;
    }
    const QString alias = QStringLiteral("l%1").arg(depth);
    const FieldInfo* title = target->field(target->numberField.isEmpty() ? target->titleField : target->numberField);
    const QString column = title ? shownSql(*target, *title, alias, prefersEnglish) : alias + QStringLiteral(".uid");
    const QString shown = title && title->kind == FieldKind::Link
                              ? linkTitleSql(catalog, title->linkEntity, column, prefersEnglish, depth + 1)
                              : column;
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
        selected << (isLink ? linkTitleSql(catalog, field->linkEntity, column(key), request.prefersEnglish)
                            : shownSql(*entity, *field, QStringLiteral("r"), request.prefersEnglish));
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
        if (!entity->field(filter.field) && filter.field != QLatin1String("id")) {
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
    for (const QString& key : {request.sortField, request.groupField}) {
        if (!key.isEmpty() && !entity->field(key)) {
            return unknown(tr("“%1” has no field named “%2”.").arg(entity->key, key));
        }
    }
    list.m_order = listOrderSql(catalog, *entity, request);
    const FieldInfo* sorted = entity->field(request.sortField);
    const bool isNamed = sorted && (sorted->key == entity->collatedField || sorted->key == entity->numberField);
    list.m_isDescending = request.isDescending;
    if (sorted && !isNamed && request.groupField.isEmpty()) {
        if (const EntityInfo* target = sorted->kind == FieldKind::Link ? catalog.find(sorted->linkEntity) : nullptr) {
            list.m_sorted = column(sorted->key);
            list.m_linkKeys =
                QStringLiteral("SELECT t.id, %1 FROM %2 t")
                    .arg(linkKeySql(catalog, *sorted, QStringLiteral("t.id"), request.prefersEnglish), target->table);
        } else if (sorted->kind == FieldKind::Text || sorted->kind == FieldKind::LongText) {
            list.m_sorted = shownSql(*entity, *sorted, QStringLiteral("r"), request.prefersEnglish);
        }
    }
    if (const FieldInfo* group = entity->field(request.groupField)) {
        list.m_group = column(group->key);
        list.m_groupTitle = group->kind == FieldKind::Link
                                ? linkTitleSql(catalog, group->linkEntity, list.m_group, request.prefersEnglish)
                                : list.m_group;
    }
    return list;
}

Result<qint64> ListQuery::count() const
{
    return readCount(QStringLiteral("SELECT count(*)") + m_from + m_where, m_binds);
}

Result<qint64> ListQuery::countUpTo(qint64 most) const
{
    std::vector<QVariant> binds = m_binds;
    binds.emplace_back(most + 1);
    return readCount(QStringLiteral("SELECT count(*) FROM (SELECT 1%1%2 LIMIT ?)").arg(m_from, m_where), binds);
}

Result<qint64> ListQuery::readCount(const QString& sql, const std::vector<QVariant>& binds) const
{
    Query query(*m_database, sql);
    for (const QVariant& value : binds) {
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

Result<ListOrder> ListQuery::order(qint64 most) const
{
    if (most < 0 && !m_sorted.isEmpty()) {
        return orderInMemory();
    }
    const bool isGrouped = !m_group.isEmpty();
    Query query(*m_database,
                QStringLiteral("SELECT r.id%1%2%3 ORDER BY %4 LIMIT ?")
                    .arg(isGrouped ? QStringLiteral(", ") + m_group : QString(), m_from, m_where, m_order));
    for (const QVariant& value : m_binds) {
        query.bindStored(value);
    }
    query.bind(most);
    ListOrder order;
    while (query.next()) {
        if (isGrouped) {
            QVariant value = query.stored(1);
            if (order.groups.empty() || order.groups.back().value != value) {
                order.groups.push_back({std::move(value), {}, order.ids.size()});
            }
        }
        order.ids.push_back(query.value<qint64>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (Result<void> named = nameGroups(order); !named) {
        return named.takeError();
    }
    return order;
}

Result<void> ListQuery::nameGroups(ListOrder& order) const
{
    for (ListGroup& group : order.groups) {
        group.shown = group.value;
        if (m_groupTitle == m_group) {
            continue;
        }
        Query query(*m_database, QStringLiteral("SELECT %1%2 WHERE r.id = ?").arg(m_groupTitle, m_from));
        query.bind(order.ids[group.first]);
        while (query.next()) {
            group.shown = query.stored(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    return {};
}

Result<std::vector<ListRow>> ListQuery::rowsOf(const std::vector<qint64>& ids) const
{
    QStringList numbers;
    QHash<qint64, std::size_t> places;
    for (const qint64 id : ids) {
        places.insert(id, places.size());
        numbers << QString::number(id);
    }
    // One parameter, whatever the number of records: the statement is prepared once.
    Result<std::vector<ListRow>> rows =
        read(m_select + m_from + QStringLiteral(" WHERE r.id IN (SELECT value FROM json_each(?))"),
             {QVariant(QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']'))});
    if (rows) {
        std::sort(rows->begin(), rows->end(), [&places](const ListRow& left, const ListRow& right) {
            return places.value(left.id) < places.value(right.id);
        });
    }
    return rows;
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
