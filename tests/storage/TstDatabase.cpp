// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileHeader.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/SchemaFiles.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace tahaluf;

class TstDatabase : public QObject
{
    Q_OBJECT

private slots:
    void hasTheSettingsThatLoseNothing_data();
    void hasTheSettingsThatLoseNothing();
    void isDefensive();
    void createRefusesAnExistingFile();
    void openRefusesWhatIsNotOurs_data();
    void openRefusesWhatIsNotOurs();
    void readOnlyRefusesWriting();
    void aFullDiskIsToldAndNothingIsKept();
    void aWriterElsewhereIsBusy();
    void waitsForALongSave();
    void findsTheGapsBetweenAnothersSaves();
    void seesThatAnotherConnectionWrote();
    void connectionsBesideLeaveTheLocksAlone();
    void migrationIsWholeAndRepeatable();
    void headerIsReadWithoutSqlite();
    void wordsArePartedAsByEveryProgram();

private:
    QString file(const QString& name) { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TstDatabase::hasTheSettingsThatLoseNothing_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<qint64>("value");
    QTest::newRow("synchronous") << "synchronous" << qint64(3);
    QTest::newRow("foreign keys") << "foreign_keys" << qint64(1);
    QTest::newRow("recursive triggers") << "recursive_triggers" << qint64(1);
    QTest::newRow("cell size check") << "cell_size_check" << qint64(1);
    QTest::newRow("temp store") << "temp_store" << qint64(2);
    QTest::newRow("secure delete") << "secure_delete" << qint64(1);
    QTest::newRow("mmap") << "mmap_size" << qint64(0);
    QTest::newRow("application id") << "application_id" << qint64(Database::ApplicationId);
}

void TstDatabase::hasTheSettingsThatLoseNothing()
{
    QFETCH(QString, pragma);
    QFETCH(qint64, value);
    const QString path = file(pragma);
    {
        VERIFY_DONE(Workspace::create(path));
    }
    Result<std::unique_ptr<Database>> database = Database::open(path);
    QVERIFY(database);
    QCOMPARE(*(*database)->number(QStringLiteral("PRAGMA ") + pragma), value);
    QSqlQuery journal((*database)->connection());
    QVERIFY(journal.exec(QStringLiteral("PRAGMA journal_mode")) && journal.next());
    QCOMPARE(journal.value(0).toString(), QStringLiteral("truncate"));
}

void TstDatabase::isDefensive()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    QVERIFY(workspace);
    sqlite3* handle = (*workspace)->database().handle();
    for (const auto& [option, wanted] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                         std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                         std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                         std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
                                         std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}) {
        int value = -1;
        sqlite3_db_config(handle, option, -1, &value);
        QCOMPARE(value, wanted);
    }
    QVERIFY(!(*workspace)->database().run(QStringLiteral("SELECT \"text\"")));
}

void TstDatabase::createRefusesAnExistingFile()
{
    const QString path = file(QStringLiteral("twice"));
    {
        VERIFY_DONE(Workspace::create(path));
    }
    const auto again = Workspace::create(path);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    VERIFY_DONE(Workspace::open(path));
}

void TstDatabase::openRefusesWhatIsNotOurs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << "missing"
                             << "does not exist";
    QTest::newRow("folder") << "folder"
                            << "folder";
    QTest::newRow("empty") << "empty"
                           << "0 bytes";
    QTest::newRow("text") << "text"
                          << "not a coalition file";
    QTest::newRow("other program") << "other"
                                   << "another program";
    QTest::newRow("newer") << "newer"
                           << "newer version";
}

void TstDatabase::openRefusesWhatIsNotOurs()
{
    QFETCH(QString, change);
    QFETCH(QString, said);
    const QString path = file(QStringLiteral("refused-") + change);
    {
        VERIFY_DONE(Workspace::create(path));
    }
    QFile content(path);
    QVERIFY(content.open(QIODevice::ReadWrite));
    if (change == QLatin1String("newer")) {
        QVERIFY(content.seek(60));
        content.write(QByteArray("\0\0\x27\x0f", 4));
    } else if (change == QLatin1String("other")) {
        QVERIFY(content.seek(68));
        content.write(QByteArray("\1\2\3\4", 4));
    } else {
        content.resize(0);
        content.write(change == QLatin1String("text") ? QByteArray(5000, 'a') : QByteArray());
    }
    content.close();
    if (change == QLatin1String("missing") || change == QLatin1String("folder")) {
        QVERIFY(content.remove());
    }
    if (change == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    }
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::CannotOpen);
    QVERIFY2(opened.error().message.contains(said), qPrintable(opened.error().message));
    if (change == QLatin1String("newer")) {
        QVERIFY(opened.error().message.contains(QStringLiteral("9999")));
        QVERIFY(opened.error().message.contains(QString::number(SchemaFiles::latestVersion())));
    }
}

