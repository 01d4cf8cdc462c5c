// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Csv.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "exchange/LinkResolver.h"
#include "safety/IntegrityCheck.h"
#include "storage/ChangeLog.h"
#include "storage/ManyWrites.h"
#include "storage/Query.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

using namespace tahaluf;

/** A table long enough to be prepared for: what is gathered and put off meanwhile is whole at the end, or gone. */
class TstLargeImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void historyAndIndexAreWhole();
    void settingsAreAsBefore();
    void stoppedLateItLeavesNothing();
    void aRefusedRowTakesAllBack();
    void theCheckSaysTheSameAndIndexesNothing();
    void aNameMadeInTheFileIsFoundByLaterRows();
    void statedAndGivenNumbersDoNotMeet();
    void aUidOfTheFileIsFoundWhereverItSorts();
    void aFaultIsNamedInWhicheverPieceItLies();

private:
    static constexpr int Rows = static_cast<int>(ManyWrites::WorthIt) + 200;

    static ImportTable table(const QByteArray& extra = {})
    {
        QByteArray csv = "member,text,recorded_at,theme,number\n";
        for (int i = 1; i <= Rows; ++i) {
            csv += "جهة " + QByteArray::number(i % 7) + ",إنشاء مأوى للضحايا رقم " + QByteArray::number(i) +
                   ",2012-11-29 10:" + QByteArray::number(i % 60).rightJustified(2, '0') + ",,\n";
        }
        Result<ImportTable> read = Csv::read(csv + extra);
        return read ? *read : ImportTable{};
    }
    static ImportOptions options()
    {
        ImportOptions options;
        options.entity = QStringLiteral("proposals");
        options.createMissing = true;
        return options;
    }
    Result<ImportReport> run(const ImportOptions& options, const ImportTable& table)
    {
        return ImportRun(recordAccess(*m_workspace), options).run(table);
    }
    qint64 number(const char* sql) { return *m_workspace->database().number(QString::fromLatin1(sql)); }
    void verifyIsWhole()
    {
        const Result<QStringList> problems = IntegrityCheck::run(m_workspace->database(), m_workspace->catalog());
        VERIFY_DONE(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(QLatin1Char('\n'))));
    }

    std::unique_ptr<Workspace> m_workspace;
};

void TstLargeImport::init()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TstLargeImport::historyAndIndexAreWhole()
{
    const Result<ImportReport> report = run(options(), table());
    VERIFY_DONE(report);
    QVERIFY(report->isSaved);
    QCOMPARE(report->created, qint64(Rows));

    QCOMPARE(number("SELECT count(*) FROM members"), qint64(7));
    QCOMPARE(number("SELECT count(*) FROM changes WHERE entity = 'proposals'"), qint64(Rows));
    QCOMPARE(number("SELECT count(DISTINCT number) FROM entries"), qint64(Rows));
    const auto hits = m_workspace->search().search(QStringLiteral("ماوى الضحايا %1").arg(Rows - 1));
    VERIFY_DONE(hits);
    QVERIFY(!hits->empty());
    QCOMPARE(hits->front().title, QStringLiteral("إنشاء مأوى للضحايا رقم %1").arg(Rows - 1));
    verifyIsWhole();
}

void TstLargeImport::settingsAreAsBefore()
{
    const qint64 cache = number("PRAGMA cache_size");
    VERIFY_DONE(run(options(), table()));
    QCOMPARE(number("PRAGMA cache_size"), cache);
    QCOMPARE(number("SELECT v FROM search_text_config WHERE k = 'hashsize'"), qint64(1024 * 1024));
    QCOMPARE(number("SELECT v FROM search_text_config WHERE k = 'automerge'"), qint64(4));

    // The overview counts on, entry by entry.
    Entry entry;
    entry.text = QStringLiteral("خط ساخن على مدار الساعة");
    VERIFY_DONE(m_workspace->entries().record(entry));
    QCOMPARE(number("SELECT sum(entries) FROM entry_figures"), qint64(Rows) + 1);
    verifyIsWhole();
}

void TstLargeImport::stoppedLateItLeavesNothing()
{
    const qint64 cache = number("PRAGMA cache_size");
    ImportOptions stopping = options();
    stopping.step = [](qint64 done, qint64 /*all*/) { return done < Rows - 10; };
    QVERIFY(!run(stopping, table()));
    QCOMPARE(number("SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM members) + "
                    "(SELECT count(*) FROM changes WHERE entity = 'proposals')"),
             qint64(0));
    QCOMPARE(number("PRAGMA cache_size"), cache);
    verifyIsWhole();

    // The index takes what is written afterwards as ever.
    Entry entry;
    entry.text = QStringLiteral("خط ساخن على مدار الساعة");
    VERIFY_DONE(m_workspace->entries().record(entry));
    QCOMPARE(number("SELECT sum(entries) FROM entry_figures"), qint64(1));
    const auto hits = m_workspace->search().search(QStringLiteral("الخط الساخن"));
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    verifyIsWhole();
}

void TstLargeImport::aRefusedRowTakesAllBack()
{
    const Result<ImportReport> report = run(options(), table("جهة 1,نص,ليس تاريخًا,,\n"));
    VERIFY_DONE(report);
    QVERIFY(!report->isSaved);
    QCOMPARE(report->refused.size(), std::size_t(1));
    QCOMPARE(report->refused.front().number, qint64(Rows) + 2);
    QCOMPARE(report->refused.front().column, QStringLiteral("recorded_at"));
    QCOMPARE(number("SELECT count(*) FROM entries"), qint64(0));
    verifyIsWhole();
}

