// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCoalition.h"
#include "storage/ChangeLog.h"
#include "storage/ManyWrites.h"
#include "support/Verify.h"
#include "workflows/PersonErasure.h"

#include <QJsonArray>

using namespace tahaluf;

class TstChangeLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatChangedAndWhoChangedIt();
    void namesLinksByUid();
    void linesThatWaitAreAsOthers();
    void linesThatWaitGoWithTheirTransaction();
    void refusesToBeRewritten();
    void noticesTampering_data();
    void noticesTampering();
    void holdsWhenAPersonIsErased();
    void headMovesWithEveryChange();
    void oneTransactionIsOneUnit();

private:
    std::unique_ptr<Workspace> m_workspace;
    FixedClock m_clock{QDateTime(QDate(2012, 11, 29), QTime(10, 42))};
};

void TstChangeLog::init()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory(m_clock);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TstChangeLog::keepsWhatChangedAndWhoChangedIt()
{
    m_workspace->setActor(QStringLiteral("أمين السر"));
    Member member;
    member.name = QStringLiteral("وزارة العدل");
    VERIFY_DONE(m_workspace->records().members.insert(member));
    member.phone = QStringLiteral("+97444000001");
    VERIFY_DONE(m_workspace->records().members.update(member));
    VERIFY_DONE(m_workspace->records().members.remove(member.id));
    const auto lines = ChangeLog::lines(m_workspace->database(), member.uid);
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(3));
    QCOMPARE((*lines)[0].operation, QStringLiteral("delete"));
    QCOMPARE((*lines)[1].operation, QStringLiteral("update"));
    QCOMPARE((*lines)[2].operation, QStringLiteral("create"));
    QCOMPARE((*lines)[1].actor, QStringLiteral("أمين السر"));
    QCOMPARE((*lines)[1].at, m_clock.utcNow());
    QCOMPARE((*lines)[1].before, (QJsonObject{{QStringLiteral("phone"), QString(QLatin1String(""))}}));
    QCOMPARE((*lines)[1].after, (QJsonObject{{QStringLiteral("phone"), QStringLiteral("+97444000001")}}));
    QCOMPARE((*lines)[2].after.value(QStringLiteral("name")).toString(), member.name);
}

void TstChangeLog::namesLinksByUid()
{
    Member member;
    member.name = QStringLiteral("وزارة العدل");
    VERIFY_DONE(m_workspace->records().members.insert(member));
    Person person;
    person.fullName = QStringLiteral("ممثل وزارة العدل");
    person.member = member.id;
    VERIFY_DONE(m_workspace->records().people.insert(person));
    const auto lines = ChangeLog::lines(m_workspace->database(), person.uid);
    QVERIFY(lines && lines->size() == 1);
    QCOMPARE(lines->front().after.value(QStringLiteral("member")).toString(), member.uid);
}

