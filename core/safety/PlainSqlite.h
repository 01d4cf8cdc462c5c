// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

struct sqlite3;

namespace tahaluf {

/** A bare SQLite connection for the copies that safety makes and checks; nothing of a copy is trusted. */
class PlainSqlite
{
public:
    PlainSqlite() = default;
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    /** False when it cannot be opened; `flags` as of sqlite3_open_v2(). */
    bool open(const QString& path, int flags);
    /** False when SQLite reports a failure at closing. */
    bool close();
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /** First column of every row; nothing when the statement fails. `sql` is fixed text. */
    [[nodiscard]] std::optional<QStringList> column(const QByteArray& sql) const;

private:
    sqlite3* m_handle = nullptr;
};

} // namespace tahaluf
