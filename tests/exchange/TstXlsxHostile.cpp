// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxReader.h"
#include "support/SpreadsheetParts.h"
#include "support/Verify.h"

#include <QTemporaryDir>

using namespace tahaluf;
using test::SpreadsheetParts;

namespace {
const QByteArray SheetPart = "xl/worksheets/sheet1.xml";
constexpr auto RelationsPart = "xl/_rels/workbook.xml.rels";

/** Row 1 with the headings "a" and "b". */
QByteArray head()
{
    return "<row r=\"1\">" + SpreadsheetParts::cell("A1", "a") + SpreadsheetParts::cell("B1", "b") + "</row>";
}

/** The head and a second row with this cell. */
SpreadsheetParts withCell(const QByteArray& cell)
{
    return SpreadsheetParts::ofRows(head() + "<row r=\"2\">" + cell + "</row>");
}
} // namespace

/** What is said of spreadsheets that are broken or made to do harm. */
class TstXlsxHostile : public QObject
{
    Q_OBJECT

private slots:
    void refusesBrokenSheets_data();
    void refusesBrokenSheets();
    void refusesBrokenBooks_data();
    void refusesBrokenBooks();
    void refusesHostileArchives_data();
    void refusesHostileArchives();
    void refusesWhatUnpacksToTooMuch();
    void everyCutOffFileIsRefused();
    void everyChangedByteIsReadOrRefused();

private:
    Result<ImportTable> read(const SpreadsheetParts& parts) { return read(parts.bytes()); }
    Result<ImportTable> read(const QByteArray& bytes)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return refused("the test's file could not be written");
        }
        file.close();
        return XlsxReader::read(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath("book.xlsx");
    QString m_excel = QStringLiteral(TEST_DATA_DIR "/xlsx/excel");
};

void TstXlsxHostile::refusesBrokenSheets_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, const QByteArray& row, const QString& said, const QByteArray& after = {}) {
        QTest::newRow(name) << head() + row << after << said;
    };
    const auto row = [](const QByteArray& cells) { return "<row r=\"2\">" + cells + "</row>"; };
    add("text beside the head", row(SpreadsheetParts::cell("C2", "x")), "C2");
    add("string that is not there", row("<c r=\"A2\" t=\"s\"><v>7</v></c>"), "A2");
    add("string without a number", row("<c r=\"A2\" t=\"s\"><v>x</v></c>"), "A2");
    add("number that is none", row("<c r=\"B2\"><v>twelve</v></c>"), "B2");
    add("cell twice", row("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"), "A2");
    add("row twice", row("<c r=\"A2\"><v>1</v></c>") + row("<c r=\"B2\"><v>2</v></c>"), "A2");
    add("cell of another row", row("<c r=\"A7\"><v>1</v></c>"), "A7");
    add("cell without a column", row("<c r=\"22\"><v>1</v></c>"), "22");
    add("cell beyond the last column", row("<c r=\"XFE2\"><v>1</v></c>"), "XFE2");
    add("cell beyond what is read", row("<c r=\"AMA2\"><v>1</v></c>"), "AMA2");
    add("row beyond the last", "<row r=\"1048577\"><c><v>1</v></c></row>", "1048577");
    add("row 0", "<row r=\"0\"><c><v>1</v></c></row>", "0");
    add("row that is no number", "<row r=\"many\"><c><v>1</v></c></row>", "many");
    add("row beyond every number", "<row r=\"99999999999999999999999\"><c><v>1</v></c></row>", "9999");
    add("cell outside every row", "", "Data", "<c r=\"A2\"><v>1</v></c><mergeCell ref=\"zz\"/>");
    add("joined cells that are none", "", "A1:zz", "<mergeCells><mergeCell ref=\"A1:zz\"/></mergeCells>");
    add("joined backwards", "", "B2:A1", "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>");
    add("element not closed", row("<c r=\"A2\"><v>1</c>"), "Data");
    add("letters that are no UTF-8", row("<c r=\"A2\" t=\"str\"><v>\xD8</v></c>"), "Data");
    add("character that XML forbids", row("<c r=\"A2\" t=\"str\"><v>&#1;</v></c>"), "Data");
    add("unknown entity", row("<c r=\"A2\" t=\"str\"><v>&lol;</v></c>"), "Data");
    add("nested without end", row("<c r=\"A2\">" + QByteArray("<a>").repeated(200000)), "nested");
}

void TstXlsxHostile::refusesBrokenSheets()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, after);
    QFETCH(QString, said);
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(rows, after));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Refused);
    QVERIFY2(table.error().message.contains(said), qPrintable(table.error().message));
    QVERIFY2(!table.error().message.contains(QLatin1Char('\n')), qPrintable(table.error().message));
}

void TstXlsxHostile::refusesBrokenBooks_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content"); ///< null: the part is missing
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, const QString& part, const QByteArray& content, const QString& said) {
        QTest::newRow(name) << part << content << said;
    };
    const QByteArray bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    for (const char* part : {"xl/workbook.xml", RelationsPart, "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        QTest::addRow("missing %s", part) << part << QByteArray() << part;
        QTest::addRow("entities in %s", part) << part << bomb << "entities";
        QTest::addRow("empty %s", part) << part << QByteArray("") << "spreadsheet";
    }
    add("missing root list", "_rels/.rels", {}, "_rels/.rels");
    add("missing content types", "[Content_Types].xml", {}, "no .xlsx");
    add("macros by content type",
        "[Content_Types].xml",
        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
        "macros");
    add("macros by part", "xl/vbaProject.bin", "x", "macros");
    add("no sheets", "xl/workbook.xml", "<workbook><sheets/></workbook>", "empty");
    add("sheet outside the archive",
        RelationsPart,
        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"../../../etc/passwd\"/></Relationships>",
        "etc/passwd");
    add("sheet on another machine",
        RelationsPart,
        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"x/worksheet\" Target=\"http://x/\"/>"
        "</Relationships>",
        "missing");
}

