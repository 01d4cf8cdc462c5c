// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRun.h"
#include "exchange/RefusedRows.h"
#include "support/SampleWorkspace.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

#include <QTemporaryDir>

using namespace tahaluf;

class TstRefusedRows : public QObject
{
    Q_OBJECT

private slots:
    void areMendedAndTakenAgain_data();
    void areMendedAndTakenAgain();
    void aFieldsOwnReasonIsNotTheirs();
};

void TstRefusedRows::areMendedAndTakenAgain_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<std::optional<Language>>("labels");
    QTest::addColumn<QStringList>("headings");
    const QStringList arabic{
        QStringLiteral("الاستيراد: الصف"), QStringLiteral("الاستيراد: العمود"), QStringLiteral("الاستيراد: السبب")};
    const QStringList english{
        QStringLiteral("Import: row"), QStringLiteral("Import: column"), QStringLiteral("Import: reason")};
    const QStringList keys{
        QStringLiteral("import_row"), QStringLiteral("import_column"), QStringLiteral("import_reason")};
    for (const char* ending : {"csv", "xlsx"}) {
        const auto row = [ending](const char* words) -> QTestData& {
            return QTest::addRow("%s, %s", ending, words) << QString::fromLatin1(ending);
        };
        row("Arabic") << std::optional(Language::Arabic) << arabic;
        row("English") << std::optional(Language::English) << english;
        row("keys") << std::optional<Language>() << keys;
    }
}

void TstRefusedRows::areMendedAndTakenAgain()
{
    QFETCH(QString, ending);
    QFETCH(std::optional<Language>, labels);
    QFETCH(QStringList, headings);
    const auto workspace = sampleInMemory();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("refused.") + ending);
    ImportTable table;
    table.columns = {QStringLiteral("name"), QStringLiteral("sector")};
    table.rows = {{2, ImportCells({QStringLiteral("جهة أولى"), QStringLiteral("government")})},
                  {3, ImportCells({QStringLiteral("جهة ثانية"), QStringLiteral("تنين")})}};
    ImportReport report;
    report.refused = {{3, QStringLiteral("sector"), QStringLiteral("سبب")}};
    VERIFY_DONE(RefusedRows::write(path, table, report, labels));

    Result<ImportTable> again = ImportRun::readFile(path);
    VERIFY_DONE(again);
    QCOMPARE(again->columns, headings + table.columns);
    QCOMPARE(again->rows.size(), std::size_t(1));
    QCOMPARE(*again->rows[0].cells[0], QStringLiteral("3"));
    QCOMPARE(*again->rows[0].cells[2], QStringLiteral("سبب"));
    std::vector<ImportCells::Cell> mended(again->rows[0].cells.begin(), again->rows[0].cells.end());
    mended.back() = QStringLiteral("education");
    again->rows[0].cells = ImportCells(mended);
    ImportOptions options;
    options.entity = QStringLiteral("members");
    const Result<ImportReport> taken = ImportRun(recordAccess(*workspace), options).run(*again);
    VERIFY_DONE(taken);
    QCOMPARE(taken->created, 1);
    QVERIFY(taken->isSaved);
}

void TstRefusedRows::aFieldsOwnReasonIsNotTheirs()
{
    QVERIFY(RefusedRows::isTheirs(QStringLiteral("import: REASON")));
    QVERIFY(!RefusedRows::isTheirs(QStringLiteral("السبب")));
    QVERIFY(!RefusedRows::isTheirs(QStringLiteral("Reason")));
}

QTEST_GUILESS_MAIN(TstRefusedRows)
#include "TstRefusedRows.moc"