void TstLargeImport::theCheckSaysTheSameAndIndexesNothing()
{
    const Result<ImportPlan> plan = ImportPlan::make(recordAccess(*m_workspace), options(), table());
    VERIFY_DONE(plan);
    QCOMPARE(plan->count(RowFate::New), qint64(Rows));
    QCOMPARE(plan->alsoMade().at(QStringLiteral("members")), qint64(7));
    QCOMPARE(number("SELECT count(*) FROM search_documents WHERE entity = 'proposals'"), qint64(0));

    const Result<ImportReport> report = run(options(), table());
    VERIFY_DONE(report);
    QCOMPARE(report->created, qint64(Rows));
    QCOMPARE(number("SELECT count(*) FROM search_documents WHERE entity = 'proposals'"), qint64(Rows));
    verifyIsWhole();
}

void TstLargeImport::aNameMadeInTheFileIsFoundByLaterRows()
{
    // The second body of a name makes the name mean nothing from there on, however often it was found before.
    ImportOptions bodies;
    bodies.entity = QStringLiteral("members");
    const auto first = run(bodies, *Csv::read("name\nجهة\n"));
    VERIFY_DONE(first);
    LinkResolver links(recordAccess(*m_workspace));
    const auto found = links.find(QStringLiteral("members"), QStringLiteral("جهة"));
    VERIFY_DONE(found);
    QVERIFY(*found);
    links.add(QStringLiteral("members"), **found + 1, QStringLiteral("uid"), QStringLiteral("جهة"));
    QVERIFY(!links.find(QStringLiteral("members"), QStringLiteral("جهة")));
}

void TstLargeImport::statedAndGivenNumbersDoNotMeet()
{
    // Some rows say their number, in no order, and those that say none get one above all before them.
    QByteArray csv = "text,number\nأول,خ-5000\nثان,\nثالث,خ-4000\nرابع,\n";
    for (int i = 1; i <= Rows; ++i) {
        csv += "مقترح رقم " + QByteArray::number(i) + ",خ-" + QByteArray::number(i) + "\n";
    }
    const Result<ImportReport> report = run(options(), *Csv::read(csv));
    VERIFY_DONE(report);
    QVERIFY2(report->isSaved, qPrintable(report->refusal()));
    const auto numberOf = [this](const char* text) {
        const auto found = m_workspace->records().entries.where(QStringLiteral("text = ?"), {QString::fromUtf8(text)});
        return found && found->size() == 1 ? found->front().number : QString();
    };
    QCOMPARE(numberOf("ثان"), QStringLiteral("خ-5001"));
    QCOMPARE(numberOf("رابع"), QStringLiteral("خ-5002"));

    Entry entry;
    entry.text = QStringLiteral("خط ساخن على مدار الساعة");
    VERIFY_DONE(m_workspace->entries().record(entry));
    QCOMPARE(entry.number, QStringLiteral("خ-5003"));
    verifyIsWhole();
}

void TstLargeImport::aUidOfTheFileIsFoundWhereverItSorts()
{
    // Uids that fall, rise and return: the last row changes the first record, the one before it the last.
    const auto uid = [](int i) {
        const int place = i % 2 == 0 ? Rows + i : Rows - i;
        return "f5e6cdc8-a3d7-400b-999b-" + QByteArray::number(place).rightJustified(12, '0');
    };
    QByteArray csv = "uid,text,kind\n";
    for (int i = 1; i <= Rows; ++i) {
        csv += uid(i) + ",مقترح رقم " + QByteArray::number(i) + ",proposal\n";
    }
    csv += uid(Rows) + ",صار آخر,submitted_recommendation\n" + uid(1) + ",صار أول,proposal\n";
    const Result<ImportReport> report = run(options(), *Csv::read(csv));
    VERIFY_DONE(report);
    QVERIFY2(report->isSaved, qPrintable(report->refusal()));
    QCOMPARE(report->created, qint64(Rows));
    QCOMPARE(report->changed, qint64(2));
    QCOMPARE(number("SELECT count(*) FROM entries"), qint64(Rows));
    const auto hits = m_workspace->search().search(QStringLiteral("«صار أول»"));
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().uid.toUtf8(), uid(1));
    verifyIsWhole();

    // And once they are there, none is made again.
    const Result<ImportReport> again = run(options(), *Csv::read(csv));
    VERIFY_DONE(again);
    QCOMPARE(again->created, qint64(0));
    QCOMPARE(number("SELECT count(*) FROM entries"), qint64(Rows));
    verifyIsWhole();
}

void TstLargeImport::aFaultIsNamedInWhicheverPieceItLies()
{
    ImportTable rows = table();
    std::vector<qint64> expected;
    for (const int place : {0, 63, 64, 700, Rows - 1}) {
        std::vector<ImportCells::Cell> cells(rows.rows[static_cast<std::size_t>(place)].cells.begin(),
                                             rows.rows[static_cast<std::size_t>(place)].cells.end());
        cells[2] = QStringLiteral("ليس تاريخًا");
        rows.rows[static_cast<std::size_t>(place)].cells = ImportCells(cells);
        expected.push_back(place + 2);
    }
    ImportOptions keeping = options();
    keeping.keepsGoodRows = true;
    const Result<ImportReport> report = run(keeping, rows);
    VERIFY_DONE(report);
    QVERIFY(report->isSaved);
    QCOMPARE(report->created, qint64(Rows) - 5);
    std::vector<qint64> named;
    for (const RefusedRow& row : report->refused) {
        QCOMPARE(row.column, QStringLiteral("recorded_at"));
        named.push_back(row.number);
    }
    QCOMPARE(named, expected);
    verifyIsWhole();
}

QTEST_GUILESS_MAIN(TstLargeImport)
#include "TstLargeImport.moc"
