// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "safety/BackupPlan.h"
#include "storage/Migrator.h"
#include "storage/SchemaFiles.h"
#include "support/FaultVfs.h"
#include "support/Verify.h"

#include <limits>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tahaluf;

/** A file of every earlier schema is brought up to date, or stays as it was, wherever the disk or the power fails. */
class TstMigrationFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }
    void everySchemaComesUpToDate_data() { schemas(); }
    void everySchemaComesUpToDate();
    void aFullDiskOrAKillLeavesOneSchemaOrTheOther_data() { schemas(); }
    void aFullDiskOrAKillLeavesOneSchemaOrTheOther();

private:
    static void schemas();
    static bool makeFile(const QString& path, int schema);
    /** Empty when the file opens, holds its body and is of one whole schema. */
    static QString problemOf(const QString& path);
};

namespace {
const QString Name = QStringLiteral("old.tahaluf");
}

void TstMigrationFaults::schemas()
{
    QTest::addColumn<int>("schema");
    for (const QString& name : SchemaFiles::all()) {
        const int version = SchemaFiles::versionOf(name);
        if (version >= 2 && version < SchemaFiles::latestVersion()) { // the history came with the second
            QTest::addRow("schema %d", version) << version;
        }
    }
}

bool TstMigrationFaults::makeFile(const QString& path, int schema)
{
    sqlite3* database = nullptr;
    bool isMade = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK;
    const auto run = [&](const QString& sql) {
        isMade = isMade && sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    run(QStringLiteral("PRAGMA application_id=%1").arg(Database::ApplicationId));
    run(QStringLiteral("BEGIN"));
    for (const QString& name : SchemaFiles::all()) {
        if (SchemaFiles::versionOf(name) > schema) {
            continue;
        }
        QFile file(QStringLiteral(":/migrations/") + name);
        isMade = isMade && file.open(QIODevice::ReadOnly);
        for (const QString& statement : QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- next\n"))) {
            run(statement);
        }
    }
    run(QStringLiteral("PRAGMA user_version=%1").arg(schema));
    run(QStringLiteral("INSERT INTO members (uid, revision, name, name_en, kind, relevance, relevance_scope, sector, "
                       "status, precedence, phone, email, address, notes, sort_key) VALUES ('m', 1, 'وزارة العدل', '', "
                       "'organisation', 'core', 'direct', 'ministry', 'joined', 0, '', '', '', '', x'00')"));
    run(QStringLiteral("COMMIT"));
    sqlite3_close(database);
    return isMade;
}

QString TstMigrationFaults::problemOf(const QString& path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return QStringLiteral("cannot be opened: ") + database.error().message;
    }
    QSqlQuery query((*database)->connection());
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next() ||
        query.value(0).toString() != QLatin1String("ok")) {
        return QStringLiteral("damaged: ") + query.value(0).toString();
    }
    query.finish();
    const Result<qint64> bodies = (*database)->number(QStringLiteral("SELECT count(*) FROM members WHERE uid = 'm'"));
    return bodies && *bodies == 1 ? QString() : QStringLiteral("the body is lost");
}

void TstMigrationFaults::everySchemaComesUpToDate()
{
    QFETCH(int, schema);
    const MemoryFolder folder;
    const QString path = folder.path(Name);
    QVERIFY(makeFile(path, schema));
    {
        const auto workspace = Workspace::open(path);
        VERIFY_DONE(workspace);
        QCOMPARE(*(*workspace)->database().schemaVersion(), SchemaFiles::latestVersion());
        QCOMPARE((*workspace)->records().members.get(MemberId(1))->name, QStringLiteral("وزارة العدل"));
        Member member;
        member.name = QStringLiteral("جهة جديدة");
        VERIFY_DONE((*workspace)->records().members.insert(member));
    }
    QCOMPARE(problemOf(path), QString());
    QVERIFY(QDir(BackupPlan::folderOf(path)).removeRecursively());
}

void TstMigrationFaults::aFullDiskOrAKillLeavesOneSchemaOrTheOther()
{
    QFETCH(int, schema);
    Trials trials("migration, full disk and kill", 9, 0);
    const MemoryFolder folder;
    const QString path = folder.path(Name);
    QVERIFY(makeFile(path, schema));
    const QByteArray old = folder.read(Name);
    const auto operationsOf = [&](FaultVfs::Fault fault) -> qint64 {
        Result<std::unique_ptr<Database>> database = Database::open(path);
        FaultVfs::arm(fault, std::numeric_limits<qint64>::max(), false);
        const bool isDone = database && Migrator::migrate(**database);
        const qint64 operations = FaultVfs::operations();
        FaultVfs::disarm();
        return isDone ? operations : 0;
    };
    for (const FaultVfs::Fault fault : {FaultVfs::Fault::Full, FaultVfs::Fault::Kill}) {
        QVERIFY(folder.write(Name, old));
        const qint64 operations = operationsOf(fault);
        QVERIFY(operations > 0);
        const qint64 step = Trials::isNightly() ? 1 : std::max<qint64>(1, operations / trials.due());
        for (qint64 at = 1; at <= operations; at += step) {
            QVERIFY(folder.write(Name, old));
            QFile::remove(path + QStringLiteral("-journal"));
            if (fault == FaultVfs::Fault::Full) {
                Result<std::unique_ptr<Database>> database = Database::open(path);
                VERIFY_DONE(database);
                FaultVfs::arm(fault, at, true);
                const Result<void> migrated = Migrator::migrate(**database);
                FaultVfs::disarm();
                if (!migrated && migrated.error().kind != ErrorKind::CannotWrite) {
                    trials.failed(QStringLiteral("operation %1: %2").arg(at).arg(migrated.error().message));
                }
            } else {
                const pid_t process = ::fork();
                if (process == 0) {
                    Result<std::unique_ptr<Database>> database = Database::open(path);
                    FaultVfs::arm(fault, at, false);
                    const bool isDone = database && Migrator::migrate(**database);
                    ::_exit(isDone ? 0 : 1);
                }
                int status = 0;
                ::waitpid(process, &status, 0);
                if (!WIFSIGNALED(status) && WEXITSTATUS(status) != 0) {
                    trials.failed(QStringLiteral("operation %1: neither done nor killed").arg(at));
                }
            }
            QString problem = problemOf(path);
            if (problem.isEmpty()) {
                Result<std::unique_ptr<Database>> database = Database::open(path);
                const Result<void> again =
                    database ? Migrator::migrate(**database) : Result<void>(database.takeError());
                problem = again ? QString() : QStringLiteral("the next attempt failed: ") + again.error().message;
            }
            if (!problem.isEmpty()) {
                trials.failed(QStringLiteral("operation %1: %2").arg(at).arg(problem));
            }
            trials.done();
        }
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

QTEST_GUILESS_MAIN(TstMigrationFaults)
#include "TstMigrationFaults.moc"
