// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxReader.h"
#include "exchange/XlsxWriter.h"
#include "support/SpreadsheetParts.h"
#include "support/Verify.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tahaluf;
using test::SpreadsheetParts;

/** What a spreadsheet of ours holds, as the file says it and as it is read back. */
class TstXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void cellsHaveTheirKinds();
    void theHeadStaysInSightAndFilters();
    void onlyEnglishRunsFromLeftToRight();
    void phoneNumbersReadFromTheLeft();
    void arabicTextReadsFromTheRight();
    void rowsAreAsHighAsTheirTexts();
    void theUidStandsLast();
    void choicesAreOffered();
    void longListsLieInAHiddenSheet();
    void formulasStayText_data();
    void formulasStayText();
    void everyTextComesBack_data();
    void everyTextComesBack();
    void daysBeforeTheSheetsCalendarStayText();
    void whatACellCannotHoldIsRefused();
    void sheetsHaveNamesTheyMayHave();
    void aProtectedSheetLeavesItsFieldsOpen();
    void sheetsMayBeFilledInAnyOrder();
    void rowsFollowOneAnother();

private:
    SpreadsheetParts written(const std::vector<TableColumn>& columns,
                             const std::vector<TableCells>& rows,
                             std::optional<Language> labels = Language::Arabic)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        XlsxWriter writer(file, QStringLiteral("الجهات"), labels);
        bool isWritten = writer.begin(columns).has_value();
        for (const TableCells& row : rows) {
            isWritten = isWritten && writer.write(row).has_value();
        }
        isWritten = isWritten && writer.finish().has_value();
        file.close();
        return isWritten ? SpreadsheetParts::ofFile(m_path) : SpreadsheetParts();
    }
    /** The format of a cell, as the styles have it. */
    static QString formatOf(const SpreadsheetParts& parts, const char* cell)
    {
        const QRegularExpression written(QStringLiteral("<c r=\"%1\" s=\"(\\d+)\"").arg(QLatin1String(cell)));
        const auto match = written.match(QString::fromUtf8(parts.part("xl/worksheets/sheet1.xml")));
        const QString styles = QString::fromUtf8(parts.part("xl/styles.xml"));
        const QString formats = styles.mid(styles.indexOf(QLatin1String("<cellXfs")));
        return match.hasMatch()
                   ? formats.section(QLatin1String("<xf "), match.captured(1).toInt() + 1).section("</xf>", 0, 0)
                   : QString();
    }
    SpreadsheetParts saved(SpreadsheetBook& book)
    {
        QFile file(m_path);
        const bool isSaved = file.open(QIODevice::WriteOnly) && book.save(file).has_value();
        file.close();
        return isSaved ? SpreadsheetParts::ofFile(m_path) : SpreadsheetParts();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath("book.xlsx");
    const QString m_sheet = "xl/worksheets/sheet1.xml";
};

void TstXlsxWriter::cellsHaveTheirKinds()
{
    const SpreadsheetParts parts = written({{"text"},
                                            {"number", CellKind::Number},
                                            {"day", CellKind::Date},
                                            {"time", CellKind::DateTime},
                                            {"flag", CellKind::Flag}},
                                           {{"2-017", "17", "2012-11-29", "2012-11-29T09:30:00", "1"},
                                            {std::nullopt, std::nullopt, std::nullopt, std::nullopt, "0"}},
                                           std::nullopt);
    const QByteArray sheet = parts.part(m_sheet);
    QVERIFY2(sheet.contains("t=\"inlineStr\"><is><t>2-017</t>"), sheet.constData());
    QVERIFY(sheet.contains("<v>17</v>"));
    QVERIFY(sheet.contains("<v>41242</v>"));
    QVERIFY(sheet.contains("<v>41242.39583333"));
    QVERIFY(sheet.contains("t=\"b\"><v>1</v>") && sheet.contains("t=\"b\"><v>0</v>"));
    QVERIFY(parts.part("xl/styles.xml").contains("formatCode=\"yyyy-mm-dd\""));
    const Result<ImportTable> back = XlsxReader::read(m_path);
    VERIFY_DONE(back);
    QCOMPARE(back->rows.size(), std::size_t(2));
    QStringList texts;
    for (const auto& cell : back->rows[0].cells) {
        texts << *cell;
    }
    QCOMPARE(texts, (QStringList{"2-017", "17", "2012-11-29", "2012-11-29T09:30:00", "true"}));
}

