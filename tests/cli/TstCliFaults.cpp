// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/**
 * A disk that takes no more: a limit on the size of files stands for it, since it reaches SQLite, the temporary files
 * and the backup alike. Whatever the limit, a file is either as it was or wholly new, and the exit code says which.
 */
class TstCliFaults : public QObject
{
    Q_OBJECT

private slots:
    void importOnAFullDiskLeavesTheFileAsItWas_data();
    void importOnAFullDiskLeavesTheFileAsItWas();
    void newOnAFullDiskLeavesNothing();
    void backupOnAFullDiskLeavesNothing();
    void exportOnAFullDiskKeepsTheOldFile();
    void reportOnAFullDiskKeepsTheOldFile();
    void reportSaysWhatToDoAboutEachCause_data();
    void reportSaysWhatToDoAboutEachCause();
    void refusedRowsThatCannotBeWrittenAreReported();
    void flippedBytesAreNoticedOrHarmless();
};

void TstCliFaults::importOnAFullDiskLeavesTheFileAsItWas_data()
{
    QTest::addColumn<qint64>("room");
    QTest::newRow("none") << qint64(-4096);
    QTest::newRow("a page") << qint64(4096);
    QTest::newRow("100 kB") << qint64(100 * 1024);
    QTest::newRow("500 kB") << qint64(500 * 1024);
}

void TstCliFaults::importOnAFullDiskLeavesTheFileAsItWas()
{
    QFETCH(qint64, room);
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    QByteArray csv = "member,kind,text\n";
    for (int i = 0; i < 1500; ++i) {
        csv += "وزارة العدل,proposal," + QByteArray("نص طويل يملأ القرص ").repeated(12) + QByteArray::number(i) + "\n";
    }
    cli.write(QStringLiteral("in.csv"), csv);
    const QByteArray before = cli.contentDigest(QStringLiteral("a.tahaluf"));
    QVERIFY(!before.isEmpty());
    const qint64 size = cli.read(QStringLiteral("a.tahaluf")).size();
    const CliAnswer full = cli.run({"import", "a.tahaluf", "proposals", "in.csv"}, size + room);
    QVERIFY2(full.code == 5, qPrintable(QString::number(full.code) + full.output + full.errors));
    QCOMPARE(full.errors.count(QLatin1Char('\n')), 1);
    QVERIFY2(full.error().contains(QStringLiteral("a.tahaluf")), qPrintable(full.errors));
    QCOMPARE(cli.run({"check", "a.tahaluf"}).code, 0);
    QCOMPARE(cli.contentDigest(QStringLiteral("a.tahaluf")), before);
    QCOMPARE(cli.run({"import", "a.tahaluf", "proposals", "in.csv"}).code, 0);
}

void TstCliFaults::newOnAFullDiskLeavesNothing()
{
    const CliRunner cli;
    const CliAnswer full = cli.run({"new", "a.tahaluf", "--sample"}, 200 * 1024);
    QCOMPARE(full.code, 5);
    QVERIFY2(full.error().contains(QStringLiteral("a.tahaluf")), qPrintable(full.errors));
    QCOMPARE(cli.files(), QStringList());
}

void TstCliFaults::backupOnAFullDiskLeavesNothing()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const CliAnswer full = cli.run({"backup", "a.tahaluf", "b.tahaluf"}, 200 * 1024);
    QCOMPARE(full.code, 5);
    QCOMPARE(full.errors.count(QLatin1Char('\n')), 1);
    QCOMPARE(cli.files(), QStringList{QStringLiteral("a.tahaluf")});
}

void TstCliFaults::exportOnAFullDiskKeepsTheOldFile()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    for (const QString name : {"out.csv", "out.json"}) {
        cli.write(name, "old");
        const CliAnswer full = cli.run({"export", "a.tahaluf", "proposals", name}, 2000);
        QVERIFY2(full.code == 5, qPrintable(QString::number(full.code) + full.errors));
        QCOMPARE(cli.read(name), QByteArray("old"));
    }
    QCOMPARE(cli.files().size(), 3);
}

void TstCliFaults::reportOnAFullDiskKeepsTheOldFile()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    cli.write(QStringLiteral("out.pdf"), "old");
    const CliAnswer full = cli.run({"report", "a.tahaluf", "minutes", "--meeting", "ت2", "-o", "out.pdf"}, 3000);
    QVERIFY2(full.code == 5, qPrintable(QString::number(full.code) + full.errors));
    QCOMPARE(cli.read(QStringLiteral("out.pdf")), QByteArray("old"));
    QCOMPARE(cli.files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("out.pdf")}));
}

void TstCliFaults::reportSaysWhatToDoAboutEachCause_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<qint64>("room");
    QTest::addColumn<QString>("advice");
    QTest::newRow("folder missing") << "nowhere/x/out.pdf" << qint64(0) << "Make that folder first";
    QTest::newRow("a file where a folder should be") << "a.tahaluf/out.pdf" << qint64(0) << "Make that folder first";
    QTest::newRow("name too long") << QString(300, QLatin1Char('n')) + ".pdf" << qint64(0) << "Choose a shorter name";
    QTest::newRow("full") << "out.pdf" << qint64(3000) << "Free some space";
}

void TstCliFaults::reportSaysWhatToDoAboutEachCause()
{
    QFETCH(QString, target);
    QFETCH(qint64, room);
    QFETCH(QString, advice);
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const CliAnswer answer = cli.run({"report", "a.tahaluf", "minutes", "--meeting", "ت2", "-o", target}, room);
    QCOMPARE(answer.code, 5);
    QVERIFY2(answer.error().contains(advice), qPrintable(answer.error()));
    QCOMPARE(answer.error().contains(QStringLiteral("Free some space")), room > 0);
    QCOMPARE(cli.files(), QStringList{QStringLiteral("a.tahaluf")});
}

void TstCliFaults::refusedRowsThatCannotBeWrittenAreReported()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf"}).code, 0);
    cli.write(QStringLiteral("in.csv"), "name,phone\n,1\n");
    const CliAnswer answer = cli.run({"import", "a.tahaluf", "members", "in.csv", "--errors", "nowhere/refused.csv"});
    QCOMPARE(answer.code, 5);
}

void TstCliFaults::flippedBytesAreNoticedOrHarmless()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    QCOMPARE(cli.run({"export", "a.tahaluf", "proposals", "before.json"}).code, 0);
    const QByteArray good = cli.read(QStringLiteral("a.tahaluf"));
    const QByteArray content = cli.read(QStringLiteral("before.json"));
    // Evenly over the file and always the same ones, so that a failure can be looked at.
    int noticed = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bad = good;
        const qsizetype place = 100 + (bad.size() - 100) / 60 * i + (i * 37) % 4096;
        bad[place] = static_cast<char>(bad[place] ^ (1 << (i % 8)));
        cli.write(QStringLiteral("bad.tahaluf"), bad);
        const CliAnswer checked = cli.run({"check", "bad.tahaluf"});
        QVERIFY2(checked.code == 0 || checked.code == 3, qPrintable(QString::number(checked.code) + checked.errors));
        if (checked.code == 3) {
            ++noticed;
            continue;
        }
        QCOMPARE(cli.run({"export", "bad.tahaluf", "proposals", "after.json"}).code, 0);
        QVERIFY2(cli.read(QStringLiteral("after.json")) == content, qPrintable(QString::number(place)));
    }
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(TstCliFaults)
#include "TstCliFaults.moc"
