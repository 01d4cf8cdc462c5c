// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tahaluf {

enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

/** A prepared statement of one connection, in the hands of one Query at a time. */
struct Statement
{
    sqlite3_stmt* handle = nullptr;
    bool isInUse = false;
    bool isKept = true; ///< false for one that was needed while the kept one was in use
};

/**
 * One connection to one coalition file, opened with the settings that were measured to lose nothing
 * (rollback journal truncated, synchronous=EXTRA, defensive mode; no WAL, no mmap). Belongs to one thread.
 */
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    /** "Thlf": written into every file, checked at opening. */
    static constexpr int ApplicationId = 0x54686c66;

    /** Makes a new, empty file; refuses an existing one. */
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /**
     * Opens an existing file. CannotOpen when it is missing, empty, not ours, newer or damaged; the checks of the
     * header happen before SQLite touches the file.
     */
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    /**
     * A second, reading connection to a file this process has open, for a worker's thread. Its header is not looked at
     * again: closing a plain handle of the file would drop the locks the first connection holds (POSIX).
     */
    static Result<std::unique_ptr<Database>> openReader(const QString& path);
    /** A private database in memory, for tests. */
    static Result<std::unique_ptr<Database>> openInMemory();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }
    [[nodiscard]] QSqlDatabase& connection() { return m_connection; }
    [[nodiscard]] sqlite3* handle() const;

    /**
     * A prepared statement kept for the connection's life; preparing again would cost more than running it. To be given
     * back.
     */
    Result<Statement*> prepared(const QString& sql);
    void giveBack(Statement* statement);
    /** Runs one statement without results. */
    Result<void> run(const QString& sql);
    /** A single number, 0 when there is no row. */
    Result<qint64> number(const QString& sql);

    /** All that is read until endReading() is of one moment: nobody saves meanwhile. */
    Result<void> beginReading();
    Result<void> endReading();

    Result<int> schemaVersion();
    /** Rises whenever another connection changed the file. */
    Result<qint64> dataVersion();

    /** The Error for what SQLite reports now: busy, full, read-only, damaged or refused, in plain words. */
    [[nodiscard]] Error lastError() const;
    /** The same for one of SQLite's codes and what it says of it. */
    [[nodiscard]] Error errorFrom(int code, const QString& text) const;

private:
    Database(QString path, OpenMode mode);
    Result<void> connect(const QString& options);
    Result<void> applySettings();
    Result<void> touchSchema();
    Result<sqlite3_stmt*> compiled(const QString& sql, bool isKept) const;

    QString m_path;
    OpenMode m_mode;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, Statement*> m_prepared;
    std::chrono::steady_clock::time_point m_waitsSince; ///< for another connection's save
};

} // namespace tahaluf
