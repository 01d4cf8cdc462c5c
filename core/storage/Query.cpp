// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Query.h"

#include <QSqlError>

namespace tahaluf {

Query::Query(Database& database, const QString& sql)
    : m_database(database)
{
    Result<QSqlQuery*> prepared = database.prepared(sql);
    if (prepared) {
        m_query = *prepared;
    } else {
        m_failed = true;
        m_error = prepared.takeError();
    }
}

Query::~Query()
{
    // An open SELECT would make a COMMIT elsewhere wait.
    if (m_query) {
        m_query->finish();
    }
}

Query& Query::bindStored(const QVariant& value)
{
    if (m_query) {
        m_query->bindValue(m_bound++, value);
    }
    return *this;
}

void Query::execute()
{
    if (m_ran || m_failed) {
        return;
    }
    m_ran = true;
    if (!m_query->exec()) {
        m_failed = true;
        m_error = m_database.errorFrom(m_query->lastError());
    }
}

Result<void> Query::run()
{
    execute();
    if (m_failed) {
        return takeError();
    }
    return {};
}

bool Query::next()
{
    execute();
    if (m_failed) {
        return false;
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        m_failed = true;
        m_error = m_database.errorFrom(m_query->lastError());
    }
    return false;
}

QVariant Query::stored(int column) const
{
    return m_query->value(column);
}

qint64 Query::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

int Query::affectedRows() const
{
    return m_query->numRowsAffected();
}

} // namespace tahaluf