void TstXlsxWriter::theHeadStaysInSightAndFilters()
{
    const QByteArray sheet = written({{"a"}, {"b"}}, {{"1", "2"}, {"3", "4"}}).part(m_sheet);
    QVERIFY(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
    QVERIFY(sheet.contains("<dimension ref=\"A1:B3\"/>"));
    QVERIFY(sheet.contains("customWidth=\"1\""));
}

void TstXlsxWriter::onlyEnglishRunsFromLeftToRight()
{
    QVERIFY(written({{"a"}}, {}).part(m_sheet).contains("rightToLeft=\"1\""));
    QVERIFY(written({{"a"}}, {}, std::nullopt).part(m_sheet).contains("rightToLeft=\"1\""));
    const QByteArray english = written({{"a"}}, {}, Language::English).part(m_sheet);
    QVERIFY(!english.isEmpty() && !english.contains("rightToLeft"));
}

void TstXlsxWriter::phoneNumbersReadFromTheLeft()
{
    const SpreadsheetParts parts = written({{"name"}, {"phone", CellKind::Code}}, {{"جهة", "+974 4400 0001"}});
    const QString format = formatOf(parts, "B2");
    QVERIFY2(format.contains("readingOrder=\"1\""), qPrintable(format));
}

// LibreOffice takes a cell without a direction for one that reads from the left, and puts the full stop before it.
void TstXlsxWriter::arabicTextReadsFromTheRight()
{
    const TableCells row{"نص.", "جملة طويلة.", "Text."};
    for (const Language language : {Language::Arabic, Language::English}) {
        const SpreadsheetParts parts = written({{"a"}, {"b", CellKind::LongText}, {"c"}}, {row}, language);
        QVERIFY2(formatOf(parts, "A2").contains("readingOrder=\"2\""), qPrintable(formatOf(parts, "A2")));
        QVERIFY2(formatOf(parts, "B2").contains("readingOrder=\"2\""), qPrintable(formatOf(parts, "B2")));
        QVERIFY2(!formatOf(parts, "C2").contains("readingOrder"), qPrintable(formatOf(parts, "C2")));
    }
}

// LibreOffice gives a row whose height is not said that of one line, and cuts off the first letter of longer texts.
void TstXlsxWriter::rowsAreAsHighAsTheirTexts()
{
    const QString sentence = QStringLiteral("جملة من اثني عشر حرفًا ");
    const QByteArray sheet =
        written({{"a"}, {"b", CellKind::LongText}},
                {{"1", "قصير"}, {"2", sentence.repeated(8)}, {"3", "سطر\nثم سطر"}, {"4", sentence.repeated(200)}})
            .part(m_sheet);
    const auto rowOf = [&](int row) {
        const QByteArray begin = "<row r=\"" + QByteArray::number(row) + '"';
        const qsizetype from = sheet.indexOf(begin);
        return QString::fromUtf8(sheet.mid(from, sheet.indexOf('>', from) - from));
    };
    QCOMPARE(rowOf(2), QStringLiteral("<row r=\"2\""));
    QCOMPARE(rowOf(3), QStringLiteral("<row r=\"3\" ht=\"64\""));
    QCOMPARE(rowOf(4), QStringLiteral("<row r=\"4\" ht=\"32\""));
    QCOMPARE(rowOf(5), QStringLiteral("<row r=\"5\" ht=\"409\"")); // no program takes a higher one
}

void TstXlsxWriter::theUidStandsLast()
{
    written({{"uid"}, {"number"}, {"text"}}, {{"u1", "1", "نص"}});
    const Result<ImportTable> table = XlsxReader::read(m_path);
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{"number", "text", "uid"}));
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("1"));
    QCOMPARE(*table->rows[0].cells[2], QStringLiteral("u1"));
}

