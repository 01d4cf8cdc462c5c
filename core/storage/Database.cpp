// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "language/Collation.h"
#include "storage/FileHeader.h"
#include "storage/FoldedTokenizer.h"
#include "storage/PrivateFile.h"
#include "storage/SchemaFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <thread>
#include <utility>

namespace tahaluf {

namespace {
/** arabic_order(text): what lists are sorted by where no key is stored. */
void arabicOrder(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    const auto* text = static_cast<const QChar*>(sqlite3_value_text16(values[0]));
    const QByteArray key =
        text ? Collation::quickKey(QStringView(text, sqlite3_value_bytes16(values[0]) / 2)) : QByteArray();
    sqlite3_result_blob(context, key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

/**
 * Asked whenever another connection holds the file. SQLite's own way looks ten times a second, which misses every gap
 * for seconds where one save follows the other.
 */
int waitForTheOther(void* since, int looks)
{
    using namespace std::chrono_literals;
    using Clock = std::chrono::steady_clock;
    constexpr auto Longest = 5s;
    Clock::time_point& start = *static_cast<Clock::time_point*>(since);
    if (looks == 0) {
        start = Clock::now();
    }
    if (Clock::now() - start > Longest) {
        return 0;
    }
    std::this_thread::sleep_for(1ms);
    return 1;
}

/** The file itself, by whatever name it is asked for. */
QString identityOf(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return file.exists() ? file.canonicalFilePath() : folder + QLatin1Char('/') + file.fileName();
}

/** Whether a connection of this process has the file open: its connections bear the file in their name. */
bool isOpenHere(const QString& path)
{
    const QString ending = QLatin1Char('|') + identityOf(path);
    const QStringList names = QSqlDatabase::connectionNames();
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.endsWith(ending); });
}

} // namespace

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString(QUuid::Id128) + QLatin1Char('|') + identityOf(m_path))
{
}

Database::~Database()
{
    for (const Statement* statement : std::as_const(m_prepared)) {
        sqlite3_finalize(statement->handle);
        delete statement;
    }
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
    // SQLite gives its journal the rights of the file, and says itself why a file cannot be made.
    const bool isMade = PrivateFile::create(path);
    std::unique_ptr<Database> database(new Database(path, OpenMode::ReadWrite));
    if (Result<void> connected = database->connect({}); !connected) {
        database.reset();
        if (isMade) {
            QFile::remove(path);
        }
        return connected.takeError();
    }
    if (Result<void> stamped = database->run(QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId)); !stamped) {
        return stamped.takeError();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode)
{
    // The header of a file that this process has open was looked at then; see openReader() for why not again.
    Result<int> version = isOpenHere(path) ? Result<int>(0) : FileHeader::readSchemaVersion(path, ApplicationId);
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
    // Counting every piece of memory, under a lock, costs each statement some hundredths; nobody asks for the count.
    static const int quiet = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(quiet)
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(options);
    if (!m_connection.open()) {
        const QSqlError failure = m_connection.lastError();
        Error error = errorFrom(failure.nativeErrorCode().toInt(), failure.databaseText());
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
    sqlite3_busy_handler(db, &waitForTheOther, &m_waitsSince);
    sqlite3_create_function_v2(db,
                               "arabic_order",
                               1,
                               SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr,
                               &arabicOrder,
                               nullptr,
                               nullptr,
                               nullptr);
    FoldedTokenizer::install(db);
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
    return touchSchema();
}

Result<void> Database::touchSchema()
{
    return withoutValue(number(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
}

Result<sqlite3_stmt*> Database::compiled(const QString& sql, bool isKept) const
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const unsigned int use = isKept ? SQLITE_PREPARE_PERSISTENT : 0;
    // With the closing NUL, which spares SQLite a copy.
    const int size = static_cast<int>(utf8.size()) + 1;
    if (sqlite3_prepare_v3(handle(), utf8.constData(), size, use, &statement, &rest) != SQLITE_OK) {
        return lastError();
    }
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        return errorFrom(SQLITE_MISUSE, QStringLiteral("one statement at a time"));
    }
    return statement;
}

Result<Statement*> Database::prepared(const QString& sql)
{
    Statement* known = m_prepared.value(sql);
    if (known && !known->isInUse) {
        known->isInUse = true;
        return known;
    }
    Result<sqlite3_stmt*> handle = compiled(sql, !known);
    if (!handle) {
        return handle.takeError();
    }
    auto* statement = new Statement{*handle, true, !known};
    if (!known) {
        m_prepared.insert(sql, statement);
    }
    return statement;
}

void Database::giveBack(Statement* statement)
{
    if (!statement->isKept) {
        sqlite3_finalize(statement->handle);
        delete statement;
        return;
    }
    sqlite3_reset(statement->handle);
    sqlite3_clear_bindings(statement->handle);
    statement->isInUse = false;
}

Result<void> Database::run(const QString& sql)
{
    return withoutValue(number(sql));
}

Result<qint64> Database::number(const QString& sql)
{
    Result<sqlite3_stmt*> statement = compiled(sql, false);
    if (!statement) {
        return statement.takeError();
    }
    const int code = sqlite3_step(*statement);
    Result<qint64> number = qint64(0);
    if (code == SQLITE_ROW) {
        number = qint64(sqlite3_column_int64(*statement, 0));
    } else if (code != SQLITE_DONE) {
        number = lastError();
    }
    sqlite3_finalize(*statement);
    return number;
}

Result<void> Database::beginReading()
{
    Result<void> begun = run(QStringLiteral("BEGIN"));
    // SQLite takes its lock at the first read.
    Result<void> held = begun ? touchSchema() : begun.takeError();
    if (begun && !held) {
        [[maybe_unused]] const Result<void> ended = endReading();
    }
    return held;
}

Result<void> Database::endReading()
{
    return run(QStringLiteral("COMMIT"));
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

Error Database::lastError() const
{
    return errorFrom(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())));
}

Error Database::errorFrom(int code, const QString& text) const
{
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
        if (code == SQLITE_CORRUPT_VTAB) {
            return {ErrorKind::CannotOpen,
                    tr("The search index of “%1” is damaged, the records are not. Make it anew: on the page Safety, or "
                       "with “tahaluf-cli index FILE --rebuild”.")
                        .arg(shown),
                    {}};
        }
        return {
            ErrorKind::CannotOpen, tr("“%1” is damaged. Keep it as it is and restore a backup copy.").arg(shown), {}};
    case SQLITE_CONSTRAINT:
        return refused(tr("The change contradicts another record (%1). Nothing was changed.").arg(text));
    default:
        return refused(tr("The request to the database failed: %1").arg(text));
    }
}

} // namespace tahaluf
