// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** new, info, check, history, backup, restore; help and wrong usage. */
class TstCliFile : public QObject
{
    Q_OBJECT

private slots:
    void newMakesAFileThatPassesItsChecks();
    void newRefusesAnExistingFile();
    void newInAMissingFolderCannotWrite();
    void sampleHoldsItsRecords();
    void infoCountsWithoutDeletedRecords();
    void checkSeesAnAlteredRecord();
    void aDamagedIndexCostsNoRecord_data();
    void aDamagedIndexCostsNoRecord();
    void historyNamesTheActor();
    void historyOfAnUnknownRecordIsRefused();
    void backupIsTheSameCoalition();
    void backupAndRestoreRefuseExistingFiles();
    void restoreRefusesWhatIsNoBackup();
    void helpSpeaksBothLanguages();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void filesThatCannotBeOpenedAreThree_data();
    void filesThatCannotBeOpenedAreThree();
    void aLockedFileIsFour();
    void messagesComeInTheAskedLanguage();

private:
    static void execute(const QString& path, const char* sql);
    static QJsonObject counts(const CliAnswer& answer)
    {
        return QJsonDocument::fromJson(answer.output.toUtf8()).object().value(QStringLiteral("counts")).toObject();
    }
};

void TstCliFile::execute(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message ? message : "");
    sqlite3_close(database);
}

void TstCliFile::newMakesAFileThatPassesItsChecks()
{
    const CliRunner cli;
    const CliAnswer made = cli.run({"new", "a.tahaluf"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    QCOMPARE(cli.files(), QStringList{QStringLiteral("a.tahaluf")});
    const CliAnswer checked = cli.run({"check", "a.tahaluf"});
    QVERIFY2(checked.code == 0, qPrintable(checked.output + checked.errors));
    const CliAnswer info = cli.run({"info", "a.tahaluf", "--json"});
    QCOMPARE(info.code, 0);
    QVERIFY(QJsonDocument::fromJson(info.output.toUtf8()).object().value(QStringLiteral("schema")).toInt() > 0);
    QCOMPARE(counts(info).value(QStringLiteral("members")).toInt(), 0);
    QCOMPARE(counts(info).value(QStringLiteral("themes")).toInt(), 4);
}

void TstCliFile::newRefusesAnExistingFile()
{
    const CliRunner cli;
    cli.write(QStringLiteral("a.tahaluf"), "mine");
    const CliAnswer made = cli.run({"new", "a.tahaluf"});
    QCOMPARE(made.code, 1);
    QVERIFY(made.error().contains(QStringLiteral("a.tahaluf")));
    QCOMPARE(cli.read(QStringLiteral("a.tahaluf")), QByteArray("mine"));
}

void TstCliFile::newInAMissingFolderCannotWrite()
{
    const CliRunner cli;
    const CliAnswer made = cli.run({"new", "nowhere/a.tahaluf"});
    QCOMPARE(made.code, 5);
    QVERIFY(made.error().contains(QStringLiteral("nowhere")));
}

void TstCliFile::sampleHoldsItsRecords()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample"}).code, 0);
    const QJsonObject held = counts(cli.run({"info", "a.tahaluf", "--json"}));
    QVERIFY(held.value(QStringLiteral("proposals")).toInt() >= 40);
    QVERIFY(held.value(QStringLiteral("members")).toInt() >= 14);
    QCOMPARE(held.value(QStringLiteral("meetings")).toInt(), 3);
    const CliAnswer checked = cli.run({"check", "a.tahaluf"});
    QVERIFY2(checked.code == 0, qPrintable(checked.output));
}

void TstCliFile::infoCountsWithoutDeletedRecords()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample"}).code, 0);
    const int before = counts(cli.run({"info", "a.tahaluf", "--json"})).value(QStringLiteral("people")).toInt();
    execute(cli.path(QStringLiteral("a.tahaluf")), "UPDATE people SET deleted = 1 WHERE id = 1");
    const CliAnswer info = cli.run({"info", "a.tahaluf", "--json"});
    QCOMPARE(counts(info).value(QStringLiteral("people")).toInt(), before - 1);
}