void TstXlsxHostile::refusesBrokenBooks()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    SpreadsheetParts parts = withCell("<c r=\"A2\"><v>1</v></c>");
    content.isNull() ? parts.remove(part) : parts.set(part, content);
    const Result<ImportTable> table = read(parts);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Refused);
    QVERIFY2(table.error().message.contains(said), qPrintable(table.error().message));
}

void TstXlsxHostile::refusesHostileArchives_data()
{
    QTest::addColumn<QByteArray>("before"); ///< in the archive's bytes
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    QTest::newRow("name of a folder above")
        << QByteArray("xl/extra/part.xml") << QByteArray("../../extra/p.xml") << "../../extra/p.xml";
    QTest::newRow("name of a place on the disk")
        << QByteArray("xl/extra/part.xml") << QByteArray("/etc/extra/p.conf") << "/etc/extra/p.conf";
    QTest::newRow("name of a drive") << QByteArray("xl/extra/part.xml") << QByteArray("C:/extra/part.xml")
                                     << "C:/extra/part.xml";
    QTest::newRow("name with backslashes")
        << QByteArray("xl/extra/part.xml") << QByteArray("..\\extra\\part.xm") << "..\\extra";
    QTest::newRow("part twice") << QByteArray("xl/extra/part.xml") << QByteArray("xl/extra/twin.xml") << "twice";
    QTest::newRow("protected with a password")
        << QByteArray() << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "password";
    QTest::newRow("no archive") << QByteArray() << QByteArray("name,note\nx,y\n") << "no .xlsx";
    QTest::newRow("nothing") << QByteArray() << QByteArray("") << "no .xlsx";
    QTest::newRow("only the beginning of an archive") << QByteArray() << QByteArray("PK\x03\x04") << "damaged";
}

void TstXlsxHostile::refusesHostileArchives()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, said);
    SpreadsheetParts parts = withCell("<c r=\"A2\"><v>1</v></c>");
    parts.set("xl/extra/part.xml", "<x/>").set("xl/extra/twin.xml", "<x/>");
    QCOMPARE(before.size(), before.isEmpty() ? 0 : qsizetype(17));
    const QByteArray changed = before.isEmpty() ? after : parts.bytes().replace(before, after.leftJustified(17, 'x'));
    const Result<ImportTable> table = read(changed);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Refused);
    QVERIFY2(table.error().message.contains(said), qPrintable(table.error().message));
}

void TstXlsxHostile::refusesWhatUnpacksToTooMuch()
{
    SpreadsheetParts parts = withCell("<c r=\"A2\" t=\"str\"><v>" + QByteArray(16 * 1024 * 1024, ' ') + "</v></c>");
    const Result<ImportTable> honest = read(parts);
    QVERIFY(!honest);
    QVERIFY2(honest.error().message.contains(SheetPart), qPrintable(honest.error().message));
    // An archive that says less of a part than it holds.
    QByteArray lying = parts.bytes();
    const quint32 size = quint32(parts.part(SheetPart).size());
    const QByteArray before(reinterpret_cast<const char*>(&size), 4);
    QVERIFY(lying.contains(before));
    const Result<ImportTable> lied = read(lying.replace(before, QByteArray("\x10\x27\x00\x00", 4)));
    QVERIFY(!lied && lied.error().kind == ErrorKind::Refused);
    // Below the archive's limits, yet no cell's text.
    parts = withCell("<c r=\"A2\" t=\"str\"><v>" + QByteArray(6 * 1024 * 1024, 'x') + "</v></c>");
    const Result<ImportTable> endless = read(parts);
    QVERIFY(!endless);
    QVERIFY2(endless.error().message.contains("larger than any cell"), qPrintable(endless.error().message));
}

void TstXlsxHostile::everyCutOffFileIsRefused()
{
    const QByteArray whole = SpreadsheetParts::ofFolder(m_excel).bytes();
    constexpr int Step = 37;
    for (qsizetype length = 0; length < whole.size(); length += Step) {
        const Result<ImportTable> table = read(whole.left(length));
        QVERIFY2(!table, qPrintable(QString::number(length)));
        QVERIFY(!table.error().message.isEmpty());
    }
}

void TstXlsxHostile::everyChangedByteIsReadOrRefused()
{
    const QByteArray whole = SpreadsheetParts::ofFolder(m_excel).bytes();
    constexpr int Step = 11;
    for (qsizetype place = 0; place < whole.size(); place += Step) {
        QByteArray changed = whole;
        changed[place] = char(changed.at(place) ^ 0x55);
        const Result<ImportTable> table = read(changed);
        QVERIFY2(table || !table.error().message.isEmpty(), qPrintable(QString::number(place)));
    }
}

QTEST_GUILESS_MAIN(TstXlsxHostile)
#include "TstXlsxHostile.moc"
