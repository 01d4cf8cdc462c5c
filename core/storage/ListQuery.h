// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

/**
 * One condition of a list: the field equals one of the stored values (links: ids; choices: keys), or lies before one.
 * The field "id" chooses the records themselves.
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
    /** Names and titles that are recorded in English too are shown and sorted in English; the others as they are. */
    bool prefersEnglish = false;
    QString groupField = {}; ///< records with the same value stand together, before the order within them
};

/** One row of a list. Links are shown by the linked record's title, everything else by its stored value. */
struct ListRow
{
    qint64 id = 0;
    QString uid;
    std::vector<QVariant> values; ///< in the order of ListRequest::columns
    std::vector<qint64> linkIds; ///< beside each value the linked record's id, 0 for other fields
};

/** Records of one value that stand together in a list. */
struct ListGroup
{
    QVariant value; ///< as it is stored; for links the id
    QVariant shown = {}; ///< as ListRow::values has it: for links the title
    std::size_t first = 0; ///< its first place in ListOrder::ids
};

/** A whole list by ids alone: 8 bytes a record, so that a window anywhere in it is read by its ids. */
struct ListOrder
{
    std::vector<qint64> ids = {};
    std::vector<ListGroup> groups = {}; ///< from first to last; none where nothing is grouped
};

/** Reads lists in windows, so that a list of 100,000 rows costs what its visible part costs. */
class ListQuery
{
    Q_DECLARE_TR_FUNCTIONS(ListQuery)

public:
    /** Refused (Usage) when the request names an unknown entity or field. */
    static Result<ListQuery> prepare(Database& database, const EntityCatalog& catalog, const ListRequest& request);

    Result<qint64> count() const;
    /** The number of rows when it is at most @p most, else most + 1: costs no more than reading that many. */
    Result<qint64> countUpTo(qint64 most) const;
    /** Rows offset ... offset + limit - 1 of the sorted list. */
    Result<std::vector<ListRow>> rows(qint64 offset, int limit) const;
    /** The order of the whole list, or of its first @p most records. */
    Result<ListOrder> order(qint64 most = -1) const;
    /** The rows of these records, in their order; those that are not there any more are left out. */
    Result<std::vector<ListRow>> rowsOf(const std::vector<qint64>& ids) const;
    /** One record's row, as the list would show it; empty when it is not in the list (filters included). */
    Result<std::vector<ListRow>> row(qint64 id) const;

private:
    explicit ListQuery(Database& database)
        : m_database(&database)
    {
    }
    Result<qint64> readCount(const QString& sql, const std::vector<QVariant>& binds) const;
    Result<std::vector<ListRow>> read(const QString& sql, const std::vector<QVariant>& binds) const;
    Result<void> nameGroups(ListOrder& order) const;
    Result<ListOrder> orderInMemory() const;
    /** Puts the records @p first ... @p last - 1, whose texts begin alike, into their order. */
    Result<void> orderByWholeKeys(std::vector<qint64>& ids, std::size_t first, std::size_t last) const;
    Result<QHash<qint64, int>> linkPlaces() const;

    Database* m_database;
    QString m_select;
    QString m_from;
    QString m_where;
    QString m_order;
    QString m_group; ///< the field's column, empty where nothing is grouped
    QString m_groupTitle;
    QString m_sorted; ///< the value to sort by in memory; empty where SQLite sorts
    QString m_linkKeys; ///< SELECT of the keys of what the value links to; empty for a text
    bool m_isDescending = false;
    std::vector<QVariant> m_binds;
    std::vector<bool> m_isLink;
};

/** ORDER BY for a request whose entity and fields are known. */
QString listOrderSql(const EntityCatalog& catalog, const EntityInfo& entity, const ListRequest& request);

/** The key by which a link is sorted, of the record whose id stands in @p column. */
QString linkKeySql(const EntityCatalog& catalog, const FieldInfo& field, const QString& column, bool prefersEnglish);

/** How a field is read: its column, or the English one where that is wanted and filled («name» and «name_en»). */
QString shownSql(const EntityInfo& entity, const FieldInfo& field, const QString& alias, bool prefersEnglish);

/** How the title of a linked record is read inside another query: a scalar subselect, or the column itself. */
QString linkTitleSql(const EntityCatalog& catalog,
                     const QString& linkEntity,
                     const QString& idColumn,
                     bool prefersEnglish = false,
                     int depth = 0);

} // namespace tahaluf
