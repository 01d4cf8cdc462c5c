// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Csv.h"
#include "exchange/ExportRun.h"
#include "exchange/ImportRun.h"
#include "language/Phrasebook.h"
#include "storage/ChangeLog.h"
#include "support/SampleWorkspace.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

#include <QBuffer>
#include <QSqlQuery>

using namespace tahaluf;

class TstImportRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void resolvesEveryWayToNameARecord_data();
    void resolvesEveryWayToNameARecord();
    void namesTwoRecordsBearAreRefused();
    void everyLinkIsWrittenSoThatItIsFoundAgain();
    void oneBadRowKeepsAllRowsOut();
    void goodRowsAreKeptWhereThatIsAsked();
    void rowsRefusedAtSavingDoNotSpoilTheOthers();
    void itIsOneTransaction();
    void createdBodiesGoWithTheirRefusedRows();
    void columnsAreKnownByKeyAndBothLabels_data();
    void columnsAreKnownByKeyAndBothLabels();
    void choicesAreKnownByKeyAndBothLabels_data();
    void choicesAreKnownByKeyAndBothLabels();
    void deletedRecordsAreNotRevived();

private:
    Result<ImportReport> import(const QString& entity, const QByteArray& csv, ImportOptions options = {})
    {
        Result<ImportTable> table = Csv::read(csv);
        if (!table) {
            return table.takeError();
        }
        options.entity = entity;
        return ImportRun(recordAccess(*m_workspace), options).run(*table);
    }
    qint64 count(const QString& entity) { return *m_workspace->count(entity); }

    std::unique_ptr<Workspace> m_workspace;
};

void TstImportRun::init()
{
    m_workspace = sampleInMemory();
}

void TstImportRun::resolvesEveryWayToNameARecord_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("code") << "meetings"
                          << "ت2"
                          << "اللقاء التشاوري الثاني";
    QTest::newRow("code with a space") << "meetings"
                                       << "ت 2"
                                       << "اللقاء التشاوري الثاني";
    QTest::newRow("bare number") << "meetings"
                                 << "2"
                                 << "اللقاء التشاوري الثاني";
    QTest::newRow("Arabic digits") << "meetings"
                                   << "ت٢"
                                   << "اللقاء التشاوري الثاني";
    QTest::newRow("title") << "meetings"
                           << "اللقاء التشاوري الثانى"
                           << "اللقاء التشاوري الثاني";
    QTest::newRow("English title") << "meetings"
                                   << "second consultative meeting"
                                   << "اللقاء التشاوري الثاني";
    QTest::newRow("name") << "members"
                          << "وزارة العدل"
                          << "وزارة العدل";
    QTest::newRow("name without hamza and marks") << "members"
                                                  << "وِزَارَةُ الاعمال والتجاره"
                                                  << "وزارة الأعمال والتجارة";
    QTest::newRow("English name") << "members"
                                  << "Ministry of Justice"
                                  << "وزارة العدل";
    QTest::newRow("the crime misspelled") << "members"
                                          << "المؤسسة القطرية لمكافحة الإتجار بالبشر"
                                          << "المؤسسة القطرية لمكافحة الاتجار بالبشر";
    QTest::newRow("theme") << "themes"
                           << "الحمايه"
                           << "الحماية";
    QTest::newRow("series by letter") << "series"
                                      << "ت"
                                      << "اللقاء التشاوري";
}

void TstImportRun::resolvesEveryWayToNameARecord()
{
    QFETCH(QString, entity);
    QFETCH(QString, text);
    QFETCH(QString, title);
    LinkResolver links(recordAccess(*m_workspace));
    const auto id = links.find(entity, text);
    VERIFY_DONE(id);
    QVERIFY(*id);
    RecordStore* store = m_workspace->store(entity);
    const auto record = store->open(**id);
    QVERIFY(record);
    QCOMPARE((*record)->value(store->entity().indexOf(store->entity().titleField)).toString(), title);
    const auto byUid = links.find(entity, (*record)->uid().toUpper());
    QVERIFY(byUid && *byUid == *id);
}

void TstImportRun::namesTwoRecordsBearAreRefused()
{
    Member twin;
    twin.name = QStringLiteral("وزارة العدل");
    VERIFY_DONE(m_workspace->records().members.insert(twin));
    LinkResolver links(recordAccess(*m_workspace));
    const auto found = links.find(QStringLiteral("members"), twin.name);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Refused);
    QCOMPARE(*links.textOf(QStringLiteral("members"), twin.id.value()), twin.uid);
}

void TstImportRun::everyLinkIsWrittenSoThatItIsFoundAgain()
{
    LinkResolver links(recordAccess(*m_workspace));
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        QSqlQuery query(m_workspace->database().connection());
        const bool isScoped = entity->key == QLatin1String("agenda");
        QVERIFY(query.exec(QStringLiteral("SELECT id, %1 FROM %2").arg(isScoped ? "meeting" : "0", entity->table)));
        while (query.next()) {
            const qint64 id = query.value(0).toLongLong();
            const Result<QString> text = links.textOf(entity->key, id, query.value(1).toLongLong());
            VERIFY_DONE(text);
            const auto found = links.find(entity->key, *text, query.value(1).toLongLong());
            VERIFY_DONE(found);
            QVERIFY2(*found && **found == id, qPrintable(entity->key + QLatin1Char(' ') + *text));
        }
    }
}

