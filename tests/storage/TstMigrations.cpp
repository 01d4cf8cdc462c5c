// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/BackupPlan.h"
#include "storage/SchemaFiles.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tahaluf;

namespace {

/** A file as the release with this schema left it: its migrations, its stamp, and one body. */
QString fileOfSchema(const QTemporaryDir& folder, int schema)
{
    const QString path = folder.filePath(QStringLiteral("old.tahaluf"));
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK) {
        return {};
    }
    const auto run = [&](const QString& sql) {
        return sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    bool isMade = run(QStringLiteral("PRAGMA application_id=%1").arg(Database::ApplicationId));
    for (const QString& name : SchemaFiles::all()) {
        if (SchemaFiles::versionOf(name) > schema) {
            continue;
        }
        QFile file(QStringLiteral(":/migrations/") + name);
        isMade = isMade && file.open(QIODevice::ReadOnly);
        for (const QString& statement : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- next\n"))) {
            isMade = isMade && run(statement);
        }
    }
    isMade =
        isMade && run(QStringLiteral("PRAGMA user_version=%1").arg(schema)) &&
        run(QStringLiteral("INSERT INTO coalition VALUES (1, 'c', 1, 0, 'التحالف', '', '', '', '', '', '', '', '', "
                           "NULL)")) &&
        run(QStringLiteral("INSERT INTO members VALUES (1, 'm', 1, 0, 'وزارة العدل', '', 'organisation', 'core', "
                           "'direct', 'ministry', 'joined', NULL, 0, '', '', '', '', x'00')"));
    sqlite3_close(database);
    return isMade ? path : QString();
}

} // namespace

/** Files of earlier releases are brought up to date when they are opened, and keep what they hold. */
class TstMigrations : public QObject
{
    Q_OBJECT

private slots:
    void bringsAFileOfSchemaTwoUpToDate()
    {
        QTemporaryDir folder;
        const QString path = fileOfSchema(folder, 2);
        QVERIFY(!path.isEmpty());
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QCOMPARE(*(*workspace)->database().schemaVersion(), SchemaFiles::latestVersion());
        QCOMPARE((*workspace)->records().members.get(MemberId(1))->name, QStringLiteral("وزارة العدل"));
        Letter letter;
        letter.member = MemberId(1);
        letter.subject = QStringLiteral("أول كتاب");
        VERIFY_DONE((*workspace)->correspondence().save(letter));
        PaperTemplate all;
        all.accent = QStringLiteral("#256B42");
        VERIFY_DONE((*workspace)->templates().save(all));
    }

    void keepsTheFileAsItWas()
    {
        QTemporaryDir folder;
        const QString path = fileOfSchema(folder, 2);
        VERIFY_DONE(Workspace::open(path));
        const std::vector<BackupFile> kept = BackupPlan::in(BackupPlan::folderOf(path), path);
        QCOMPARE(kept.size(), std::size_t(1));
        auto old = Database::open(kept.front().path, OpenMode::ReadOnly);
        VERIFY_DONE(old);
        QCOMPARE(*(*old)->schemaVersion(), 2);
        QCOMPARE(*(*old)->number(QStringLiteral("SELECT count(*) FROM members")), 1);
        // What is up to date needs no copy.
        VERIFY_DONE(Workspace::open(path));
        QCOMPARE(BackupPlan::in(BackupPlan::folderOf(path), path).size(), std::size_t(1));
    }

    void saysWhyAnOldFileCannotBeReadOnly()
    {
        QTemporaryDir folder;
        const QString path = fileOfSchema(folder, 2);
        const auto workspace = Workspace::open(path, OpenMode::ReadOnly);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, ErrorKind::CannotOpen);
        QVERIFY2(workspace.error().message.contains(QStringLiteral("old.tahaluf")),
                 qPrintable(workspace.error().message));
        QVERIFY(workspace.error().message.contains(QString::number(SchemaFiles::latestVersion())));
    }
};

QTEST_GUILESS_MAIN(TstMigrations)
#include "TstMigrations.moc"
