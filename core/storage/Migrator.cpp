// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "storage/SchemaFiles.h"

#include <QFile>

namespace tahaluf {

Result<void> Migrator::migrate(Database& database)
{
    Result<int> current = database.schemaVersion();
    if (!current) {
        return current.takeError();
    }
    for (const QString& fileName : SchemaFiles::all()) {
        const int version = SchemaFiles::versionOf(fileName);
        if (version <= *current) {
            continue;
        }
        QFile file(QStringLiteral(":/migrations/") + fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::CannotOpen, tr("The migration %1 is missing from this program.").arg(fileName), {}};
        }
        QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- next\n"));
        statements.prepend(QStringLiteral("BEGIN IMMEDIATE"));
        statements.append(QStringLiteral("PRAGMA user_version=%1").arg(version));
        statements.append(QStringLiteral("COMMIT"));
        for (const QString& statement : statements) {
            if (Result<void> done = database.run(statement); !done) {
                const Result<void> undone = database.run(QStringLiteral("ROLLBACK"));
                Q_UNUSED(undone)
                return done.takeError();
            }
        }
    }
    return {};
}

} // namespace tahaluf
