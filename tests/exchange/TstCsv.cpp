// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Csv.h"
#include "support/Verify.h"

#include <QStringEncoder>

using namespace tahaluf;

class TstCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryWritingOfATable_data();
    void readsEveryWritingOfATable();
    void lineEndsInsideACellAreOfOneKind();
    void takesTheEncodingThatIsNamed();
    void countsRowsAsASpreadsheetDoes_data();
    void countsRowsAsASpreadsheetDoes();
    void refusesWithTheRow_data();
    void refusesWithTheRow();
    void twoThreadsReadAsOne_data();
    void twoThreadsReadAsOne();
    void guardsFormulas_data();
    void guardsFormulas();
    void writtenLinesAreReadBack();
};

void TstCsv::readsEveryWritingOfATable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain") << QByteArray("name,note\nجهة,\"أول، ثان\"\n");
    QTest::newRow("byte order mark, CRLF") << QByteArray("\xEF\xBB\xBFname,note\r\nجهة,\"أول، ثان\"\r\n");
    QTest::newRow("old Mac line ends") << QByteArray("name,note\rجهة,\"أول، ثان\"\r");
    QTest::newRow("no last line end") << QByteArray("name,note\nجهة,أول، ثان");
    QTest::newRow("semicolons") << QByteArray("name;note\nجهة;أول، ثان\n");
    QTest::newRow("bars") << QByteArray("name|note\nجهة|أول، ثان\n");
    QTest::newRow("tabs") << QByteArray("name\tnote\nجهة\tأول، ثان\n");
    QTest::newRow("blank lines") << QByteArray("\n\nname,note\n\nجهة,\"أول، ثان\"\n\n,,\n");
    QTest::newRow("empty cells beyond the heading") << QByteArray("name,note\nجهة,\"أول، ثان\",,\n");
    QTest::newRow("windows-1256") << QByteArray("name,note\n\xCC\xE5\xC9,\"\xC3\xE6\xE1\xA1 \xCB\xC7\xE4\"\n");
    const QString table = QStringLiteral("name,note\r\nجهة,\"أول، ثان\"\r\n");
    const auto utf16 = [&](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding, hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return QByteArray(encoder.encode(table));
    };
    QTest::newRow("UTF-16 as Excel's “Unicode text”") << utf16(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, the other order") << utf16(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without a mark") << utf16(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16, the other order without a mark") << utf16(QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-32") << utf16(QStringConverter::Utf32LE, true);
    QTest::newRow("a comma inside the quoted heading") << QByteArray("\"name\";\"note\"\nجهة;أول، ثان\n");
}

void TstCsv::readsEveryWritingOfATable()
{
    QFETCH(QByteArray, content);
    const Result<ImportTable> table = Csv::read(content);
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{QStringLiteral("name"), QStringLiteral("note")}));
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("جهة"));
    QCOMPARE(*table->rows[0].cells[1], QStringLiteral("أول، ثان"));
}

void TstCsv::lineEndsInsideACellAreOfOneKind()
{
    // CR CR LF is what a line end becomes that was turned into CR LF twice; read and written again it stays as it is.
    const Result<ImportTable> table = Csv::read("name,note\nجهة,\"أول\r\nثان\r\r\nثالث\nرابع\"\n");
    VERIFY_DONE(table);
    QCOMPARE(*table->rows[0].cells[1], QStringLiteral("أول\nثان\nثالث\nرابع"));
    const Result<ImportTable> again =
        Csv::read("name,note\n" + Csv::line({*table->rows[0].cells[0], *table->rows[0].cells[1]}));
    VERIFY_DONE(again);
    QCOMPARE(*again->rows[0].cells[1], *table->rows[0].cells[1]);
}

void TstCsv::takesTheEncodingThatIsNamed()
{
    const QByteArray french = "name\n\xE9t\xE9\n";
    QVERIFY(!Csv::read(french));
    const Result<ImportTable> table = Csv::read(french, QStringLiteral("windows-1252"));
    VERIFY_DONE(table);
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("été"));
    const Result<ImportTable> arabic = Csv::read("name\n\xCC\xE7\xC9\n", QStringLiteral("ISO-8859-6"));
    VERIFY_DONE(arabic);
    QCOMPARE(*arabic->rows[0].cells[0], QStringLiteral("جهة"));
    const Result<ImportTable> unknown = Csv::read(french, QStringLiteral("klingon"));
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::Usage);
}

void TstCsv::countsRowsAsASpreadsheetDoes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("number");
    QTest::newRow("second line") << QByteArray("name\nx\n") << qint64(2);
    QTest::newRow("CRLF") << QByteArray("name\r\nx\r\n") << qint64(2);
    QTest::newRow("after a blank line") << QByteArray("name\r\n\r\nx\r\n") << qint64(3);
    QTest::newRow("after a cell of two lines") << QByteArray("name\n\"a\nb\"\nx\n") << qint64(3);
}

void TstCsv::countsRowsAsASpreadsheetDoes()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, number);
    const Result<ImportTable> table = Csv::read(content);
    VERIFY_DONE(table);
    QCOMPARE(table->rows.back().number, number);
}

