// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxReader.h"
#include "support/SpreadsheetParts.h"
#include "support/Verify.h"

#include <QTemporaryDir>

using namespace tahaluf;
using test::SpreadsheetParts;

namespace {
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

/** What spreadsheets hold, however a program writes it. */
class TstXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void readsExcelsOwnFile();
    void takesANamedSheet();
    void namesTheSheetsThatWereNotRead();
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void knowsDaysByTheirFormat_data();
    void knowsDaysByTheirFormat();
    void countsDaysAsTheProgramsDo_data();
    void countsDaysAsTheProgramsDo();
    void countsHoursBeyondADay();
    void anExtensionSaysNothingOfDays();
    void aSheetWithoutAPartIsPassedOver();
    void cellsMayStandInAnyOrder();
    void cellsAndRowsMayComeWithoutTheirPlace();
    void aCellJoinedOverRowsCountsForEach();
    void errorsBelongToTheirRow();
    void columnsWithoutHeadingAndTextAreLeftOut();
    void whatIsNoTextBelongsToItsRow();
    void aLongSheetIsReadWhole();

private:
    Result<ImportTable> read(const SpreadsheetParts& parts, const QString& sheet = {})
    {
        parts.save(m_path);
        return XlsxReader::read(m_path, sheet);
    }
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath("book.xlsx");
    QString m_excel = QStringLiteral(TEST_DATA_DIR "/xlsx/excel");
};

void TstXlsxReader::readsExcelsOwnFile()
{
    const Result<ImportTable> table = read(SpreadsheetParts::ofFolder(m_excel));
    VERIFY_DONE(table);
    // The hidden sheet and the empty one are passed over, the title too; of the head of two rows the lower cells count.
    QCOMPARE(table->sheet, QStringLiteral("الجهات"));
    QVERIFY(table->otherSheets.isEmpty());
    QCOMPARE(table->columns, (QStringList{"الاسم", "الهاتف", "البريد الإلكتروني", "تاريخ حالة العضوية", "الأسبقية"}));
    QCOMPARE(table->rows.size(), std::size_t(2));
    const auto text = [&](std::size_t row, std::size_t column) { return *table->rows[row].cells[column]; };
    QCOMPARE(table->rows[0].number, 5);
    QCOMPARE(text(0, 0), QStringLiteral("دار الأمان"));
    QCOMPARE(text(0, 1), QStringLiteral(" +974 4400 0000"));
    QCOMPARE(text(0, 2), QStringLiteral("a@example.org"));
    QCOMPARE(text(0, 3), QStringLiteral("2012-11-29"));
    QCOMPARE(text(0, 4), QStringLiteral("3"));
    QCOMPARE(table->rows[1].number, 8);
    QCOMPARE(text(1, 0), QStringLiteral("جمعية السطرين\r\nالثانية"));
    QCOMPARE(text(1, 1), QStringLiteral("44001234"));
    QCOMPARE(text(1, 2), QString());
    QCOMPARE(text(1, 3), QStringLiteral("2013-01-01"));
    QCOMPARE(text(1, 4), QStringLiteral("٧"));
}

void TstXlsxReader::takesANamedSheet()
{
    const SpreadsheetParts excel = SpreadsheetParts::ofFolder(m_excel);
    const Result<ImportTable> hidden = read(excel, QStringLiteral("قيم"));
    VERIFY_DONE(hidden);
    QCOMPARE(hidden->columns, QStringList{"قيمة مخفية"});
    const Result<ImportTable> empty = read(excel, QStringLiteral("ورقة فارغة"));
    QVERIFY(!empty && empty.error().kind == ErrorKind::Refused);
    const Result<ImportTable> missing = read(excel, QStringLiteral("هناك"));
    QVERIFY(!missing && missing.error().kind == ErrorKind::Usage);
    QVERIFY2(missing.error().message.contains("الجهات"), qPrintable(missing.error().message));
}

void TstXlsxReader::namesTheSheetsThatWereNotRead()
{
    SpreadsheetParts excel = SpreadsheetParts::ofFolder(m_excel);
    excel.replace("xl/workbook.xml", "state=\"hidden\"", "");
    const Result<ImportTable> table = read(excel);
    VERIFY_DONE(table);
    QCOMPARE(table->sheet, QStringLiteral("قيم"));
    QCOMPARE(table->otherSheets, QStringList{"الجهات"});
}

