// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/EntitySpec.h"
#include "storage/RecordWriter.h"

#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Records of one entity as plain structs. T has the members id (a typed Id), uid and revision beside its fields.
 * Writing runs in the open transaction or in one of its own; reading leaves out deleted records unless asked by id.
 */
template <typename T> class Repository
{
public:
    using IdType = decltype(T::id);

    explicit Repository(Journal& journal)
        : m_spec(specOf<T>())
        , m_writer(journal, m_spec.info())
    {
    }

    [[nodiscard]] const EntitySpec<T>& spec() const { return m_spec; }
    [[nodiscard]] Journal& journal() const { return m_writer.journal(); }

    /** Writes a new record; fills id, uid and revision. */
    Result<void> insert(T& record)
    {
        StoredRow row = toRow(record);
        Result<void> done = m_writer.insert(row);
        if (done) {
            takeKeys(record, row);
        }
        return done;
    }

    /** Writes a changed record; Stale when it was changed elsewhere meanwhile. */
    Result<void> update(T& record)
    {
        StoredRow row = toRow(record);
        Result<void> done = m_writer.update(row);
        if (done) {
            takeKeys(record, row);
        }
        return done;
    }

    Result<void> save(T& record) { return record.id.isValid() ? update(record) : insert(record); }
    Result<void> remove(IdType id) { return m_writer.setDeleted(id.value(), true); }
    Result<void> restore(IdType id) { return m_writer.setDeleted(id.value(), false); }

    Result<std::optional<T>> find(IdType id) const { return first(QStringLiteral("WHERE id = ?"), {id.value()}); }
    Result<std::optional<T>> findByUid(const QString& uid) const
    {
        return first(QStringLiteral("WHERE uid = ?"), {uid});
    }

    /** The record, or Refused when it is not there. */
    Result<T> get(IdType id) const
    {
        Result<std::optional<T>> found = find(id);
        if (!found) {
            return found.takeError();
        }
        if (!*found) {
            return refused(QCoreApplication::translate("Repository", "%1: this record is not there any more.")
                               .arg(m_spec.info().singularLabel()));
        }
        return std::move(**found);
    }

    /** Records that are not deleted and meet `condition` (fixed SQL, ? for each of `binds`), in `order`. */
    Result<std::vector<T>> where(const QString& condition,
                                 const std::vector<QVariant>& binds = {},
                                 const QString& order = QStringLiteral("id")) const
    {
        return list(QStringLiteral("WHERE deleted = 0 AND (%1) ORDER BY %2").arg(condition, order), binds);
    }

    Result<std::vector<T>> all(const QString& order = QStringLiteral("id")) const
    {
        return where(QStringLiteral("1"), {}, order);
    }

private:
    Result<std::vector<T>> list(const QString& tail, const std::vector<QVariant>& binds) const
    {
        Result<std::vector<StoredRow>> rows = m_writer.rows(tail, binds);
        if (!rows) {
            return rows.takeError();
        }
        std::vector<T> records;
        records.reserve(rows->size());
        for (const StoredRow& row : *rows) {
            records.push_back(fromRow(row));
        }
        return records;
    }

    Result<std::optional<T>> first(const QString& tail, const std::vector<QVariant>& binds) const
    {
        Result<std::vector<T>> records = list(tail, binds);
        if (!records) {
            return records.takeError();
        }
        return records->empty() ? std::optional<T>() : std::optional<T>(std::move(records->front()));
    }

    StoredRow toRow(const T& record) const
    {
        return {record.id.value(), record.uid, record.revision, m_spec.values(record)};
    }

    T fromRow(const StoredRow& row) const
    {
        T record;
        takeKeys(record, row);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            m_spec.write(record, i, row.values[i]);
        }
        return record;
    }

    static void takeKeys(T& record, const StoredRow& row)
    {
        record.id = IdType(row.id);
        record.uid = row.uid;
        record.revision = row.revision;
    }

    const EntitySpec<T>& m_spec;
    RecordWriter m_writer;
};

} // namespace tahaluf