void TstXlsxWriter::choicesAreOffered()
{
    TableColumn choice{"kind"};
    choice.choices = QStringList{"جهة", "فرد"};
    choice.takesOnlyChoices = true;
    TableColumn link{"member"};
    link.choices = QStringList{"وزارة"};
    const QByteArray sheet = written({choice, link, {"flag", CellKind::Flag}}, {{"جهة", "وزارة", "1"}}).part(m_sheet);
    QVERIFY2(sheet.contains("<formula1>\"جهة,فرد\"</formula1>"), sheet.constData());
    QVERIFY(sheet.contains("sqref=\"A2:A1048576\""));
    QCOMPARE(sheet.count("errorStyle=\"warning\""), 1); // a body that is not there yet may be written
    QVERIFY(sheet.contains("<formula1>\"نعم,لا\"</formula1>") && sheet.contains("<t>نعم</t>"));
}

void TstXlsxWriter::longListsLieInAHiddenSheet()
{
    TableColumn members{"member"};
    for (int i = 0; i < 100; ++i) {
        members.choices << QStringLiteral("جهة، رقم %1").arg(i);
    }
    TableColumn comma{"theme"};
    comma.choices = QStringList{"a,b", "c"};
    TableColumn again = members;
    again.heading = "again";
    const SpreadsheetParts parts = written({members, comma, again}, {{"x", "c", "y"}});
    QVERIFY(parts.part("xl/workbook.xml").contains("name=\"القوائم\" sheetId=\"2\" state=\"hidden\""));
    const QByteArray sheet = parts.part(m_sheet);
    QCOMPARE(sheet.count("'القوائم'!$A$1:$A$100"), 2);
    QVERIFY(sheet.contains("'القوائم'!$B$1:$B$2"));
    const QByteArray lists = parts.part("xl/worksheets/sheet2.xml");
    QVERIFY(lists.contains("جهة، رقم 99") && lists.contains("a,b"));
    const Result<ImportTable> back = XlsxReader::read(m_path);
    VERIFY_DONE(back);
    QVERIFY(back->otherSheets.isEmpty());
}

void TstXlsxWriter::formulasStayText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString text : {"=1+1",
                               "+cmd|' /C calc'!A0",
                               "-2+3",
                               "@SUM(A1)",
                               "\t=1",
                               "\r=1",
                               "＝1",
                               "{=1}",
                               "http://example.org",
                               "=HYPERLINK(\"http://x\";\"y\")"}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TstXlsxWriter::formulasStayText()
{
    QFETCH(QString, text);
    const QByteArray sheet =
        written({{"a"}, {"b", CellKind::Date}, {"c", CellKind::Number}}, {{text, text, text}}).part(m_sheet);
    QVERIFY(!sheet.isEmpty());
    QVERIFY2(!sheet.contains("<f"), sheet.constData());
    QVERIFY(!sheet.contains("hyperlink"));
    const Result<ImportTable> back = XlsxReader::read(m_path);
    VERIFY_DONE(back);
    QCOMPARE(*back->rows[0].cells[0], text);
    QCOMPARE(*back->rows[0].cells[1], text);
    QCOMPARE(*back->rows[0].cells[2], text);
}