void TstXlsxReader::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* name, const QByteArray& cell, const QString& text) {
        QTest::newRow(name) << cell << text;
    };
    add("whole number", "<c r=\"A2\"><v>12</v></c>", "12");
    add("whole number in scientific notation", "<c r=\"A2\"><v>4.4001234E7</v></c>", "44001234");
    add("fraction", "<c r=\"A2\"><v>0.10000000000000001</v></c>", "0.1");
    add("negative", "<c r=\"A2\" t=\"n\"><v>-3</v></c>", "-3");
    add("true", "<c r=\"A2\" t=\"b\"><v>1</v></c>", "true");
    add("false", "<c r=\"A2\" t=\"b\"><v>0</v></c>", "false");
    add("formula with its value", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", "2");
    add("text of a formula", "<c r=\"A2\" t=\"str\"><f>A1</f><v>نص</v></c>", "نص");
    add("text that only looks like a formula", SpreadsheetParts::cell("A2", "=1+1"), "=1+1");
    add("text with an apostrophe", SpreadsheetParts::cell("A2", "'=1"), "'=1");
    add("spaces", SpreadsheetParts::cell("A2", "  a "), "  a ");
    add("runs",
        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>أ</t></r><r><rPr><b/></rPr><t>ب</t></r></is></c>",
        QStringLiteral("أب"));
    add("written character", SpreadsheetParts::cell("A2", "a_x0009_b_x005F_x0009_"), "a\tb_x0009_");
    add("character data", "<c r=\"A2\" t=\"str\"><v><![CDATA[<b>]]></v></c>", "<b>");
    add("two values", "<c r=\"A2\"><v>1</v><v>2</v></c>", "2");
    add("ISO day", "<c r=\"A2\" t=\"d\"><v>2012-11-29T00:00:00</v></c>", "2012-11-29");
    add("ISO time", "<c r=\"A2\" t=\"d\"><v>2012-11-29T09:30:00</v></c>", "2012-11-29T09:30:00");
    add("another program's prefix",
        "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" r=\"A2\"><x:v>5</x:v></x:c>",
        "5");
}

void TstXlsxReader::readsEveryKindOfCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const Result<ImportTable> table = read(withCell(cell));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(*table->rows[0].cells[0], text);
}

void TstXlsxReader::knowsDaysByTheirFormat_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("shape");
    const auto add = [](const char* code, XlsxStyles::Shape shape) {
        QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(shape);
    };
    using Shape = XlsxStyles::Shape;
    add("yyyy\\-mm\\-dd", Shape::Date);
    add("yyyy-mm-dd hh:mm", Shape::DateTime);
    add("[$-401]dd mmmm yyyy;@", Shape::Date);
    add("[$-1170000]B2dd/mm/yyyy", Shape::Date);
    add("mmm", Shape::Date);
    add("mm:ss", Shape::Time);
    add("[h]:mm", Shape::Elapsed);
    add("[hh]:mm:ss", Shape::Elapsed);
    add("[mm]:ss", Shape::Elapsed);
    add("[s]", Shape::Elapsed);
    add("[m]", Shape::Elapsed);
    add("h:mm AM/PM", Shape::Time);
    add("General", Shape::Number);
    add("0.00", Shape::Number);
    add("#,##0 \"day\"", Shape::Number);
    add("0\\d", Shape::Number);
    add("[Red]0;[Blue]d", Shape::Number);
    add("@", Shape::Number);
    add("_-* #,##0.00_-", Shape::Number);
    add("\"unclosed", Shape::Number);
    add("[", Shape::Number);
    add("\\", Shape::Number);
}

void TstXlsxReader::knowsDaysByTheirFormat()
{
    QFETCH(QString, code);
    QFETCH(int, shape);
    QCOMPARE(static_cast<int>(XlsxStyles::shapeOf(code)), shape);
}