void TstImportRun::oneBadRowKeepsAllRowsOut()
{
    const qint64 before = count(QStringLiteral("proposals"));
    const auto report =
        import(QStringLiteral("proposals"), "member,text\nوزارة العدل,نص أول\nوزارة السحاب,نص ثان\nوزارة العدل,\n");
    VERIFY_DONE(report);
    QVERIFY(!report->isSaved);
    QCOMPARE(report->refused.size(), std::size_t(2));
    QCOMPARE(report->refused[0].number, 3);
    QCOMPARE(report->refused[0].column, QStringLiteral("member"));
    QVERIFY(report->refused[0].reason.contains(QStringLiteral("وزارة السحاب")));
    QCOMPARE(report->refused[1].number, 4);
    QCOMPARE(report->refused[1].column, QStringLiteral("text"));
    QCOMPARE(count(QStringLiteral("proposals")), before);
    // The number that was tried and taken back is free again.
    const auto good = import(QStringLiteral("proposals"), "member,text\nوزارة العدل,نص أول\n");
    QVERIFY(good && good->isSaved);
    const auto outside = m_workspace->records().entries.where(QStringLiteral("number = 'خ-005'"));
    QVERIFY(outside && outside->size() == 1);
}

void TstImportRun::goodRowsAreKeptWhereThatIsAsked()
{
    ImportOptions options;
    options.keepsGoodRows = true;
    const qint64 before = count(QStringLiteral("members"));
    const auto report =
        import(QStringLiteral("members"), "name,sector\nأولى,ministry\n,ministry\nثالثة,dragon\nرابعة,\n", options);
    VERIFY_DONE(report);
    QVERIFY(report->isSaved);
    QCOMPARE(report->created, 2);
    QCOMPARE(report->refused.size(), std::size_t(2));
    QCOMPARE(count(QStringLiteral("members")), before + 2);
}

void TstImportRun::rowsRefusedAtSavingDoNotSpoilTheOthers()
{
    ImportOptions options;
    options.keepsGoodRows = true;
    const qint64 before = count(QStringLiteral("proposals"));
    // The second row passes every check of its cells and fails only in the save command: its number is given already.
    const auto report =
        import(QStringLiteral("proposals"),
               "meeting,member,text,number\nت3,وزارة العدل,أول,1\nت3,وزارة العدل,ثان,1\nت3,وزارة العدل,ثالث,\n",
               options);
    VERIFY_DONE(report);
    QVERIFY(report->isSaved);
    QCOMPARE(report->refused.size(), std::size_t(1));
    QCOMPARE(report->refused[0].number, 3);
    QCOMPARE(count(QStringLiteral("proposals")), before + 2);
    QCOMPARE(*ChangeLog::verify(m_workspace->database()), QStringList());
}

void TstImportRun::itIsOneTransaction()
{
    const QString distinct = QStringLiteral("SELECT count(DISTINCT txn) FROM changes");
    const qint64 before = *m_workspace->database().number(distinct);
    VERIFY_DONE(import(QStringLiteral("members"), "name\nأولى\nثانية\nثالثة\n"));
    QCOMPARE(*m_workspace->database().number(distinct), before + 1);
}

void TstImportRun::createdBodiesGoWithTheirRefusedRows()
{
    ImportOptions options;
    options.createMissing = true;
    options.keepsGoodRows = true;
    const qint64 before = count(QStringLiteral("members"));
    const auto report =
        import(QStringLiteral("proposals"), "member,text,due_on\nجهة أ,نص,\nجهة ب,نص,2012-02-31\n", options);
    VERIFY_DONE(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(count(QStringLiteral("members")), before + 1);
}

void TstImportRun::columnsAreKnownByKeyAndBothLabels_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("keys") << QStringList{"name", "name_en", "status_since"};
    QTest::newRow("English labels") << QStringList{"Name", "name (english)", "Membership since"};
    QTest::newRow("Arabic labels") << [] {
        const Phrasebook arabic(Language::Arabic);
        QStringList labels;
        for (const char* source : {"Name", "Name (English)", "Membership since"}) {
            labels << arabic.phrase("Member", source);
        }
        return labels;
    }();
}

void TstImportRun::columnsAreKnownByKeyAndBothLabels()
{
    QFETCH(QStringList, headings);
    const EntityInfo& members = specOf<Member>().info();
    const auto columns = ImportColumns::match(members, headings, {});
    VERIFY_DONE(columns);
    QCOMPARE(columns->fields(),
             (std::vector<int>{members.indexOf(QStringLiteral("name")),
                               members.indexOf(QStringLiteral("name_en")),
                               members.indexOf(QStringLiteral("status_since"))}));
}

void TstImportRun::choicesAreKnownByKeyAndBothLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << "supporting";
    QTest::newRow("English") << "Supporting";
    QTest::newRow("Arabic") << Phrasebook(Language::Arabic).phrase("Relevance", "Supporting");
}

void TstImportRun::choicesAreKnownByKeyAndBothLabels()
{
    QFETCH(QString, text);
    const auto report = import(QStringLiteral("members"), "name,relevance\nجهة جديدة," + text.toUtf8() + "\n");
    QVERIFY(report && report->isSaved);
    const auto members = m_workspace->records().members.where(QStringLiteral("name = 'جهة جديدة'"));
    QVERIFY(members && members->size() == 1);
    QCOMPARE(members->front().relevance, Relevance::Supporting);
}

void TstImportRun::deletedRecordsAreNotRevived()
{
    const auto members = m_workspace->records().members.where(QStringLiteral("name = 'وزارة العدل'"));
    QVERIFY(members && members->size() == 1);
    VERIFY_DONE(m_workspace->records().members.remove(members->front().id));
    const auto report = import(QStringLiteral("members"), "uid,name\n" + members->front().uid.toUtf8() + ",اسم\n");
    VERIFY_DONE(report);
    QCOMPARE(report->refused.size(), std::size_t(1));
    QCOMPARE(report->refused[0].column, QStringLiteral("uid"));
}

QTEST_GUILESS_MAIN(TstImportRun)
#include "TstImportRun.moc"