void TstCliFile::checkSeesAnAlteredRecord()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample"}).code, 0);
    execute(cli.path(QStringLiteral("a.tahaluf")), "UPDATE members SET phone = '+974 9999 9999' WHERE id = 3");
    const CliAnswer checked = cli.run({"check", "a.tahaluf"});
    QCOMPARE(checked.code, 3);
    QVERIFY2(checked.output.contains(QStringLiteral("Phone")), qPrintable(checked.output));
    QVERIFY2(checked.output.contains(QStringLiteral("وزارة العدل (")), qPrintable(checked.output));
    // The index no longer agrees with it either, but only a copy holds what was recorded.
    QVERIFY(checked.output.contains(QStringLiteral("search index")));
    QVERIFY(checked.error().contains(QStringLiteral("restore a backup copy")));
}

void TstCliFile::aDamagedIndexCostsNoRecord_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    QTest::newRow("a record taken out")
        << QByteArray("DELETE FROM search_documents WHERE id = (SELECT max(id) FROM search_documents)")
        << "search index does not agree";
    QTest::newRow("words that cannot be read")
        << QByteArray("UPDATE search_text_data SET block = zeroblob(4) WHERE id = 10") << "words of the search index";
    QTest::newRow("counts and order altered")
        << QByteArray(
               "UPDATE entry_figures SET entries = entries + 1; UPDATE members SET sort_key = X'00' WHERE id = 3")
        << "overview";
}

void TstCliFile::aDamagedIndexCostsNoRecord()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample"}).code, 0);
    execute(cli.path(QStringLiteral("a.tahaluf")), sql.constData());
    const CliAnswer checked = cli.run({"check", "a.tahaluf"});
    QCOMPARE(checked.code, 3);
    QVERIFY2(checked.output.contains(said), qPrintable(checked.output));
    QVERIFY2(checked.error().contains(QStringLiteral("tahaluf-cli index \"a.tahaluf\" --rebuild")),
             qPrintable(checked.errors));
    QVERIFY2(!checked.error().contains(QStringLiteral("backup")), qPrintable(checked.errors));
    const CliAnswer mended = cli.run({"index", "a.tahaluf", "--rebuild"});
    QVERIFY2(mended.code == 0, qPrintable(mended.errors));
    const CliAnswer again = cli.run({"check", "a.tahaluf"});
    QVERIFY2(again.code == 0, qPrintable(again.output));
}

void TstCliFile::historyNamesTheActor()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample", "--actor", "أمين السر"}).code, 0);
    const CliAnswer history = cli.run({"history", "a.tahaluf"});
    QCOMPARE(history.code, 0);
    QVERIFY(history.output.contains(QStringLiteral("أمين السر")));
    const QString uid = history.output.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char('\t'), 4, 4);
    const CliAnswer one = cli.run({"history", "a.tahaluf", uid});
    QCOMPARE(one.code, 0);
    for (const QString& line : one.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QVERIFY(line.contains(uid));
    }
}

void TstCliFile::historyOfAnUnknownRecordIsRefused()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf"}).code, 0);
    const CliAnswer history = cli.run({"history", "a.tahaluf", "00000000-0000-0000-0000-000000000000"});
    QCOMPARE(history.code, 1);
    QCOMPARE(history.output, QString());
}

void TstCliFile::backupIsTheSameCoalition()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf", "--sample"}).code, 0);
    QCOMPARE(cli.run({"backup", "a.tahaluf", "copy.tahaluf"}).code, 0);
    QCOMPARE(cli.run({"restore", "copy.tahaluf", "again.tahaluf"}).code, 0);
    QCOMPARE(cli.run({"check", "again.tahaluf"}).code, 0);
    QCOMPARE(counts(cli.run({"info", "again.tahaluf", "--json"})), counts(cli.run({"info", "a.tahaluf", "--json"})));
    QCOMPARE(cli.files().size(), 3);
}