void TstXlsxWriter::everyTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << QStringLiteral("سطر\nثان\n\nرابع");
    QTest::newRow("spaces") << QStringLiteral("  a  ");
    QTest::newRow("tab and return") << QStringLiteral("a\tb\rc\r\nd");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;\"x\"</b>]]>");
    QTest::newRow("looks like a written character") << QStringLiteral("_x000D_ and _x005F_x000D_ _X000D_ _x00_");
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u001Fc\u007Fd");
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + QStringLiteral("x");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀𞸀");
    QTest::newRow("bidi marks") << QStringLiteral("\u200Fا\u2067ب\u2069");
    QTest::newRow("digits") << QStringLiteral("00974");
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠١٢/١١/٢٩");
    QTest::newRow("as long as can be") << QString(SpreadsheetSheet::MaximumText, u'ب');
    QTest::newRow("apostrophe") << QStringLiteral("'=1");
}

void TstXlsxWriter::everyTextComesBack()
{
    QFETCH(QString, text);
    QVERIFY(!written({{"a"}, {"b", CellKind::LongText}}, {{text, text}}).part(m_sheet).isEmpty());
    const Result<ImportTable> back = XlsxReader::read(m_path);
    VERIFY_DONE(back);
    QCOMPARE(*back->rows[0].cells[0], text);
    QCOMPARE(*back->rows[0].cells[1], text);
}

void TstXlsxWriter::daysBeforeTheSheetsCalendarStayText()
{
    const QByteArray sheet =
        written({{"a", CellKind::Date}}, {{"1899-12-31"}, {"1900-01-01"}, {"1900-02-28"}, {"1900-03-01"}})
            .part(m_sheet);
    QVERIFY(sheet.contains("<t>1899-12-31</t>"));
    const Result<ImportTable> back = XlsxReader::read(m_path);
    VERIFY_DONE(back);
    QStringList days;
    for (const ImportRow& row : back->rows) {
        days << *row.cells[0];
    }
    QCOMPARE(days, (QStringList{"1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01"}));
}

void TstXlsxWriter::whatACellCannotHoldIsRefused()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    XlsxWriter writer(file, QStringLiteral("x"), Language::Arabic);
    VERIFY_DONE(writer.begin({{"a"}}));
    const Result<void> tooLong = writer.write({QString(SpreadsheetSheet::MaximumText + 1, u'ب')});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, ErrorKind::Refused);
    QVERIFY2(tooLong.error().message.contains("A2"), qPrintable(tooLong.error().message));
    SpreadsheetBook book(SpreadsheetBook::Filling::AnyOrder, "Lists");
    const Result<void> tooLow = book.addSheet("x", Qt::LeftToRight).write(SpreadsheetSheet::MaximumRows, 0, "x");
    QVERIFY(!tooLow);
    QCOMPARE(tooLow.error().kind, ErrorKind::Refused);
}

void TstXlsxWriter::sheetsHaveNamesTheyMayHave()
{
    SpreadsheetBook book(SpreadsheetBook::Filling::AnyOrder, "Lists");
    for (const QString& name : {QStringLiteral("a/b:c"),
                                QStringLiteral("A?B*C"),
                                QString(40, u'ب'),
                                QString(40, u'ب'),
                                QStringLiteral("'x'"),
                                QStringLiteral("Lists"),
                                QString()}) {
        VERIFY_DONE(book.addSheet(name, Qt::RightToLeft).write(0, 0, "x"));
    }
    const QByteArray workbook = saved(book).part("xl/workbook.xml");
    for (const QString& name : {QStringLiteral("a b c"),
                                QStringLiteral("A B C 2"),
                                QString(31, u'ب'),
                                QString(29, u'ب') + QStringLiteral(" 2"),
                                QStringLiteral("x"),
                                QStringLiteral("Lists 2"), // the name itself is kept for the lists
                                QStringLiteral("1")}) {
        QVERIFY2(workbook.contains("<sheet name=\"" + name.toUtf8() + "\""), workbook.constData());
    }
}