void TstDatabase::readOnlyRefusesWriting()
{
    const QString path = file(QStringLiteral("readonly"));
    {
        VERIFY_DONE(Workspace::create(path));
    }
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, OpenMode::ReadOnly);
    QVERIFY(workspace);
    Member member;
    member.name = QStringLiteral("جهة");
    const Result<void> saved = (*workspace)->records().members.insert(member);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::CannotWrite);
}

void TstDatabase::aFullDiskIsToldAndNothingIsKept()
{
    const QString path = file(QStringLiteral("full"));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    QVERIFY(workspace);
    Database& database = (*workspace)->database();
    const qint64 pages = *database.number(QStringLiteral("PRAGMA page_count"));
    VERIFY_DONE(database.run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 4)));
    Member member;
    member.name = QStringLiteral("جهة");
    member.notes = QString(200000, QChar(0x646));
    const Result<void> full = (*workspace)->records().members.insert(member);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::CannotWrite);
    QVERIFY2(full.error().message.contains(QStringLiteral("disk is full")), qPrintable(full.error().message));
    QCOMPARE(*(*workspace)->count(QStringLiteral("members")), 0);
    // The same connection works again as soon as there is room.
    VERIFY_DONE(database.run(QStringLiteral("PRAGMA max_page_count=1000000")));
    Member after;
    after.name = QStringLiteral("جهة");
    VERIFY_DONE((*workspace)->records().members.insert(after));
    QCOMPARE(*(*workspace)->count(QStringLiteral("members")), 1);
}

void TstDatabase::aWriterElsewhereIsBusy()
{
    const QString path = file(QStringLiteral("busy"));
    Result<std::unique_ptr<Workspace>> first = Workspace::create(path);
    QVERIFY(first);
    Result<std::unique_ptr<Workspace>> second = Workspace::open(path);
    QVERIFY(second);
    sqlite3_busy_timeout((*second)->database().handle(), 10);
    VERIFY_DONE((*first)->database().run(QStringLiteral("BEGIN IMMEDIATE")));
    Member member;
    member.name = QStringLiteral("جهة");
    const Result<void> busy = (*second)->records().members.insert(member);
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Busy);
    VERIFY_DONE((*first)->database().run(QStringLiteral("ROLLBACK")));
    VERIFY_DONE((*second)->records().members.insert(member));
}

void TstDatabase::waitsForALongSave()
{
    using namespace std::chrono_literals;
    const QString path = file(QStringLiteral("long"));
    const auto first = Workspace::create(path);
    const auto second = Workspace::open(path);
    QVERIFY(first && second);
    VERIFY_DONE((*first)->database().run(QStringLiteral("BEGIN IMMEDIATE")));
    Result<void> ended;
    std::thread beside([&] {
        std::this_thread::sleep_for(4s);
        ended = (*first)->database().run(QStringLiteral("COMMIT"));
    });
    Member member;
    member.name = QStringLiteral("جهة");
    const Result<void> saved = (*second)->records().members.insert(member);
    beside.join();
    VERIFY_DONE(ended);
    VERIFY_DONE(saved);
}

// Somebody saves without a pause on a slow disk: the file is free for a millisecond after each save.
void TstDatabase::findsTheGapsBetweenAnothersSaves()
{
    using namespace std::chrono_literals;
    const QString path = file(QStringLiteral("gaps.tahaluf"));
    auto written = Database::create(path);
    VERIFY_DONE(written);
    std::atomic<bool> isOver = false;
    std::atomic<bool> isHeld = false;
    std::thread beside([&] {
        while (!isOver) {
            const auto begun = (*written)->run(QStringLiteral("BEGIN EXCLUSIVE"));
            isHeld = begun.has_value();
            std::this_thread::sleep_for(40ms);
            isHeld = false;
            const auto ended = (*written)->run(QStringLiteral("COMMIT"));
            std::this_thread::sleep_for(begun && ended ? 1ms : 0ms);
        }
    });
    QStringList refused;
    for (int reader = 0; reader < 8; ++reader) {
        while (!isHeld) {
            std::this_thread::yield();
        }
        if (const auto opened = Database::openReader(path); !opened) {
            refused << opened.error().message;
        }
    }
    isOver = true;
    beside.join();
    QCOMPARE(refused, QStringList());
}

void TstDatabase::seesThatAnotherConnectionWrote()
{
    const QString path = file(QStringLiteral("elsewhere"));
    Result<std::unique_ptr<Workspace>> first = Workspace::create(path);
    Result<std::unique_ptr<Workspace>> second = Workspace::open(path);
    QVERIFY(first && second);
    QSignalSpy told(&(*first)->notifier(), &ChangeNotifier::changedElsewhere);
    VERIFY_DONE((*first)->lookForChangesElsewhere());
    QCOMPARE(told.count(), 0);
    Member member;
    member.name = QStringLiteral("جهة");
    VERIFY_DONE((*second)->records().members.insert(member));
    VERIFY_DONE((*first)->lookForChangesElsewhere());
    QCOMPARE(told.count(), 1);
    QCOMPARE(*(*first)->count(QStringLiteral("members")), 1);
}