void TstCliFile::backupAndRestoreRefuseExistingFiles()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf"}).code, 0);
    cli.write(QStringLiteral("old"), "kept");
    QCOMPARE(cli.run({"backup", "a.tahaluf", "old"}).code, 1);
    QCOMPARE(cli.run({"restore", "a.tahaluf", "old"}).code, 1);
    QCOMPARE(cli.run({"backup", "a.tahaluf", "a.tahaluf"}).code, 1);
    QCOMPARE(cli.read(QStringLiteral("old")), QByteArray("kept"));
}

void TstCliFile::restoreRefusesWhatIsNoBackup()
{
    const CliRunner cli;
    cli.write(QStringLiteral("letter.txt"), QByteArray(4096, 'x'));
    QCOMPARE(cli.run({"restore", "letter.txt", "new.tahaluf"}).code, 3);
    QCOMPARE(cli.files(), QStringList{QStringLiteral("letter.txt")});
}

void TstCliFile::helpSpeaksBothLanguages()
{
    const CliRunner cli;
    for (const QString command : {"",
                                  "new",
                                  "info",
                                  "check",
                                  "import",
                                  "export",
                                  "search",
                                  "reports",
                                  "report",
                                  "history",
                                  "backup",
                                  "restore"}) {
        const CliAnswer help = cli.run(command.isEmpty() ? QStringList{"--help"} : QStringList{command, "--help"});
        QCOMPARE(help.code, 0);
        QVERIFY(help.errors.isEmpty());
        static const QRegularExpression arabic(QStringLiteral("\\p{Arabic}{3,}"));
        static const QRegularExpression english(QStringLiteral("[a-z]{3,} [a-z]{1,}"));
        QVERIFY2(arabic.match(help.output).hasMatch(), qPrintable(help.output));
        QVERIFY2(english.match(help.output).hasMatch(), qPrintable(help.output));
    }
}

void TstCliFile::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("unknown command") << QStringList{"foo"} << "foo";
    QTest::newRow("unknown option") << QStringList{"info", "a.tahaluf", "--loud"} << "--loud";
    QTest::newRow("missing argument") << QStringList{"info"} << "FILE";
    QTest::newRow("unknown entity in import") << QStringList{"import", "a.tahaluf", "dragons", "x.csv"} << "dragons";
    QTest::newRow("unknown entity in export") << QStringList{"export", "a.tahaluf", "dragons", "x.csv"} << "dragons";
    QTest::newRow("unknown entity in search")
        << QStringList{"search", "a.tahaluf", "x", "--entity", "dragons"} << "dragons";
    QTest::newRow("unknown report") << QStringList{"report", "a.tahaluf", "poem", "-o", "x.pdf"} << "poem";
    QTest::newRow("unknown format of a paper")
        << QStringList{"report", "a.tahaluf", "proposal-register", "-o", "x.doc"} << "x.doc";
    QTest::newRow("unknown ending") << QStringList{"export", "a.tahaluf", "members", "x.doc"} << "x.doc";
    QTest::newRow("unknown field") << QStringList{"export", "a.tahaluf", "members", "x.csv", "--where", "hat=red"}
                                   << "hat";
    QTest::newRow("unknown language") << QStringList{"export", "a.tahaluf", "members", "x.csv", "--labels", "fr"}
                                      << "fr";
    QTest::newRow("limit of nothing") << QStringList{"search", "a.tahaluf", "x", "--limit", "0"} << "0";
}

void TstCliFile::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf"}).code, 0);
    cli.write(QStringLiteral("x.csv"), "name\n");
    const CliAnswer answer = cli.run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.error().contains(named), qPrintable(answer.errors));
    QCOMPARE(answer.errors.count(QLatin1Char('\n')), 1);
    QCOMPARE(answer.output, QString());
}