void TstXlsxWriter::aProtectedSheetLeavesItsFieldsOpen()
{
    SpreadsheetBook book(SpreadsheetBook::Filling::AnyOrder, "Lists");
    SpreadsheetSheet& sheet = book.addSheet("form", Qt::RightToLeft);
    CellLook open;
    open.isOpen = true;
    VERIFY_DONE(sheet.write(0, 0, "question"));
    VERIFY_DONE(sheet.write(0, 1, QString(), open));
    sheet.setList(0, 0, 1, {{"yes", "no"}});
    sheet.protect();
    const SpreadsheetParts parts = saved(book);
    const QByteArray xml = parts.part(m_sheet);
    QVERIFY(xml.contains("<sheetProtection sheet=\"1\""));
    QVERIFY(xml.contains("sqref=\"B1\""));
    // Of the two cells' formats one is open.
    const QByteArray styles = parts.part("xl/styles.xml");
    QCOMPARE(styles.count("<protection locked=\"0\"/>"), 1);
    static const QRegularExpression cells(QStringLiteral("<c r=\"A1\" s=\"(\\d+)\".*<c r=\"B1\" s=\"(\\d+)\"/>"));
    const auto match = cells.match(QString::fromUtf8(xml));
    QVERIFY2(match.hasMatch() && match.captured(1) != match.captured(2), xml.constData());
}

void TstXlsxWriter::sheetsMayBeFilledInAnyOrder()
{
    SpreadsheetBook book(SpreadsheetBook::Filling::AnyOrder, "Lists");
    SpreadsheetSheet& first = book.addSheet("one", Qt::RightToLeft);
    SpreadsheetSheet& second = book.addSheet("two", Qt::RightToLeft);
    CellLook title;
    title.role = CellLook::Role::Title;
    VERIFY_DONE(second.write(0, 0, "second"));
    VERIFY_DONE(first.write(2, 0, "value"));
    VERIFY_DONE(first.write(2, 1, "2"));
    VERIFY_DONE(first.write(1, 0, "a"));
    VERIFY_DONE(first.write(1, 1, "b"));
    VERIFY_DONE(first.writeMerged(0, 0, 0, 1, "title", title));
    QVERIFY(saved(book).part(m_sheet).contains("<mergeCell ref=\"A1:B1\"/>"));
    const Result<ImportTable> table = XlsxReader::read(m_path);
    VERIFY_DONE(table);
    QCOMPARE(table->columns, (QStringList{"a", "b"})); // the title is none of them
    QCOMPARE(*table->rows[0].cells[0], QStringLiteral("value"));
    QCOMPARE(table->otherSheets, QStringList{"two"});
}

void TstXlsxWriter::rowsFollowOneAnother()
{
    SpreadsheetBook book(SpreadsheetBook::Filling::RowByRow, "Lists");
    SpreadsheetSheet& sheet = book.addSheet("x", Qt::RightToLeft);
    VERIFY_DONE(sheet.write(0, 0, "a < b & c > d"));
    VERIFY_DONE(sheet.write(0, 27, " ب "));
    VERIFY_DONE(sheet.write(3, 1, QString()));
    const QByteArray xml = saved(book).part(m_sheet);
    QVERIFY2(xml.contains("<dimension ref=\"A1:AB4\"/>"), xml.constData());
    QVERIFY(xml.contains("<t>a &lt; b &amp; c &gt; d</t>") && xml.contains("<t xml:space=\"preserve\"> ب </t>"));
    QVERIFY(xml.contains("<row r=\"4\"><c r=\"B4\" s="));

    // What would stand before a cell that is written already is refused, and nothing half is saved.
    SpreadsheetBook spoiled(SpreadsheetBook::Filling::RowByRow, "Lists");
    SpreadsheetSheet& turned = spoiled.addSheet("x", Qt::RightToLeft);
    VERIFY_DONE(turned.write(1, 1, "x"));
    QVERIFY(!turned.write(1, 0, "y"));
    QVERIFY(saved(spoiled).part(m_sheet).isEmpty());
}

QTEST_GUILESS_MAIN(TstXlsxWriter)
#include "TstXlsxWriter.moc"
