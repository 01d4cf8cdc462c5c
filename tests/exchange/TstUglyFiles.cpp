// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "SampleCoalition.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

#include <QDir>

using namespace tahaluf;

/**
 * Tables as offices send them: every file of tests/data/ugly ends in data, or in a message that says where it is wrong.
 * What each of them is to end in stands in expected.tsv beside them.
 */
class TstUglyFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFileIsForgotten();
    void endsInDataOrInAPlace_data();
    void endsInDataOrInAPlace();
    void datesOfBothCalendarsAreTheSameDay_data();
    void datesOfBothCalendarsAreTheSameDay();
    void oddCellsComeAsTheyWereMeant_data();
    void oddCellsComeAsTheyWereMeant();

private:
    static QString path(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/ugly/") + name; }
    static QList<QStringList> expectations();
    /** As the window asks for it: columns by the guess, what means nothing left out. */
    Result<ImportPlan> plan(const QString& name, const QString& part);
    std::unique_ptr<Workspace> imported(const QString& name);

    std::unique_ptr<Workspace> m_workspace;
};

void TstUglyFiles::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    VERIFY_DONE(loadSample(*m_workspace));
}

QList<QStringList> TstUglyFiles::expectations()
{
    QFile file(path(QStringLiteral("expected.tsv")));
    QList<QStringList> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (!line.startsWith(QLatin1Char('#'))) {
                lines << line.split(QLatin1Char('\t'));
            }
        }
    }
    return lines;
}

Result<ImportPlan> TstUglyFiles::plan(const QString& name, const QString& part)
{
    ImportSource source;
    const QString sheet = QStringLiteral("sheet:");
    (part.startsWith(sheet) ? source.sheet : source.encoding) = part.startsWith(sheet) ? part.mid(sheet.size()) : part;
    const Result<ImportTable> table = ImportRun::readFile(path(name), source);
    if (!table) {
        return table.error();
    }
    ImportOptions options;
    options.entity = QStringLiteral("members");
    options.fields = ImportColumns::guess(specOf<Member>().info(), table->columns);
    return ImportPlan::make(recordAccess(*m_workspace), options, *table);
}

void TstUglyFiles::noFileIsForgotten()
{
    QStringList named;
    for (const QStringList& line : expectations()) {
        named << line.front();
    }
    named << QStringLiteral("expected.tsv");
    named.sort();
    QCOMPARE(named, QDir(path({})).entryList(QDir::Files, QDir::Name));
    QVERIFY(named.size() > 30);
}

void TstUglyFiles::endsInDataOrInAPlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("words");
    for (const QStringList& line : expectations()) {
        QTest::newRow(qPrintable(line.at(0))) << line.at(1) << line.at(2) << line.at(3);
    }
}

void TstUglyFiles::endsInDataOrInAPlace()
{
    QFETCH(QString, part);
    QFETCH(QString, counts);
    QFETCH(QString, words);
    const Result<ImportPlan> made = plan(QString::fromUtf8(QTest::currentDataTag()), part);

    QString said = made ? QString() : made.error().message;
    if (counts == QLatin1String("!")) {
        QVERIFY2(!made, "the file was read");
        QVERIFY(!said.isEmpty());
    } else {
        VERIFY_DONE(made);
        QCOMPARE(QStringLiteral("%1/%2").arg(made->count(RowFate::New)).arg(made->count(RowFate::Wrong)), counts);
        QCOMPARE(made->count(RowFate::New) + made->count(RowFate::Wrong), qint64(made->rows().size()));
        for (const PlannedRow& row : made->rows()) {
            if (row.fate == RowFate::Wrong) {
                said += row.column + QLatin1Char(' ') + row.reason;
                QVERIFY(row.number > 1);
                QVERIFY(!row.reason.isEmpty());
                QVERIFY(!row.column.isEmpty());
            }
        }
    }
    for (const QString& word : words.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        QVERIFY2(said.contains(word), qPrintable(said));
    }
}

std::unique_ptr<Workspace> TstUglyFiles::imported(const QString& name)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    const Result<ImportTable> table = ImportRun::readFile(path(name));
    if (!workspace || !table) {
        return nullptr;
    }
    ImportOptions options;
    options.entity = QStringLiteral("members");
    options.fields = ImportColumns::guess(specOf<Member>().info(), table->columns);
    const Result<ImportReport> report = ImportRun(recordAccess(**workspace), options).run(*table);
    return report && report->isSaved ? std::move(*workspace) : nullptr;
}

void TstUglyFiles::datesOfBothCalendarsAreTheSameDay_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("three-date-styles.csv") << 6;
    QTest::newRow("dates-of-all-kinds.xlsx") << 4;
    QTest::newRow("dates-from-1904.xlsx") << 1;
}

void TstUglyFiles::datesOfBothCalendarsAreTheSameDay()
{
    QFETCH(int, count);
    const std::unique_ptr<Workspace> workspace = imported(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(workspace);
    const auto bodies = workspace->records().members.where(QStringLiteral("1"), {});
    QCOMPARE(bodies->size(), std::size_t(count));
    for (const Member& body : *bodies) {
        QCOMPARE(body.statusSince, QDate(2012, 11, 29));
    }
}

void TstUglyFiles::oddCellsComeAsTheyWereMeant_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("windows-1256.csv") << "جمعية النور الساطع|44001001|";
    QTest::newRow("utf16-le-mark.csv") << "جمعية النور الساطع|44001001|";
    QTest::newRow("duplicate-heads.csv") << "جمعية النور الساطع|44001001|";
    QTest::newRow("quoted-lines.csv") << "North\nCentre||said \"yes\",\nand left";
    QTest::newRow("formulas.csv") << "=1+1||@SUM(A1)";
    QTest::newRow("head-of-two-rows.xlsx") << "جمعية النور الساطع|44001001|";
    QTest::newRow("numbers-as-science.xlsx") << "Centre A|44001001|";
}

void TstUglyFiles::oddCellsComeAsTheyWereMeant()
{
    QFETCH(QString, expected);
    const std::unique_ptr<Workspace> workspace = imported(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(workspace);
    const Member body = workspace->records().members.where(QStringLiteral("1"), {}, QStringLiteral("id"))->front();
    QCOMPARE(body.name + QLatin1Char('|') + body.phone + QLatin1Char('|') + body.notes, expected);
}

QTEST_GUILESS_MAIN(TstUglyFiles)
#include "TstUglyFiles.moc"