void TstXlsxReader::countsDaysAsTheProgramsDo_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto add = [](const QByteArray& style, const QByteArray& number, bool from1904, const QString& text) {
        QTest::addRow("%s in style %s%s", number.constData(), style.constData(), from1904 ? " from 1904" : "")
            << style << number << from1904 << text;
    };
    add("1", "41242", false, "2012-11-29");
    add("1", "1", false, "1900-01-01");
    add("1", "59", false, "1900-02-28");
    add("1", "60", false, "1900-02-29"); // Excel's day that never was
    add("1", "61", false, "1900-03-01");
    add("1", "2958465", false, "9999-12-31");
    add("1", "2958466", false, "2958466");
    add("1", "-1", false, "-1");
    add("1", "41242.395833333336", false, "2012-11-29");
    add("2", "41242.395833333336", false, "2012-11-29T09:30:00");
    add("2", "41242", false, "2012-11-29");
    add("2", "41242.999999999", false, "2012-11-30");
    add("3", "0.395833333333333", false, "09:30:00");
    add("0", "41242", false, "41242");
    add("99", "41242", false, "41242");
    add("1", "39780", true, "2012-11-29");
    add("1", "0", true, "1904-01-01");
    // No day of any calendar: what a formula gives that names an empty cell, and a part of a day.
    add("1", "0", false, "0");
    add("1", "0.5", false, "12:00:00");
}

void TstXlsxReader::countsDaysAsTheProgramsDo()
{
    QFETCH(QByteArray, style);
    QFETCH(QByteArray, number);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    SpreadsheetParts parts = withCell("<c r=\"A2\" s=\"" + style + "\"><v>" + number + "</v></c>");
    if (from1904) {
        parts.replace("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    }
    const Result<ImportTable> table = read(parts);
    VERIFY_DONE(table);
    QCOMPARE(*table->rows[0].cells[0], text);
}

void TstXlsxReader::countsHoursBeyondADay()
{
    QCOMPARE(XlsxStyles::text(1.25, XlsxStyles::shapeOf(QStringLiteral("[h]:mm")), false), QStringLiteral("30:00:00"));
    QCOMPARE(XlsxStyles::text(1.25, XlsxStyles::shapeOf(46), false), QStringLiteral("30:00:00"));
    QCOMPARE(XlsxStyles::text(0.25, XlsxStyles::shapeOf(QStringLiteral("[s]")), false), QStringLiteral("06:00:00"));
}

void TstXlsxReader::anExtensionSaysNothingOfDays()
{
    // As Excel for Mac writes it: the second element of the name would turn 1904 into 1900.
    SpreadsheetParts parts = withCell("<c r=\"A2\" s=\"1\"><v>1</v></c>");
    parts.replace("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    parts.replace("xl/workbook.xml",
                  "</workbook>",
                  "<extLst><ext uri=\"{140A7094-0E35-4892-8432-C4D2E57EDEB5}\" "
                  "xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\">"
                  "<x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>");
    const Result<ImportTable> table = read(parts);
    VERIFY_DONE(table);
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("1904-01-02"));
}

void TstXlsxReader::aSheetWithoutAPartIsPassedOver()
{
    SpreadsheetParts parts = withCell("<c r=\"A2\"><v>5</v></c>");
    parts.replace("xl/workbook.xml", "</sheets>", "<sheet name=\"Module\" sheetId=\"9\" r:id=\"\"/></sheets>");
    const Result<ImportTable> table = read(parts);
    VERIFY_DONE(table);
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("5"));
    QVERIFY(table->otherSheets.isEmpty());
}

void TstXlsxReader::cellsMayStandInAnyOrder()
{
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(
        "<row r=\"3\">" + SpreadsheetParts::cell("B3", "4") + SpreadsheetParts::cell("A3", "3") + "</row>" + head() +
        "<row r=\"2\">" + SpreadsheetParts::cell("B2", "2") + "</row>"));
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{"a", "b"}));
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(*table->rows[0].cells[1], QStringLiteral("2"));
    QCOMPARE(*table->rows[1].cells[0], QStringLiteral("3"));
    QCOMPARE(*table->rows[1].cells[1], QStringLiteral("4"));
}

void TstXlsxReader::cellsAndRowsMayComeWithoutTheirPlace()
{
    const Result<ImportTable> table =
        read(SpreadsheetParts::ofRows("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                                      "<row><c><v>1</v></c><c><v>2</v></c></row>"));
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{"a", "b"}));
    QCOMPARE(table->rows[0].number, 2);
    QCOMPARE(*table->rows[0].cells[1], QStringLiteral("2"));
}

