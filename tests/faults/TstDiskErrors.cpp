// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "safety/Backup.h"
#include "safety/NewFile.h"
#include "support/FaultVfs.h"
#include "support/Verify.h"

#include <limits>
#include <sys/wait.h>
#include <unistd.h>

using namespace tahaluf;

/**
 * The disk fails or is full at every single operation, once and for good: the command says so, nothing half-done is
 * left, and the same connection goes on working when the disk does.
 */
class TstDiskErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }
    void savingSaysSoAndGoesOn_data() { faults(); }
    void savingSaysSoAndGoesOn();
    void openingSaysSo_data() { faults(); }
    void openingSaysSo();
    void aBackupLeavesNothingHalfDone_data() { faults(); }
    void aBackupLeavesNothingHalfDone();
    void killedBackupsAndRestoresHarmNothing();

private:
    static void faults();
    static QString messageProblem(const Error& error, bool isFull);
};

namespace {
const QString Name = QStringLiteral("office.tahaluf");
constexpr int MostOperations = 5000;
} // namespace

void TstDiskErrors::faults()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("error, once") << false << false;
    QTest::newRow("error, for good") << false << true;
    QTest::newRow("full, once") << true << false;
    QTest::newRow("full, for good") << true << true;
}

QString TstDiskErrors::messageProblem(const Error& error, bool isFull)
{
    const bool isKnown = error.kind == ErrorKind::CannotWrite || error.kind == ErrorKind::CannotOpen;
    if (!isKnown || (isFull && error.kind != ErrorKind::CannotWrite)) {
        return QStringLiteral("told as of kind %1: %2").arg(int(error.kind)).arg(error.message);
    }
    return error.message.contains(QLatin1String("SQL")) || error.message.contains(QLatin1String("request to"))
               ? QStringLiteral("not in plain words: ") + error.message
               : QString();
}

void TstDiskErrors::savingSaysSoAndGoesOn()
{
    QFETCH(bool, isFull);
    QFETCH(bool, forGood);
    Trials trials(isFull ? "disk full while saving" : "disk error while saving", 0, 0);
    const MemoryFolder folder;
    QVERIFY(folder.write(Name, FaultFile::bytes()));
    qint64 acknowledged = 0;
    qint64 begun = 0;
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path(Name));
        VERIFY_DONE(workspace);
        bool wasHit = true;
        for (int at = 1; wasHit && at < MostOperations; ++at) {
            FaultVfs::arm(isFull ? FaultVfs::Fault::Full : FaultVfs::Fault::Error, at, forGood);
            const Result<Entry> saved = FaultFile::record(**workspace, at * 2);
            wasHit = FaultVfs::wasHit();
            FaultVfs::disarm();
            ++begun;
            acknowledged += saved.has_value();
            if (!saved) {
                if (const QString problem = messageProblem(saved.error(), isFull); !problem.isEmpty()) {
                    trials.failed(QStringLiteral("operation %1: %2").arg(at).arg(problem));
                }
            }
            const Result<Entry> again = FaultFile::record(**workspace, at * 2 + 1);
            ++begun;
            acknowledged += again.has_value();
            if (!again) {
                trials.failed(QStringLiteral("after operation %1: %2").arg(at).arg(again.error().message));
            }
            const Result<qint64> found = FaultFile::recorded((*workspace)->database());
            if (!found || *found < acknowledged || *found > begun) {
                trials.failed(
                    QStringLiteral("operation %1: %2 of %3").arg(at).arg(found.value_or(-1)).arg(acknowledged));
            }
            trials.done();
        }
        QVERIFY2(!wasHit, "the last operation was never reached");
    }
    if (const QString problem = FaultFile::problemOf(folder.path(Name), acknowledged, begun); !problem.isEmpty()) {
        trials.failed(problem);
    }
    const QStringList found = FaultFile::check(folder.path(Name));
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QCOMPARE(found, QStringList());
}

