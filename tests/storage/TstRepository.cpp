// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QSignalSpy>

using namespace tahaluf;

/** Records, transactions and running numbers. */
class TstRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasSaved();
    void requiredFieldsAreAskedFor();
    void textMustBeText_data();
    void textMustBeText();
    void aStaleEditOverwritesNothing();
    void whatDidNotChangeIsNotWritten();
    void deletedRecordsRestAndComeBack();
    void valuesAreBoundNeverSpliced();
    void aTransactionIsAllOrNothing();
    void anInnerTransactionJoinsTheOuter();
    void aFailedInnerStepSpoilsTheWhole();
    void changesAreToldAfterTheCommitOnly();
    void numbersAreGivenOnce();
    void storesSaveThroughTheEntitysOwnCommand();

private:
    Member member(const QString& name)
    {
        Member record;
        record.name = name;
        return record;
    }
    qint64 members() { return *m_workspace->count(QStringLiteral("members")); }
    qint64 changes() { return *m_workspace->database().number(QStringLiteral("SELECT count(*) FROM changes")); }

    std::unique_ptr<Workspace> m_workspace;
};

void TstRepository::init()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TstRepository::givesBackWhatWasSaved()
{
    Member saved = member(QStringLiteral("النيابة العامة"));
    saved.relevance = Relevance::Supporting;
    saved.sector = Sector::Prosecution;
    saved.statusSince = QDate(2012, 11, 29);
    saved.precedence = 7;
    VERIFY_DONE(m_workspace->records().members.insert(saved));
    QVERIFY(saved.id.isValid());
    QVERIFY(!saved.uid.isEmpty());
    const auto found = m_workspace->records().members.findByUid(saved.uid);
    QVERIFY(found && *found);
    const EntitySpec<Member>& spec = specOf<Member>();
    QCOMPARE(spec.values(**found), spec.values(saved));
}

void TstRepository::requiredFieldsAreAskedFor()
{
    for (const QString& name : {QString(), QStringLiteral("   ")}) {
        Member nameless = member(name);
        const Result<void> saved = m_workspace->records().members.insert(nameless);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Refused);
        QCOMPARE(saved.error().field, QStringLiteral("name"));
    }
    QCOMPARE(members(), 0);
}

void TstRepository::textMustBeText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("NUL") << QStringLiteral("جهة") + QChar(0) + QStringLiteral("أخرى");
    QTest::newRow("half a character") << QStringLiteral("جهة") + QChar(0xD83D);
    QTest::newRow("the other half") << QString(QChar(0xDE00)) + QStringLiteral("جهة");
}

void TstRepository::textMustBeText()
{
    QFETCH(QString, name);
    Member broken = member(name);
    QVERIFY(!m_workspace->records().members.insert(broken));
    QCOMPARE(members(), 0);
}

void TstRepository::aStaleEditOverwritesNothing()
{
    Member first = member(QStringLiteral("الاسم الأول"));
    VERIFY_DONE(m_workspace->records().members.insert(first));
    Member second = *m_workspace->records().members.get(first.id);
    first.phone = QStringLiteral("1");
    VERIFY_DONE(m_workspace->records().members.update(first));
    second.phone = QStringLiteral("2");
    const Result<void> stale = m_workspace->records().members.update(second);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Stale);
    QCOMPARE(m_workspace->records().members.get(first.id)->phone, QStringLiteral("1"));
}

void TstRepository::whatDidNotChangeIsNotWritten()
{
    Member record = member(QStringLiteral("جهة"));
    VERIFY_DONE(m_workspace->records().members.insert(record));
    const qint64 before = changes();
    VERIFY_DONE(m_workspace->records().members.update(record));
    QCOMPARE(changes(), before);
    QCOMPARE(record.revision, 1);
}

void TstRepository::deletedRecordsRestAndComeBack()
{
    Member record = member(QStringLiteral("جهة"));
    VERIFY_DONE(m_workspace->records().members.insert(record));
    VERIFY_DONE(m_workspace->records().members.remove(record.id));
    QCOMPARE(members(), 0);
    QVERIFY(m_workspace->records().members.all()->empty());
    QVERIFY(m_workspace->records().members.get(record.id));
    VERIFY_DONE(m_workspace->records().members.restore(record.id));
    const int revision = m_workspace->records().members.get(record.id)->revision;
    VERIFY_DONE(m_workspace->records().members.restore(record.id));
    QCOMPARE(m_workspace->records().members.get(record.id)->revision, revision);
    QCOMPARE(members(), 1);
}

void TstRepository::valuesAreBoundNeverSpliced()
{
    const QString hostile = QStringLiteral("'); DROP TABLE members; --");
    Member record = member(hostile);
    VERIFY_DONE(m_workspace->records().members.insert(record));
    const auto found = m_workspace->records().members.where(QStringLiteral("name = ?"), {hostile});
    QVERIFY(found && found->size() == 1);
    QCOMPARE(members(), 1);
}

