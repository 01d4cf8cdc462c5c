// SPDX-License-Identifier: GPL-3.0-or-later
// Straight through SQLite's own interface: QSqlQuery makes a variant of every value twice, which cost imports and
// searches more than the database itself did.
#include "storage/Query.h"

#include <QStringEncoder>

#include <sqlite3.h>

namespace tahaluf {

Query::Query(Database& database, const QString& sql)
    : m_database(database)
{
    Result<Statement*> prepared = database.prepared(sql);
    if (prepared) {
        m_statement = *prepared;
    } else {
        m_failed = true;
        m_error = prepared.takeError();
    }
}

Query::~Query()
{
    // An open SELECT would make a COMMIT elsewhere wait.
    if (m_statement) {
        m_database.giveBack(m_statement);
    }
}

Query& Query::bindNumber(qint64 number)
{
    ++m_bound;
    if (m_statement) {
        sqlite3_bind_int64(m_statement->handle, m_bound, number);
    }
    return *this;
}

Query& Query::bindUtf8(QByteArrayView text)
{
    ++m_bound;
    if (m_statement) {
        sqlite3_bind_text64(m_statement->handle,
                            m_bound,
                            text.isEmpty() ? "" : text.data(),
                            static_cast<sqlite3_uint64>(text.size()),
                            SQLITE_STATIC,
                            SQLITE_UTF8);
    }
    return *this;
}

Query& Query::bindText(const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    if (static_cast<std::size_t>(encoder.requiredSpace(text.size())) <= Room - m_used) {
        char* const begin = m_room.data() + m_used;
        const qsizetype length = encoder.appendToBuffer(begin, text) - begin;
        m_used += static_cast<std::size_t>(length);
        return bindUtf8({begin, length});
    }
    m_texts.append(text.toUtf8());
    return bindUtf8(m_texts.back());
}

Query& Query::bindStored(const QVariant& value)
{
    const int type = value.isNull() ? QMetaType::UnknownType : value.typeId();
    switch (type) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bindNumber(value.toLongLong());
    case QMetaType::Double:
        ++m_bound;
        if (m_statement) {
            sqlite3_bind_double(m_statement->handle, m_bound, value.toDouble());
        }
        return *this;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        ++m_bound;
        if (m_statement && !bytes.isNull()) {
            sqlite3_bind_blob64(m_statement->handle,
                                m_bound,
                                bytes.constData(),
                                static_cast<sqlite3_uint64>(bytes.size()),
                                SQLITE_TRANSIENT);
        }
        return *this;
    }
    default:
        break;
    }
    // What is not bound is NULL.
    const QString text = type == QMetaType::UnknownType ? QString() : value.toString();
    if (text.isNull()) {
        ++m_bound;
        return *this;
    }
    return bindText(text);
}

void Query::fail()
{
    m_failed = true;
    m_error = m_database.lastError();
}

void Query::begin()
{
    m_ran = true;
    const int wanted = sqlite3_bind_parameter_count(m_statement->handle);
    if (m_bound != wanted) {
        m_failed = true;
        m_error = m_database.errorFrom(SQLITE_RANGE, QStringLiteral("%1 values for %2 marks").arg(m_bound).arg(wanted));
    }
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement->handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    m_isAtEnd = true;
    if (code != SQLITE_DONE) {
        fail();
    }
    return false;
}

Result<void> Query::run()
{
    if (!m_ran && !m_failed) {
        begin();
        if (!m_failed) {
            step();
        }
    }
    if (m_failed) {
        return takeError();
    }
    return {};
}

bool Query::next()
{
    if (!m_ran && !m_failed) {
        begin();
    }
    return !m_failed && !m_isAtEnd && step();
}

QByteArrayView Query::bytes(int column) const
{
    sqlite3_stmt* statement = m_statement->handle;
    const void* bytes = sqlite3_column_type(statement, column) == SQLITE_BLOB
                            ? sqlite3_column_blob(statement, column)
                            : static_cast<const void*>(sqlite3_column_text(statement, column));
    return {static_cast<const char*>(bytes), static_cast<qsizetype>(sqlite3_column_bytes(statement, column))};
}

QString Query::text(int column) const
{
    if (isNull(column)) {
        return {};
    }
    const QByteArrayView utf8 = bytes(column);
    return utf8.isEmpty() ? QString(QLatin1String("")) : QString::fromUtf8(utf8);
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement->handle, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement->handle, column) == SQLITE_NULL;
}

QVariant Query::stored(int column) const
{
    sqlite3_stmt* statement = m_statement->handle;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    case SQLITE_NULL:
        return QVariant(QMetaType(QMetaType::QString));
    default:
        return text(column);
    }
}

qint64 Query::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

int Query::affectedRows() const
{
    return sqlite3_changes(m_database.handle());
}

} // namespace tahaluf