void TstDatabase::connectionsBesideLeaveTheLocksAlone()
{
    const QString path = file(QStringLiteral("locks"));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    QVERIFY(workspace);
    VERIFY_DONE((*workspace)->database().run(QStringLiteral("BEGIN IMMEDIATE")));
    {
        Result<std::unique_ptr<Workspace>> reader = Workspace::openReader(path);
        VERIFY_DONE(reader);
        QVERIFY(!(*reader)->database().run(QStringLiteral("UPDATE profile SET name = 'x'")));
    }
    {
        // A second writing one, by another name of the same file, as a worker opens it.
        Result<std::unique_ptr<Workspace>> writer = Workspace::open(file(QStringLiteral("./locks")));
        VERIFY_DONE(writer);
    }

    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("BEGIN IMMEDIATE")});
    QVERIFY(other.waitForFinished());

    QVERIFY2(other.readAllStandardError().contains("locked"), "another program could write into the open transaction");
    VERIFY_DONE((*workspace)->database().run(QStringLiteral("ROLLBACK")));
}

void TstDatabase::migrationIsWholeAndRepeatable()
{
    Result<std::unique_ptr<Database>> database = Database::openInMemory();
    QVERIFY(database);
    QCOMPARE(*(*database)->schemaVersion(), 0);
    VERIFY_DONE(Migrator::migrate(**database));
    QCOMPARE(*(*database)->schemaVersion(), SchemaFiles::latestVersion());
    VERIFY_DONE(Migrator::migrate(**database));
    QCOMPARE(
        *(*database)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                                            "'%STRICT%' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE 'search_text%' "
                                            "AND name NOT LIKE 'sqlite_%'")),
        0);
    // A statement that fails takes its whole migration back.
    Result<std::unique_ptr<Database>> spoiled = Database::openInMemory();
    QVERIFY(spoiled);
    VERIFY_DONE((*spoiled)->run(QStringLiteral("CREATE TABLE attachments (x)")));
    QVERIFY(!Migrator::migrate(**spoiled));
    QCOMPARE(*(*spoiled)->schemaVersion(), 0);
    QCOMPARE(*(*spoiled)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema")), 1);
}

void TstDatabase::wordsArePartedAsByEveryProgram()
{
    const QString path = file(QStringLiteral("words"));
    {
        Result<std::unique_ptr<Database>> database = Database::create(path);
        VERIFY_DONE(database);
        Database& words = **database;
        VERIFY_DONE(words.run(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5 (words, "
                                             "tokenize=\"unicode61 remove_diacritics 0\", prefix=\"1 2 3\")")));
        VERIFY_DONE(words.run(QStringLiteral("BEGIN")));
        const auto add = [&words](const QString& text) {
            Query row(words, QStringLiteral("INSERT INTO t (words) VALUES (?)"));
            return row.bind(text).run();
        };
        QString others;
        for (char16_t letter = 1; letter < 0xD800; ++letter) {
            const QString text = QStringLiteral("مكا") + QChar(letter) + QStringLiteral("فحه a9") + QChar(letter);
            // What is plain goes another way than all the rest, so each such letter is a text of its own.
            const bool isNear = letter < 0x100 || (letter >= 0x600 && letter < 0x700);
            others += text + QLatin1Char(' ');
            if (isNear || others.size() > 1000) {
                VERIFY_DONE(add(isNear ? text : others));
                others.clear();
            }
        }
        VERIFY_DONE(add(QStringLiteral("  مكافحه   الاتجار بالبشر 2012 ")));
        VERIFY_DONE(words.run(QStringLiteral("COMMIT")));
        QCOMPARE(*words.number(QStringLiteral("SELECT count(*) FROM t WHERE t MATCH 'بالب*'")), qint64(1));
    }
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("INSERT INTO t (t) VALUES ('integrity-check')")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardError(), QByteArray());
    QCOMPARE(other.exitCode(), 0);
}

void TstDatabase::headerIsReadWithoutSqlite()
{
    const QString path = file(QStringLiteral("header"));
    {
        VERIFY_DONE(Workspace::create(path));
    }
    const Result<int> version = FileHeader::readSchemaVersion(path, Database::ApplicationId);
    QVERIFY(version);
    QCOMPARE(*version, SchemaFiles::latestVersion());
}

QTEST_GUILESS_MAIN(TstDatabase)
#include "TstDatabase.moc"
