// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** One condition of a list: the field equals one of the stored values (links: ids; choices: keys), or lies before one.
 */
struct ListFilter
{
    QString field;
    std::vector<QVariant> anyOf;
    QVariant before = {}; ///< where it is set: less than this, and anyOf counts only when it holds something
};

/** What a list shows: which columns of one entity, filtered and sorted how. Field keys only, never SQL. */
struct ListRequest
{
    QString entity;
    QStringList columns;
    std::vector<ListFilter> filters;
    QString sortField; ///< empty: the entity's default order
    bool isDescending = false;
    bool includeDeleted = false;
    bool onlyDeleted = false; ///< the recycle bin
};

/** One row of a list. Links are shown by the linked record's title, everything else by its stored value. */
struct ListRow
{
    qint64 id = 0;
    QString uid;
    std::vector<QVariant> values; ///< in the order of ListRequest::columns
    std::vector<qint64> linkIds; ///< beside each value the linked record's id, 0 for other fields
};

/** Reads lists in windows, so that a list of 100,000 rows costs what its visible part costs. */
class ListQuery
{
    Q_DECLARE_TR_FUNCTIONS(ListQuery)

public:
    /** Refused (Usage) when the request names an unknown entity or field. */
    static Result<ListQuery> prepare(Database& database, const EntityCatalog& catalog, const ListRequest& request);

    Result<qint64> count() const;
    /** Rows offset ... offset + limit - 1 of the sorted list. */
    Result<std::vector<ListRow>> rows(qint64 offset, int limit) const;
    /** One record's row, as the list would show it; empty when it is not in the list (filters included). */
    Result<std::vector<ListRow>> row(qint64 id) const;

private:
    explicit ListQuery(Database& database)
        : m_database(&database)
    {
    }
    Result<std::vector<ListRow>> read(const QString& sql, const std::vector<QVariant>& binds) const;

    Database* m_database;
    QString m_select;
    QString m_from;
    QString m_where;
    QString m_order;
    std::vector<QVariant> m_binds;
    std::vector<bool> m_isLink;
};

/** How the title of a linked record is read inside another query: a scalar subselect, or the column itself. */
QString linkTitleSql(const EntityCatalog& catalog, const QString& linkEntity, const QString& idColumn, int depth = 0);

} // namespace tahaluf