void TstDiskErrors::openingSaysSo()
{
    QFETCH(bool, isFull);
    QFETCH(bool, forGood);
    Trials trials(isFull ? "disk full while opening" : "disk error while opening", 0, 0);
    const MemoryFolder folder;
    QVERIFY(folder.write(Name, FaultFile::bytes()));
    bool wasHit = true;
    for (int at = 1; wasHit && at < MostOperations; ++at) {
        FaultVfs::arm(isFull ? FaultVfs::Fault::Full : FaultVfs::Fault::Error, at, forGood);
        {
            const Result<std::unique_ptr<Workspace>> opened = Workspace::open(folder.path(Name));
            wasHit = FaultVfs::wasHit();
            if (!opened) {
                if (const QString problem = messageProblem(opened.error(), isFull); !problem.isEmpty()) {
                    trials.failed(QStringLiteral("operation %1: %2").arg(at).arg(problem));
                }
            }
        }
        FaultVfs::disarm();
        trials.done();
    }
    QVERIFY2(!wasHit, "the last operation was never reached");
    QCOMPARE(folder.read(Name), FaultFile::bytes());
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstDiskErrors::aBackupLeavesNothingHalfDone()
{
    QFETCH(bool, isFull);
    QFETCH(bool, forGood);
    Trials trials(isFull ? "disk full while backing up" : "disk error while backing up", 60, 0);
    const MemoryFolder folder;
    QVERIFY(folder.write(Name, FaultFile::bytes()));
    Result<std::unique_ptr<Database>> database = Database::open(folder.path(Name));
    VERIFY_DONE(database);
    const QString copy = folder.path(QStringLiteral("copy.tahaluf"));
    // A backup reads and writes every page: each operation at first, then some of them, every one at night.
    const FaultVfs::Fault fault = isFull ? FaultVfs::Fault::Full : FaultVfs::Fault::Error;
    FaultVfs::arm(fault, std::numeric_limits<qint64>::max(), false);
    VERIFY_DONE(Backup::copyTo(**database, copy));
    const qint64 operations = FaultVfs::operations();
    FaultVfs::disarm();
    QVERIFY(QFile::remove(copy));
    const qint64 step = Trials::isNightly() ? 1 : std::max<qint64>(1, operations / trials.due());
    for (qint64 at = 1; at <= operations + 1; at += at < 30 ? 1 : step) {
        FaultVfs::arm(fault, at, forGood);
        const Result<void> copied = Backup::copyTo(**database, copy);
        FaultVfs::disarm();
        const bool exists = QFile::exists(copy);
        if (exists != copied.has_value()) {
            trials.failed(QStringLiteral("operation %1: said to be done, or not, and is the other").arg(at));
        } else if (exists) {
            const QString problem = FaultFile::problemOf(copy, 0, 0);
            if (!problem.isEmpty()) {
                trials.failed(QStringLiteral("operation %1: %2").arg(at).arg(problem));
            }
            for (const QString& name : {copy, copy + QStringLiteral("-journal")}) {
                QFile::remove(name);
            }
        }
        const QStringList left = folder.files();
        if (left.size() > 2) { // the file and its emptied journal
            trials.failed(QStringLiteral("operation %1 left %2").arg(at).arg(left.join(QLatin1Char(' '))));
            break;
        }
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    VERIFY_DONE(Backup::copyTo(**database, copy));
}

void TstDiskErrors::killedBackupsAndRestoresHarmNothing()
{
    Trials trials("kill -9 while backing up or restoring", 200, 200);
    const MemoryFolder folder;
    const QString path = folder.path(Name);
    const QString copy = folder.path(QStringLiteral("copy.tahaluf"));
    QVERIFY(folder.write(Name, FaultFile::bytes()));
    const auto work = [&](bool isRestore) {
        if (isRestore) {
            return Backup::restore(path, copy).has_value();
        }
        Result<std::unique_ptr<Database>> database = Database::open(path);
        return database && Backup::copyTo(**database, copy);
    };
    for (const bool isRestore : {false, true}) {
        FaultVfs::disarm();
        QVERIFY(work(isRestore));
        const qint64 operations = FaultVfs::operations();
        QVERIFY(QFile::remove(copy));
        const int due = trials.due() / 2;
        for (int trial = 0; trial < due; ++trial) {
            const qint64 at = 1 + operations * trial / due;
            const pid_t process = ::fork();
            if (process == 0) {
                FaultVfs::arm(FaultVfs::Fault::Kill, at, false);
                ::_exit(work(isRestore) ? 0 : 1);
            }
            int status = 0;
            ::waitpid(process, &status, 0);
            if (!WIFSIGNALED(status)) {
                trials.failed(QStringLiteral("operation %1 was not reached").arg(at));
            }
            if (QFile::exists(copy)) {
                trials.failed(QStringLiteral("killed at operation %1, and a copy was there").arg(at));
                QFile::remove(copy);
            }
            trials.done();
        }
    }
    if (const QString problem = FaultFile::problemOf(path, 0, 0); !problem.isEmpty()) {
        trials.failed(problem);
    }
    // What lies there unfinished is swept up a day later, by the next backup, and nothing else is.
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-2);
    QVERIFY(folder.write(QStringLiteral(".notes"), "kept"));
    QVERIFY(folder.files().size() > 3);
    for (const QString& name : folder.files()) {
        QFile file(folder.path(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    NewFile::removeLeftovers(folder.path());
    QStringList left = folder.files();
    left.removeAll(Name + QStringLiteral("-journal"));
    QCOMPARE(left, (QStringList{QStringLiteral(".notes"), Name}));
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

QTEST_GUILESS_MAIN(TstDiskErrors)
#include "TstDiskErrors.moc"