void TstCliFile::filesThatCannotBeOpenedAreThree_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("not ours") << QByteArray("name,phone\n") << "not a coalition file";
    QTest::newRow("long text") << QByteArray(8192, 'x') << "not a coalition file";
    QTest::newRow("empty") << QByteArray() << "0 bytes";
    QTest::newRow("another database") << QByteArray("other") << "another program";
    QTest::newRow("newer") << QByteArray("newer") << "999";
    QTest::newRow("cut off") << QByteArray("cut") << "damaged";
}

void TstCliFile::filesThatCannotBeOpenedAreThree()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "good.tahaluf", "--sample"}).code, 0);
    QByteArray bytes = cli.read(QStringLiteral("good.tahaluf"));
    if (content == "other") {
        bytes.replace(68, 4, QByteArray("\0\0\0\1", 4));
    } else if (content == "newer") {
        bytes.replace(60, 4, QByteArray("\0\0\x03\xE7", 4));
    } else if (content == "cut") {
        bytes.truncate(bytes.size() / 3);
    } else {
        bytes = content;
    }
    cli.write(QStringLiteral("bad.tahaluf"), bytes);
    const QByteArray before = cli.digest(QStringLiteral("bad.tahaluf"));
    cli.write(QStringLiteral("x.csv"), "name\nجهة\n");
    for (const QStringList& arguments : {QStringList{"info", "bad.tahaluf"},
                                         QStringList{"check", "bad.tahaluf"},
                                         QStringList{"import", "bad.tahaluf", "members", "x.csv"},
                                         QStringList{"restore", "bad.tahaluf", "new.tahaluf"}}) {
        const CliAnswer answer = cli.run(arguments);
        if (content == "cut" && arguments.front() == QLatin1String("info") && answer.code == 0) {
            continue; // what is left may still be counted; the check below must see it
        }
        QVERIFY2(answer.code == 3, qPrintable(arguments.join(QLatin1Char(' ')) + answer.output + answer.errors));
        QVERIFY2(answer.error().contains(named) || content == "cut", qPrintable(answer.errors));
        QCOMPARE(answer.errors.count(QLatin1Char('\n')), 1);
    }
    QCOMPARE(cli.digest(QStringLiteral("bad.tahaluf")), before);
    QVERIFY(!cli.files().contains(QStringLiteral("new.tahaluf")));
}

void TstCliFile::aLockedFileIsFour()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "a.tahaluf"}).code, 0);
    cli.write(QStringLiteral("x.csv"), "name\nجهة\n");
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(cli.path(QStringLiteral("a.tahaluf")).toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const CliAnswer answer = cli.run({"import", "a.tahaluf", "members", "x.csv"});
    sqlite3_close(other);
    QCOMPARE(answer.code, 4);
    QVERIFY(answer.error().contains(QStringLiteral("try again")));
    QCOMPARE(cli.run({"import", "a.tahaluf", "members", "x.csv"}).code, 0);
}

void TstCliFile::messagesComeInTheAskedLanguage()
{
    const CliRunner cli;
    const CliAnswer arabic = cli.run({"--lang", "ar", "info", "nothere.tahaluf"});
    const CliAnswer english = cli.run({"info", "nothere.tahaluf", "--lang", "en"});
    QCOMPARE(arabic.code, 3);
    QCOMPARE(english.code, 3);
    QVERIFY(english.error().contains(QStringLiteral("does not exist")));
    static const QRegularExpression arabicWord(QStringLiteral("\\p{Arabic}{3,}"));
    QVERIFY2(arabicWord.match(arabic.error()).hasMatch(), qPrintable(arabic.error()));
}

QTEST_GUILESS_MAIN(TstCliFile)
#include "TstCliFile.moc"
