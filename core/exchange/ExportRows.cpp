// SPDX-License-Identifier: GPL-3.0-or-later
// How an ExportRun reads the records it writes, some at a time.
#include "exchange/ExportRun.h"
#include "storage/Query.h"

#include <QHash>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr std::size_t RowsAtATime = 500;
} // namespace

Result<std::vector<ExportRun::StoredRow>> ExportRun::read(const QString& condition, const std::vector<QVariant>& binds)
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("uid")};
    for (const FieldInfo& field : m_entity->fields) {
        columns << field.key;
    }
    // Read and closed before anything is looked up or written: no reader holds a cursor. The plus keeps SQLite from
    // sorting a whole index of deleted = 0 for every few rows.
    Query query(m_access.database(),
                QStringLiteral("SELECT %1 FROM %2 WHERE +deleted = 0 AND %3 ORDER BY id LIMIT %4")
                    .arg(columns.join(QStringLiteral(", ")), m_entity->table, condition)
                    .arg(RowsAtATime));
    for (const QVariant& value : binds) {
        query.bindStored(value);
    }
    return query.collect([&columns](const Query& row) {
        StoredRow stored{row.value<qint64>(0), row.value<QString>(1), {}};
        stored.values.reserve(static_cast<std::size_t>(columns.size()));
        for (int column = 2; column < columns.size(); ++column) {
            stored.values.push_back(row.stored(column));
        }
        return stored;
    });
}

Result<std::vector<ExportRun::StoredRow>> ExportRun::rowsAfter(qint64 last, std::size_t& done)
{
    if (m_options.ids) {
        std::vector<StoredRow> found;
        // A batch whose records are all gone must not be taken for the end.
        while (found.empty() && done < m_options.ids->size()) {
            QStringList numbers;
            QHash<qint64, qsizetype> places;
            for (const std::size_t end = qMin(done + RowsAtATime, m_options.ids->size()); done < end; ++done) {
                const qint64 id = (*m_options.ids)[done];
                places.insert(id, numbers.size());
                numbers << QString::number(id);
            }
            Result<std::vector<StoredRow>> rows =
                read(QStringLiteral("id IN (SELECT value FROM json_each(?))"),
                     {QVariant(QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']'))});
            if (!rows) {
                return rows;
            }
            found = std::move(*rows);
            std::sort(found.begin(), found.end(), [&places](const StoredRow& left, const StoredRow& right) {
                return places.value(left.id) < places.value(right.id);
            });
        }
        return found;
    }
    QString conditions = QStringLiteral("id > ?");
    std::vector<QVariant> binds{QVariant(last)};
    for (const Condition& each : m_conditions) {
        QStringList marks;
        for (const QVariant& value : each.anyOf) {
            marks << QStringLiteral("?");
            binds.push_back(value.isNull() ? QVariant(QString(QLatin1String(""))) : value);
        }
        conditions += QStringLiteral(" AND coalesce(%1, '') IN (%2)").arg(each.field, marks.join(QLatin1Char(',')));
    }
    return read(conditions, binds);
}

} // namespace tahaluf
