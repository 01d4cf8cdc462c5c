// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/FileHeader.h"
#include "storage/SchemaFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace tahaluf {

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    qDeleteAll(m_prepared);
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return refused(tr("The file “%1” exists already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    }
    std::unique_ptr<Database> database(new Database(path, OpenMode::ReadWrite));
    if (Result<void> connected = database->connect({}); !connected) {
        return connected.takeError();
    }
    if (Result<void> stamped = database->run(QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId)); !stamped) {
        return stamped.takeError();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode)
{
    Result<int> version = FileHeader::readSchemaVersion(path, ApplicationId);
    if (!version) {
        return version.takeError();
    }
    if (*version > SchemaFiles::latestVersion()) {
        return Error{ErrorKind::CannotOpen,
                     tr("“%1” was written by a newer version of the program (schema %2; this one knows up to %3). "
                        "Open it with that version.")
                         .arg(QDir::toNativeSeparators(path))
                         .arg(*version)
                         .arg(SchemaFiles::latestVersion()),
                     {}};
    }
    if (mode == OpenMode::ReadOnly) {
        return openReader(path);
    }
    std::unique_ptr<Database> database(new Database(path, mode));
    if (Result<void> connected = database->connect({}); !connected) {
        return connected.takeError();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openReader(const QString& path)
{
    std::unique_ptr<Database> database(new Database(path, OpenMode::ReadOnly));
    if (Result<void> connected = database->connect(QStringLiteral("QSQLITE_OPEN_READONLY")); !connected) {
        return connected.takeError();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:"), OpenMode::ReadWrite));
    if (Result<void> connected = database->connect({}); !connected) {
        return connected.takeError();
    }
    return database;
}

Result<void> Database::connect(const QString& options)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        Error error = errorFrom(m_connection.lastError());
        error.kind = ErrorKind::CannotOpen;
        return error;
    }
    return applySettings();
}

sqlite3* Database::handle() const
{
    return *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
}

Result<void> Database::applySettings()
{
    sqlite3* db = handle();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_busy_timeout(db, 5000);
    static const QStringList settings{
        QStringLiteral("PRAGMA synchronous=EXTRA"),
        QStringLiteral("PRAGMA journal_mode=TRUNCATE"),
        QStringLiteral("PRAGMA mmap_size=0"),
        QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA recursive_triggers=ON"),
        QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA temp_store=MEMORY"),
        QStringLiteral("PRAGMA secure_delete=ON"),
    };
    for (const QString& setting : settings) {
        if (m_mode == OpenMode::ReadOnly && setting.contains(QLatin1String("journal_mode"))) {
            continue;
        }
        if (Result<void> applied = run(setting); !applied) {
            return applied.takeError();
        }
    }
    // The first read of the schema: a damaged file shows itself here, not in the middle of work.
    if (Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !tables) {
        return tables.takeError();
    }
    return {};
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    if (QSqlQuery* known = m_prepared.value(sql)) {
        known->finish();
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return errorFrom(query->lastError());
    }
    QSqlQuery* kept = query.release();
    m_prepared.insert(sql, kept);
    return kept;
}

Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        return errorFrom(query.lastError());
    }
    return {};
}

Result<qint64> Database::number(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return errorFrom(query.lastError());
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<int> Database::schemaVersion()
{
    Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.takeError();
    }
    return static_cast<int>(*version);
}

Result<qint64> Database::dataVersion()
{
    return number(QStringLiteral("PRAGMA data_version"));
}

Error Database::errorFrom(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString shown = QDir::toNativeSeparators(m_path);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorKind::Busy,
            tr("Another program is writing to “%1” at this moment. Nothing was changed; please try again.").arg(shown),
            {}};
    case SQLITE_FULL:
        return {ErrorKind::CannotWrite,
                tr("The disk is full: “%1” could not be saved. Nothing was changed; free some space and save again.")
                    .arg(shown),
                {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::CannotWrite,
                tr("“%1” cannot be written to (read-only file or folder). Nothing was changed.").arg(shown),
                {}};
    case SQLITE_IOERR:
        return {ErrorKind::CannotWrite,
                tr("The disk reported an error while “%1” was read or written. Nothing was changed; check the disk.")
                    .arg(shown),
                {}};
    case SQLITE_CANTOPEN:
        return {ErrorKind::CannotOpen,
                tr("“%1” cannot be opened or created. Check the folder and its permissions.").arg(shown),
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            ErrorKind::CannotOpen, tr("“%1” is damaged. Keep it as it is and restore a backup copy.").arg(shown), {}};
    case SQLITE_CONSTRAINT:
        return refused(
            tr("The change contradicts another record (%1). Nothing was changed.").arg(error.databaseText()));
    default:
        return refused(tr("The request to the database failed: %1").arg(error.databaseText()));
    }
}

} // namespace tahaluf
