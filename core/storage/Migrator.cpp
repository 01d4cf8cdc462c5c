// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "storage/SchemaFiles.h"

#include <QFile>

#include <utility>

namespace tahaluf {

namespace {

QStringList statementsOf(QFile& migration)
{
    return QString::fromUtf8(migration.readAll()).split(QStringLiteral("\n-- next\n"));
}

} // namespace

Result<void> Migrator::migrate(Database& database)
{
    Result<int> current = database.schemaVersion();
    if (!current) {
        return current.takeError();
    }
    // All in one transaction: a commit waits for the disk several times.
    QStringList statements;
    for (const QString& fileName : SchemaFiles::all()) {
        if (SchemaFiles::versionOf(fileName) <= *current) {
            continue;
        }
        QFile file(QStringLiteral(":/migrations/") + fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::CannotOpen, tr("The migration %1 is missing from this program.").arg(fileName), {}};
        }
        statements += statementsOf(file);
    }
    if (statements.isEmpty()) {
        return {};
    }
    statements.prepend(QStringLiteral("BEGIN IMMEDIATE"));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(SchemaFiles::latestVersion()));
    statements.append(QStringLiteral("COMMIT"));
    for (const QString& statement : std::as_const(statements)) {
        if (Result<void> done = database.run(statement); !done) {
            const Result<void> undone = database.run(QStringLiteral("ROLLBACK"));
            Q_UNUSED(undone)
            return done.takeError();
        }
    }
    return {};
}

} // namespace tahaluf
