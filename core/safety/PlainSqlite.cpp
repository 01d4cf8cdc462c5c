// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/PlainSqlite.h"

#include <sqlite3.h>

namespace tahaluf {

PlainSqlite::~PlainSqlite()
{
    close();
}

bool PlainSqlite::open(const QString& path, int flags)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        close();
        return false;
    }
    sqlite3_busy_timeout(m_handle, 5000);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return true;
}

bool PlainSqlite::close()
{
    sqlite3* handle = m_handle;
    m_handle = nullptr;
    return sqlite3_close(handle) == SQLITE_OK;
}

std::optional<QStringList> PlainSqlite::column(const QByteArray& sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
        return std::nullopt;
    }
    QStringList values;
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW) {
        values << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        code = sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE) {
        return std::nullopt;
    }
    return values;
}

} // namespace tahaluf