void TstRepository::aTransactionIsAllOrNothing()
{
    {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        QVERIFY(transaction);
        Member one = member(QStringLiteral("أولى"));
        VERIFY_DONE(m_workspace->records().members.insert(one));
        QCOMPARE(members(), 1);
    }
    QCOMPARE(members(), 0);
    Result<QStringList> problems = ChangeLog::verify(m_workspace->database());
    QCOMPARE(*problems, QStringList());
}

void TstRepository::anInnerTransactionJoinsTheOuter()
{
    Result<Transaction> outer = Transaction::begin(m_workspace->journal());
    QVERIFY(outer);
    Member one = member(QStringLiteral("أولى"));
    VERIFY_DONE(m_workspace->records().members.insert(one));
    {
        Result<Transaction> inner = Transaction::begin(m_workspace->journal());
        QVERIFY(inner);
        QCOMPARE(inner->uid(), outer->uid());
        Member two = member(QStringLiteral("ثانية"));
        VERIFY_DONE(m_workspace->records().members.insert(two));
        VERIFY_DONE(inner->commit());
    }
    VERIFY_DONE(outer->commit());
    QCOMPARE(members(), 2);
}

void TstRepository::aFailedInnerStepSpoilsTheWhole()
{
    Result<Transaction> outer = Transaction::begin(m_workspace->journal());
    QVERIFY(outer);
    Member one = member(QStringLiteral("أولى"));
    VERIFY_DONE(m_workspace->records().members.insert(one));
    {
        Result<Transaction> inner = Transaction::begin(m_workspace->journal());
        QVERIFY(inner);
    }
    const Result<void> committed = outer->commit();
    QVERIFY(!committed);
    QCOMPARE(members(), 0);
    Member next = member(QStringLiteral("بعدها"));
    VERIFY_DONE(m_workspace->records().members.insert(next));
    QCOMPARE(members(), 1);
}

void TstRepository::changesAreToldAfterTheCommitOnly()
{
    QList<RecordChanges> told;
    connect(&m_workspace->notifier(), &ChangeNotifier::changed, this, [&](const RecordChanges& changes) {
        told << changes;
    });
    {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        QVERIFY(transaction);
        Member one = member(QStringLiteral("أولى"));
        Member two = member(QStringLiteral("ثانية"));
        VERIFY_DONE(m_workspace->records().members.insert(one));
        VERIFY_DONE(m_workspace->records().members.insert(two));
        QVERIFY(told.isEmpty());
        VERIFY_DONE(transaction->commit());
    }
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().size(), std::size_t(2));
    QCOMPARE(told.front().front().entity, QStringLiteral("members"));
    {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        Member lost = member(QStringLiteral("ثالثة"));
        VERIFY_DONE(m_workspace->records().members.insert(lost));
    }
    QCOMPARE(told.size(), 1);
}

void TstRepository::numbersAreGivenOnce()
{
    const QString scope = QStringLiteral("test");
    const auto next = [&] {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        const Result<int> number = NumberCounter::next(*transaction, scope);
        return transaction->commit() ? number.value_or(-1) : -1;
    };
    QCOMPARE(next(), 1);
    QCOMPARE(next(), 2);
    {
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        VERIFY_DONE(NumberCounter::raise(*transaction, scope, 17));
        VERIFY_DONE(NumberCounter::raise(*transaction, scope, 5));
        VERIFY_DONE(transaction->commit());
    }
    QCOMPARE(next(), 18);
    {
        // What was rolled back was never seen by anyone, so its number is free.
        Result<Transaction> transaction = Transaction::begin(m_workspace->journal());
        QCOMPARE(*NumberCounter::next(*transaction, scope), 19);
    }
    QCOMPARE(next(), 19);
}

void TstRepository::storesSaveThroughTheEntitysOwnCommand()
{
    RecordStore* store = m_workspace->store(QStringLiteral("proposals"));
    QVERIFY(store);
    std::unique_ptr<RecordDraft> draft = store->blank();
    draft->setUid(QStringLiteral("11111111-2222-3333-4444-555555555555"));
    draft->setValue(store->entity().indexOf(QStringLiteral("text")), QStringLiteral("نص"));
    VERIFY_DONE(draft->save());
    QCOMPARE(draft->value(store->entity().indexOf(QStringLiteral("number"))).toString(), QStringLiteral("خ-001"));
    const auto again = store->openByUid(QStringLiteral("11111111-2222-3333-4444-555555555555"));
    QVERIFY(again && *again);
    QCOMPARE((*again)->id(), draft->id());
    QVERIFY(!m_workspace->store(QStringLiteral("dragons")));
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        QVERIFY2(m_workspace->store(entity->key), qPrintable(entity->key));
    }
}

QTEST_GUILESS_MAIN(TstRepository)
#include "TstRepository.moc"
