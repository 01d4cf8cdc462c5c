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

QTEST_GUILESS_MAIN(TstLargeImport)
#include "TstLargeImport.moc"