void TstXlsxReader::aCellJoinedOverRowsCountsForEach()
{
    const auto row = [](const QByteArray& number, const QByteArray& cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    };
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(
        head() + row("2", SpreadsheetParts::cell("A2", "x") + SpreadsheetParts::cell("B2", "1")) +
            row("3", SpreadsheetParts::cell("B3", "2")) + row("5", SpreadsheetParts::cell("B5", "3")),
        "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>"));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), std::size_t(3));
    QCOMPARE(*table->rows[1].cells[0], QStringLiteral("x"));
    QCOMPARE(*table->rows[2].cells[0], QString());
}

void TstXlsxReader::errorsBelongToTheirRow()
{
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(
        head() + "<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\"><c r=\"A3\"><f>A2</f></c></row>"
                 "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row>"));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), std::size_t(3));
    QCOMPARE(table->faults.size(), std::size_t(2));
    QCOMPARE(table->faults.at(2).column, 1);
    QVERIFY2(table->faults.at(2).reason.contains("B2") && table->faults.at(2).reason.contains("#N/A"),
             qPrintable(table->faults.at(2).reason));
    QVERIFY2(table->faults.at(3).reason.contains("A3"), qPrintable(table->faults.at(3).reason));
}

void TstXlsxReader::columnsWithoutHeadingAndTextAreLeftOut()
{
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(
        "<row r=\"1\">" + SpreadsheetParts::cell("A1", "a") + SpreadsheetParts::cell("B1", "  ") +
        SpreadsheetParts::cell("D1", "d") + "</row><row r=\"2\">" + SpreadsheetParts::cell("A2", "1") +
        SpreadsheetParts::cell("B2", " ") + SpreadsheetParts::cell("D2", "2") + "</row>"));
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{"a", "d"}));
    QCOMPARE(*table->rows[0].cells[1], QStringLiteral("2"));
}

void TstXlsxReader::whatIsNoTextBelongsToItsRow()
{
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(
        head() + "<row r=\"2\">" + SpreadsheetParts::cell("A2", "x") + SpreadsheetParts::cell("B2", "half_xD83D_") +
        "</row><row r=\"3\">" + SpreadsheetParts::cell("A3", "_x0000_") + "</row><row r=\"4\">" +
        SpreadsheetParts::cell("A4", "whole_xD83D__xDE00_") + "</row>"));
    VERIFY_DONE(table);
    QCOMPARE(table->faults.size(), std::size_t(2));
    QCOMPARE(table->faults.at(2).column, 1);
    QCOMPARE(table->faults.at(3).column, 0);
    QVERIFY2(table->faults.at(3).reason.contains("NUL"), qPrintable(table->faults.at(3).reason));
    QCOMPARE(*table->rows[2].cells[0], QStringLiteral("whole😀"));
}

void TstXlsxReader::aLongSheetIsReadWhole()
{
    // Longer than what is parsed at a time, many times over.
    constexpr int Rows = 20000;
    const auto text = [](int row) { return QStringLiteral("اقتراح %1 ").arg(row).repeated(row % 7 + 1).trimmed(); };
    QByteArray rows = head();
    for (int row = 2; row <= Rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c>" +
                SpreadsheetParts::cell("B" + number, text(row)) + "</row>";
    }
    const Result<ImportTable> table = read(SpreadsheetParts::ofRows(rows));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), std::size_t(Rows - 1));
    for (int row = 2; row <= Rows; ++row) {
        const ImportCells& cells = table->rows[static_cast<std::size_t>(row - 2)].cells;
        QCOMPARE(*cells[0], QString::number(row));
        QCOMPARE(*cells[1], text(row));
    }
    // What is wrong far down is named, and whoever stops there waits for nothing.
    const Result<ImportTable> wrong = read(SpreadsheetParts::ofRows(rows.replace("<v>15000<", "<v>many<")));
    QVERIFY2(!wrong && wrong.error().message.contains("A15000"), qPrintable(wrong.error().message));
    const Result<ImportTable> broken = read(SpreadsheetParts::ofRows(rows.replace("<v>many</v>", "<v>1</w>")));
    QVERIFY2(!broken && broken.error().message.contains("A15000"), qPrintable(broken.error().message));
}

QTEST_GUILESS_MAIN(TstXlsxReader)
#include "TstXlsxReader.moc"
