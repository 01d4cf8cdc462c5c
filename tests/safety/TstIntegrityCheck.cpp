// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/IntegrityCheck.h"
#include "support/SampleWorkspace.h"
#include "support/Verify.h"
#include "workflows/PersonErasure.h"

#include <QThread>

#include <atomic>
#include <sqlite3.h>
#include <thread>

using namespace tahaluf;

class TstIntegrityCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aGoodFileHasNoProblems();
    void everyKindOfDamageIsNamed_data();
    void everyKindOfDamageIsNamed();
    void anErasedHistoryIsNoDamage();
    void deletedAndRestoredRecordsAreNoDamage();
    void whatIsSavedMeanwhileIsNoDamage_data();
    void whatIsSavedMeanwhileIsNoDamage();

private:
    QStringList problems()
    {
        const Result<QStringList> found = IntegrityCheck::run(m_workspace->database(), m_workspace->catalog());
        return found ? *found : QStringList{QStringLiteral("ERROR ") + found.error().message};
    }
    std::unique_ptr<Workspace> m_workspace;
};

void TstIntegrityCheck::init()
{
    m_workspace = sampleInMemory();
    VERIFY_DONE(m_workspace->attachments().add(
        QStringLiteral("coalition"), QStringLiteral("x"), QStringLiteral("شعار.png"), QByteArray(3000, 'p')));
}

void TstIntegrityCheck::aGoodFileHasNoProblems()
{
    QCOMPARE(problems(), QStringList());
}

void TstIntegrityCheck::everyKindOfDamageIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("said");
    QTest::newRow("a text altered") << "UPDATE entries SET text = text || '!' WHERE id = 5"
                                    << "Text as given";
    QTest::newRow("a number altered") << "UPDATE people SET precedence = 99 WHERE id = 2"
                                      << "Precedence";
    QTest::newRow("a link altered") << "UPDATE entries SET member = 1 WHERE id = 5"
                                    << "Body";
    QTest::newRow("a date emptied") << "UPDATE meetings SET starts_at = NULL WHERE id = 1"
                                    << "Starts at";
    QTest::newRow("deleted behind the back") << "UPDATE members SET deleted = 1 WHERE id = 2"
                                             << "deleted or not";
    QTest::newRow("a record taken out") << "DELETE FROM slips WHERE id = 2"
                                        << "not in the file any more";
    QTest::newRow("a record put in")
        << "INSERT INTO themes (uid, revision, name, name_en, position) VALUES ('u', 1, 'x', '', 9)"
        << "does not know";
    QTest::newRow("a link to nothing") << "UPDATE people SET member = 99999 WHERE id = 1"
                                       << "not there";
    QTest::newRow("the history altered") << "UPDATE change_payloads SET payload = '{}' WHERE change = 9"
                                         << "altered";
    QTest::newRow("an attachment altered") << "UPDATE blobs SET content = X'00'"
                                           << "شعار.png";
    QTest::newRow("a count of the overview altered") << "UPDATE entry_figures SET entries = entries + 1"
                                                     << "overview";
    QTest::newRow("an attachment lost") << "DELETE FROM blobs"
                                        << "missing";
    QTest::newRow("search text altered")
        << "UPDATE search_documents SET title = 'x' WHERE id = (SELECT max(id) FROM search_documents)"
        << "search index";
    QTest::newRow("the order of names altered") << "UPDATE members SET sort_key = X'00' WHERE id = 2"
                                                << "sorted lists";
    QTest::newRow("search words altered")
        << "UPDATE search_text_content SET c0 = 'x' WHERE id = (SELECT max(id) FROM search_text_content)"
        << "words of the search index";
    QTest::newRow("a table's kind become a blob")
        << "UPDATE sqlite_schema SET type = CAST(type AS BLOB) WHERE name = 'recommendation_supports'"
        << "description of its tables";
    QTest::newRow("search words lost") << "DELETE FROM search_text WHERE rowid = (SELECT max(rowid) FROM search_text)"
                                       << "search index";
}

void TstIntegrityCheck::everyKindOfDamageIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, said);
    // As damage would: past the guards of a defensive connection.
    sqlite3_db_config(m_workspace->database().handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    VERIFY_DONE(m_workspace->database().run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    VERIFY_DONE(m_workspace->database().run(QStringLiteral("PRAGMA writable_schema=ON")));
    VERIFY_DONE(m_workspace->database().run(sql));
    const QString found = problems().join(QLatin1Char('\n'));
    QVERIFY2(found.contains(said), qPrintable(found));
    QVERIFY2(!found.startsWith(QLatin1String("ERROR")), qPrintable(found));
}

void TstIntegrityCheck::anErasedHistoryIsNoDamage()
{
    const auto people = m_workspace->records().people.all();
    QVERIFY(people);
    const Person& person = people->front();
    VERIFY_DONE(PersonErasure(m_workspace->records(), m_workspace->search()).erase(person.id, person.fullName));
    QCOMPARE(problems(), QStringList());
    // Whoever changes what stands in the person's place is found out like anybody else.
    VERIFY_DONE(
        m_workspace->database().run(QStringLiteral("UPDATE people SET phone = '1' WHERE uid = '%1'").arg(person.uid)));
    QCOMPARE(problems().size(), 1);
}

void TstIntegrityCheck::deletedAndRestoredRecordsAreNoDamage()
{
    const auto slips = m_workspace->records().slips.all();
    QVERIFY(slips && slips->size() > 2);
    VERIFY_DONE(m_workspace->records().slips.remove((*slips)[0].id));
    VERIFY_DONE(m_workspace->records().slips.remove((*slips)[1].id));
    VERIFY_DONE(m_workspace->records().slips.restore((*slips)[1].id));
    Member member = m_workspace->records().members.all()->front();
    member.notes = QStringLiteral("ملاحظة");
    VERIFY_DONE(m_workspace->records().members.update(member));
    VERIFY_DONE(m_workspace->records().members.remove(member.id));
    QCOMPARE(problems(), QStringList());
}

void TstIntegrityCheck::whatIsSavedMeanwhileIsNoDamage_data()
{
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("a copy is read") << true;
    QTest::newRow("no room for a copy") << false;
}

void TstIntegrityCheck::whatIsSavedMeanwhileIsNoDamage()
{
    QFETCH(bool, hasRoom);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.tahaluf"));
    writeSample(path);
    const QByteArray room = qgetenv("TMPDIR");
    const auto again = qScopeGuard([&] { room.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", room); });
    if (!hasRoom) {
        qputenv("TMPDIR", folder.filePath(QStringLiteral("missing")).toUtf8());
    }
    const auto office = Workspace::open(path);
    VERIFY_DONE(office);
    constexpr int Looks = 5;
    QStringList found;
    std::atomic<bool> isOver = false;
    std::thread beside([&] {
        const auto reader = Database::openReader(path);
        for (int look = 0; look < Looks; ++look) {
            const auto findings =
                reader ? IntegrityCheck::look(**reader, (*office)->catalog()) : Result<CheckFindings>(reader.error());
            found += findings ? findings->all() : QStringList{findings.error().message};
        }
        isOver = true;
    });
    int saved = 0;
    int refused = 0;
    for (; !isOver || saved < Looks; ++saved) {
        Member member;
        member.name = QStringLiteral("جهة %1").arg(saved);
        refused += (*office)->records().members.insert(member) ? 0 : 1;
        QThread::msleep(1);
    }
    beside.join();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    QCOMPARE(refused, 0);
}

QTEST_GUILESS_MAIN(TstIntegrityCheck)
#include "TstIntegrityCheck.moc"