void TstCsv::refusesWithTheRow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << "empty";
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << "empty";
    QTest::newRow("NUL") << QByteArray("name\nx\ny\0z\n", 12) << "Row 3";
    QTest::newRow("cut-off UTF-8") << QByteArray("name\nوزارة\n\xD8\n") << "Row 3";
    QTest::newRow("bytes that are no Arabic either") << QByteArray("name\nx\n\xA4\xB6\xBC\n") << "Row 3";
    QTest::newRow("half a letter in UTF-16") << QByteArray("\xFF\xFEn\0\n\0x", 7) << "Row";
    QTest::newRow("open quote") << QByteArray("name\n\"x\n") << "quotation mark";
    QTest::newRow("cell too many") << QByteArray("name\nx,y\n") << "Row 2";
    QTest::newRow("too many columns") << QByteArray("a") + QByteArray(2000, ',') << "1000";
}

void TstCsv::refusesWithTheRow()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const Result<ImportTable> table = Csv::read(content);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Refused);
    QVERIFY2(table.error().message.contains(said), qPrintable(table.error().message));
}

void TstCsv::twoThreadsReadAsOne_data()
{
    constexpr int Rows = 40000;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("read");
    // The middle of the file lies in a cell of many lines and quotation marks.
    const auto table = [](const QByteArray& end, int strange, const QByteArray& row) {
        QByteArray content = "name,note" + end;
        for (int i = 2; i <= Rows + 1; ++i) {
            content += i == strange    ? row + end
                       : i == Rows / 2 ? "ج,\"" + QByteArray("س" + end + "\"\"،" + end).repeated(Rows) + '"' + end
                                       : "جهة " + QByteArray::number(i) + ",\"أول،" + end + "\"\"ثان\"\"\"" + end;
        }
        return content;
    };
    QTest::newRow("LF") << table("\n", 0, {}) << QString() << Rows;
    QTest::newRow("CRLF") << table("\r\n", 0, {}) << QString() << Rows;
    QTest::newRow("a cell too many before the middle") << table("\n", 77, "ج,س,ع") << "Row 77" << 0;
    QTest::newRow("a cell too many behind it") << table("\n", 39001, "ج,س,ع") << "Row 39001" << 0;
    QTest::newRow("a mark in the middle of a cell") << table("\n", 39001, "ج,\"س\" ع\"") << "Row 39001" << 0;
    QTest::newRow("too many columns behind it") << table("\n", 39001, QByteArray(2000, ',')) << "Row 39001" << 0;
}

void TstCsv::twoThreadsReadAsOne()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    QFETCH(int, read);
    const Result<ImportTable> two = Csv::read(content);
    const Result<ImportTable> one = Csv::read(content, {}, {}, content.size() + 1);
    QVERIFY(content.size() >= Csv::LargeBytes);
    const QString message = two ? QString() : two.error().message;
    QCOMPARE(message, one ? QString() : one.error().message);
    QVERIFY2(message.isEmpty() == said.isEmpty() && message.contains(said), qPrintable(message));
    QCOMPARE(two ? int(two->rows.size()) : 0, read);
    for (std::size_t i = 0; two && i < two->rows.size(); ++i) {
        QCOMPARE(two->rows[i].number, one->rows[i].number);
        QCOMPARE(*two->rows[i].cells[0], *one->rows[i].cells[0]);
        QCOMPARE(*two->rows[i].cells[1], *one->rows[i].cells[1]);
    }
}

void TstCsv::guardsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    for (const QString formula : {"=1+1",
                                  "+1+1",
                                  "-1+1",
                                  "@SUM(A1)",
                                  "\tx",
                                  "\rx",
                                  "＝1",
                                  "＋1",
                                  "－1",
                                  "＠x",
                                  "'quoted",
                                  "''",
                                  "'=x",
                                  "+",
                                  "-",
                                  "=",
                                  "+974 ",
                                  "+974a"}) {
        QTest::newRow(qPrintable(formula)) << formula << QLatin1Char('\'') + formula;
    }
    for (const QString harmless : {"", "نص عادي", "1-1", "a=b", "+97444000001", "+974 4400 0001", "«=»"}) {
        QTest::newRow(qPrintable(QStringLiteral("harmless ") + harmless)) << harmless << harmless;
    }
}

void TstCsv::guardsFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(Csv::guarded(cell), guarded);
    QCOMPARE(Csv::unguarded(guarded), cell);
}

void TstCsv::writtenLinesAreReadBack()
{
    const QStringList cells{QStringLiteral("فيه \"علامة\" و,فاصلة"),
                            QStringLiteral("سطر\nثان"),
                            QStringLiteral("  مسافات  "),
                            QStringLiteral("a;b\tc"),
                            QStringLiteral("=1")};
    QStringList guarded;
    for (const QString& cell : cells) {
        guarded << Csv::guarded(cell);
    }
    const Result<ImportTable> table =
        Csv::read(Csv::byteOrderMark() + Csv::line({"a", "b", "c", "d", "e"}) + Csv::line(guarded));
    VERIFY_DONE(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(*table->rows[0].cells[static_cast<std::size_t>(i)], cells.at(i));
    }
}

QTEST_GUILESS_MAIN(TstCsv)
#include "TstCsv.moc"
