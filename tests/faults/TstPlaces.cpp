// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "storage/ChangeLog.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tahaluf;

/** Where nothing may be written, what is no coalition file, and a clock that was set back. */
class TstPlaces : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyPlacesAreToldApart_data();
    void readOnlyPlacesAreToldApart();
    void foreignFilesAreRefusedAndLeftAlone_data();
    void foreignFilesAreRefusedAndLeftAlone();
    void aClockSetBackLosesNothing();

private:
    /** Runs as a user without rights, as which no test of rights passes by accident; true when `work` did. */
    static bool asNobody(const std::function<bool()>& work);
};

bool TstPlaces::asNobody(const std::function<bool()>& work)
{
    const pid_t process = ::fork();
    if (process == 0) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(2);
        }
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void TstPlaces::readOnlyPlacesAreToldApart_data()
{
    QTest::addColumn<int>("ofFile");
    QTest::addColumn<int>("ofFolder");
    QTest::addColumn<bool>("opens");
    QTest::newRow("file that may only be read") << 0444 << 0777 << true;
    QTest::newRow("folder that may only be read") << 0666 << 0555 << true;
    QTest::newRow("file that may not be read") << 0000 << 0777 << false;
    QTest::newRow("folder that may not be entered") << 0666 << 0000 << false;
}

void TstPlaces::readOnlyPlacesAreToldApart()
{
    QFETCH(int, ofFile);
    QFETCH(int, ofFolder);
    QFETCH(bool, opens);
    const MemoryFolder folder;
    const QString name = QStringLiteral("office.tahaluf");
    const QByteArray path = folder.path(name).toUtf8();
    QVERIFY(folder.write(name, FaultFile::bytes()));
    QCOMPARE(::chmod(path.constData(), mode_t(ofFile)), 0);
    QCOMPARE(::chmod(folder.path().toUtf8().constData(), mode_t(ofFolder)), 0);

    const bool isReadable = asNobody([&] {
        const auto opened = Workspace::open(folder.path(name), OpenMode::ReadOnly);
        if (!opened) {
            return !opens && opened.error().kind == ErrorKind::CannotOpen &&
                   opened.error().message.contains(QStringLiteral("office.tahaluf"));
        }
        return opens && *(*opened)->count(QStringLiteral("members")) == 3;
    });
    const bool isWritingTold = asNobody([&] {
        const auto opened = Workspace::open(folder.path(name));
        const Result<Entry> saved = opened ? FaultFile::record(**opened, 1) : Result<Entry>(opened.error());
        return !saved &&
               (saved.error().kind == ErrorKind::CannotWrite || saved.error().kind == ErrorKind::CannotOpen) &&
               saved.error().message.contains(QStringLiteral("office.tahaluf"));
    });

    QCOMPARE(::chmod(folder.path().toUtf8().constData(), 0700), 0);
    QCOMPARE(::chmod(path.constData(), 0600), 0);
    QVERIFY(isReadable);
    QVERIFY(isWritingTold);
    QCOMPARE(folder.read(name), FaultFile::bytes());
}

void TstPlaces::foreignFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray& good = FaultFile::bytes();
    QByteArray newer = good;
    newer.replace(60, 4, QByteArray("\x00\x00\x27\x0f", 4));
    QByteArray other = good;
    other.replace(68, 4, QByteArray("\x01\x02\x03\x04", 4));
    QTest::newRow("empty") << QByteArray() << "0 bytes";
    QTest::newRow("text") << QByteArray("a letter\n").repeated(500) << "not a coalition file";
    QTest::newRow("newer schema") << newer << "9999";
    QTest::newRow("another program’s") << other << "another program";
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04") + QByteArray(5000, 'x') << "not a coalition file";
}

void TstPlaces::foreignFilesAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const MemoryFolder folder;
    const QString name = QStringLiteral("office.tahaluf");
    QVERIFY(folder.write(name, content));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Workspace::open(folder.path(name), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::CannotOpen);
        QVERIFY2(opened.error().message.contains(said), qPrintable(opened.error().message));
    }
    QCOMPARE(folder.read(name), content);
    QCOMPARE(folder.files(), QStringList{name});
}

void TstPlaces::aClockSetBackLosesNothing()
{
    MeetingFixture f;
    Entry first = f.entry(QStringLiteral("قبل تأخير الساعة"));
    VERIFY_DONE(f.workspace->entries().record(first));
    f.clock.set(f.clock.localNow().addYears(-3));
    Entry second = f.entry(QStringLiteral("بعد تأخير الساعة"));
    VERIFY_DONE(f.workspace->entries().record(second));
    second.formalText = QStringLiteral("صياغة");
    VERIFY_DONE(f.workspace->entries().save(second));
    QVERIFY(second.number != first.number);
    // The history keeps the order in which things happened, whatever the clock said.
    const auto lines = ChangeLog::lines(f.workspace->database(), {}, 2);
    VERIFY_DONE(lines);
    QCOMPARE(lines->front().uid, second.uid);
    QVERIFY(ChangeLog::verify(f.workspace->database())->isEmpty());
}

QTEST_GUILESS_MAIN(TstPlaces)
#include "TstPlaces.moc"