/** Thousands of writes have their lines made by another thread. */
void TstChangeLog::linesThatWaitAreAsOthers()
{
    constexpr int People = 1300;
    CoalitionRecords& records = m_workspace->records();
    Member member;
    member.name = QStringLiteral("وزارة العدل");
    VERIFY_DONE(records.members.insert(member));
    Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
    VERIFY_DONE(transaction);
    ManyWrites many(*transaction);
    VERIFY_DONE(many.begin());
    Person person;
    for (int i = 1; i <= People; ++i) {
        person = {};
        person.fullName = QStringLiteral("ممثل %1").arg(i);
        person.member = member.id;
        VERIFY_DONE(records.people.insert(person));
    }
    person.position = QStringLiteral("المدير \"العام\"");
    VERIFY_DONE(records.people.update(person));
    // A line that is made here comes after those that wait.
    VERIFY_DONE(ChangeLog::write(*transaction, "people", person.uid, "update", R"({"after":{},"before":{}})"));
    VERIFY_DONE(records.people.remove(person.id));
    VERIFY_DONE(many.end());
    VERIFY_DONE(transaction->commit());

    const auto problems = ChangeLog::verify(m_workspace->database());
    VERIFY_DONE(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE(*m_workspace->database().number("SELECT count(*) FROM changes WHERE entity = 'people'"),
             qint64(People) + 3);
    // In the order of the writes.
    QCOMPARE(*m_workspace->database().number("SELECT count(DISTINCT c.station_seq - p.id) FROM changes c "
                                             "JOIN people p ON p.uid = c.uid WHERE c.operation = 'create'"),
             qint64(1));
    const auto lines = ChangeLog::lines(m_workspace->database(), person.uid);
    QVERIFY(lines && lines->size() == 4);
    QCOMPARE((*lines)[0].operation, QStringLiteral("delete"));
    QCOMPARE((*lines)[1].after, QJsonObject());
    QCOMPARE((*lines)[2].before, (QJsonObject{{QStringLiteral("position"), QString(QLatin1String(""))}}));
    QCOMPARE((*lines)[2].after, (QJsonObject{{QStringLiteral("position"), person.position}}));
    QCOMPARE((*lines)[3].operation, QStringLiteral("create"));
    QCOMPARE((*lines)[3].after.value(QStringLiteral("member")).toString(), member.uid);
    QCOMPARE((*lines)[3].at, m_clock.utcNow());
}

void TstChangeLog::linesThatWaitGoWithTheirTransaction()
{
    Member member;
    {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        VERIFY_DONE(transaction);
        ManyWrites many(*transaction);
        VERIFY_DONE(many.begin());
        member.name = QStringLiteral("وزارة العدل");
        VERIFY_DONE(m_workspace->records().members.insert(member));
    }
    Member later;
    later.name = QStringLiteral("النيابة العامة");
    VERIFY_DONE(m_workspace->records().members.insert(later));
    const auto lines = ChangeLog::lines(m_workspace->database(), {});
    QVERIFY(lines && !lines->empty());
    QCOMPARE(lines->front().uid, later.uid);
    QVERIFY(ChangeLog::lines(m_workspace->database(), member.uid)->empty());
    QCOMPARE(*ChangeLog::verify(m_workspace->database()), QStringList());
}

void TstChangeLog::refusesToBeRewritten()
{
    QVERIFY(!m_workspace->database().run(QStringLiteral("UPDATE changes SET actor = 'someone'")));
    QVERIFY(!m_workspace->database().run(QStringLiteral("DELETE FROM changes")));
}

void TstChangeLog::noticesTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another actor") << "UPDATE changes SET actor = 'someone' WHERE id = 3";
    QTest::newRow("another time") << "UPDATE changes SET at = '2011-01-01T00:00:00.000Z' WHERE id = 3";
    QTest::newRow("another record") << "UPDATE changes SET uid = 'x' WHERE id = 3";
    QTest::newRow("another operation") << "UPDATE changes SET operation = 'delete' WHERE id = 3";
    QTest::newRow("a line taken out") << "DELETE FROM changes WHERE id = 3";
    QTest::newRow("the first line taken out") << "DELETE FROM changes WHERE id = 1";
    QTest::newRow("another content") << "UPDATE change_payloads SET payload = '{}' WHERE change = 3";
    QTest::newRow("another salt") << "UPDATE change_payloads SET salt = 'salt' WHERE change = 3";
    QTest::newRow("another digest") << "UPDATE changes SET payload_digest = 'x' WHERE id = 3";
    QTest::newRow("two lines exchanged") << "UPDATE changes SET station_seq = 100 - station_seq WHERE id IN (3, 4)";
}

void TstChangeLog::noticesTampering()
{
    QFETCH(QString, sql);
    Database& database = m_workspace->database();
    QCOMPARE(*ChangeLog::verify(database), QStringList());
    // The file's owner can always take the guards away; the chain is there to show it.
    VERIFY_DONE(database.run(QStringLiteral("DROP TRIGGER changes_are_not_updated")));
    VERIFY_DONE(database.run(QStringLiteral("DROP TRIGGER changes_are_not_deleted")));
    VERIFY_DONE(database.run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    VERIFY_DONE(database.run(sql));
    const Result<QStringList> problems = ChangeLog::verify(database);
    QVERIFY(problems);
    QVERIFY(!problems->isEmpty());
}

void TstChangeLog::holdsWhenAPersonIsErased()
{
    Person person;
    person.fullName = QStringLiteral("ممثل");
    VERIFY_DONE(m_workspace->records().people.insert(person));
    VERIFY_DONE(m_workspace->database().run(
        QStringLiteral("DELETE FROM change_payloads WHERE change IN (SELECT id FROM changes WHERE uid = '%1')")
            .arg(person.uid)));
    // What only went missing is damage; the erasure, which stands in the chain itself, says that it was meant.
    QCOMPARE(ChangeLog::verify(m_workspace->database())->size(), 1);
    VERIFY_DONE(PersonErasure(m_workspace->records(), m_workspace->search()).erase(person.id, person.fullName));
    QCOMPARE(*ChangeLog::verify(m_workspace->database()), QStringList());
    const auto lines = ChangeLog::lines(m_workspace->database(), person.uid);
    QVERIFY(lines && lines->size() == 2);
    QVERIFY(lines->back().after.isEmpty());
}

void TstChangeLog::headMovesWithEveryChange()
{
    const QString before = *ChangeLog::head(m_workspace->database());
    QCOMPARE(before.size(), 64);
    Member member;
    member.name = QStringLiteral("جهة");
    VERIFY_DONE(m_workspace->records().members.insert(member));
    QVERIFY(*ChangeLog::head(m_workspace->database()) != before);
}

void TstChangeLog::oneTransactionIsOneUnit()
{
    const qint64 before = *m_workspace->database().number(QStringLiteral("SELECT count(DISTINCT txn) FROM changes"));
    VERIFY_DONE(loadSample(*m_workspace));
    const qint64 after = *m_workspace->database().number(QStringLiteral("SELECT count(DISTINCT txn) FROM changes"));
    QCOMPARE(after, before + 1);
    QCOMPARE(*ChangeLog::verify(m_workspace->database()), QStringList());
}

QTEST_GUILESS_MAIN(TstChangeLog)
#include "TstChangeLog.moc"
