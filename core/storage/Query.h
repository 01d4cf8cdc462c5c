// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "schema/FieldValue.h"
#include "storage/Database.h"

#include <QByteArrayView>
#include <QVariant>
#include <QVarLengthArray>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace tahaluf {

/**
 * One run of a prepared statement. Values are bound by position, never written into the SQL.
 *
 *     Query query(database, QStringLiteral("SELECT id, name FROM members WHERE sector = ?"));
 *     query.bind(sector);
 *     while (query.next()) { ... query.value<QString>(1) ... }
 *     if (!query.isDone()) return query.takeError();
 */
class Query
{
public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <typename M> Query& bind(const M& value)
    {
        if constexpr (std::is_same_v<M, QString>) {
            return bindText(value);
        } else if constexpr (std::is_same_v<M, qint64> || std::is_same_v<M, int> || std::is_same_v<M, bool>) {
            return bindNumber(static_cast<qint64>(value));
        } else {
            return bindStored(FieldValue<M>::toStored(value));
        }
    }
    Query& bind(const char*) = delete;
    /** Binds a value that has its stored shape already. */
    Query& bindStored(const QVariant& value);
    /** Binds a text that is in UTF-8 already and lives longer than this run. */
    Query& bindUtf8(QByteArrayView text);

    /** Runs a statement without rows. */
    Result<void> run();
    /** Runs at the first call, then steps. False at the end and on failure; see isDone(). */
    bool next();
    /** All rows, each as `read(*this)` makes it of the present one. */
    template <typename Read> [[nodiscard]] auto collect(Read read)
    {
        using Row = std::decay_t<decltype(read(*this))>;
        std::vector<Row> rows;
        while (next()) {
            rows.push_back(read(*this));
        }
        return isDone() ? Result<std::vector<Row>>(std::move(rows)) : Result<std::vector<Row>>(takeError());
    }
    /** True when every row was read without failure. */
    [[nodiscard]] bool isDone() const { return !m_failed; }
    Error takeError() { return std::move(m_error); }

    template <typename M> [[nodiscard]] M value(int column) const
    {
        if constexpr (std::is_same_v<M, QString>) {
            return text(column);
        } else if constexpr (std::is_same_v<M, qint64>) {
            return number(column);
        } else {
            return FieldValue<M>::fromStored(stored(column));
        }
    }
    [[nodiscard]] QVariant stored(int column) const;
    /** The text or bytes of the present row as they lie in the database, UTF-8; gone with the next row. */
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int affectedRows() const;

private:
    Query& bindText(const QString& text);
    Query& bindNumber(qint64 number);
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    void begin();
    void fail();
    bool step();

    Database& m_database;
    Statement* m_statement = nullptr;
    /** The bound texts: SQLite reads them where they lie. Short ones here, since a record has a dozen of them. */
    static constexpr std::size_t Room = 2048;
    std::array<char, Room> m_room;
    std::size_t m_used = 0;
    QVarLengthArray<QByteArray, 2> m_texts;
    int m_bound = 0;
    bool m_ran = false;
    bool m_failed = false;
    bool m_isAtEnd = false;
    Error m_error;
};

} // namespace tahaluf
