// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"
#include "support/SpreadsheetParts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;
using tahaluf::test::SpreadsheetParts;

/** import and export with spreadsheets. */
class TstCliXlsx : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importingAnExportChangesNothing();
    void libreOfficesCopyChangesNothing();
    void sampleComesWholeIntoANewFile();
    void takesExcelsOwnFile();
    void takesTheSheetThatIsNamed();
    void optionsMeanWhatTheyMeanForCsv();
    void refusedRowsCanBeMendedInASpreadsheet();
    void errorsInCellsRefuseTheirRows();
    void hostileFilesLeaveNothingBehind_data();
    void hostileFilesLeaveNothingBehind();
    void endingsThatAreNoSpreadsheetsAreTwo();
    void replacesTheTargetAsAWhole();
    void takesCsvInTheEncodingsOfAnOffice();

private:
    /** All kinds of records, as `info` lists them. */
    QStringList entities(const QString& file)
    {
        const CliAnswer answer = m_cli->run({"info", file, "--json"});
        return QJsonDocument::fromJson(answer.output.toUtf8())["counts"].toObject().keys();
    }
    /** Which records of an entity: answers are a table of their own for each form. */
    static QStringList chosen(const QString& entity)
    {
        return entity == QLatin1String("responses") ? QStringList{"--where", "questionnaire=TF-1"} : QStringList();
    }
    CliAnswer import(const QString& entity, const SpreadsheetParts& parts, const QStringList& more = {})
    {
        parts.save(m_cli->path("in.xlsx"));
        return m_cli->run(QStringList{"import", "a.tahaluf", entity, "in.xlsx"} + more);
    }
    QJsonArray exported(const QString& entity)
    {
        const CliAnswer answer = m_cli->run({"export", "a.tahaluf", entity, "out.json"});
        return answer.code != 0 ? QJsonArray() : QJsonDocument::fromJson(m_cli->read("out.json")).array();
    }

    const QString m_sheet = "xl/worksheets/sheet1.xml";
    std::unique_ptr<CliRunner> m_cli;
};

namespace {
/** A sheet of members: each row is a list of cells. */
SpreadsheetParts tableOf(const QVector<QStringList>& rows)
{
    QByteArray xml;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QByteArray number = QByteArray::number(row + 1);
        xml += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            xml += SpreadsheetParts::cell(char('A' + column) + number, rows.at(row).at(column));
        }
        xml += "</row>";
    }
    return SpreadsheetParts::ofRows(xml);
}
} // namespace

void TstCliXlsx::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliXlsx::importingAnExportChangesNothing()
{
    const QByteArray before = m_cli->digest("a.tahaluf");
    for (const QString& entity : entities("a.tahaluf")) {
        if (entity == QLatin1String("attachments")) {
            continue; // they do not travel in tables
        }
        // Arabic labels are those of the copies that LibreOffice makes.
        QVector<QStringList> ways{QStringList()};
        if (QStringList{"members", "meetings", "proposals", "actions"}.contains(entity)) {
            ways << QStringList{"--labels", "en"};
        }
        for (const QStringList& labels : ways) {
            DONE(m_cli->run(QStringList{"export", "a.tahaluf", entity, "out.xlsx"} + labels + chosen(entity)));
            const QByteArray first = SpreadsheetParts::ofFile(m_cli->path("out.xlsx")).part(m_sheet);
            const CliAnswer answer = m_cli->run({"import", "a.tahaluf", entity, "out.xlsx"});
            QVERIFY2(answer.code == 0, qPrintable(entity + ' ' + labels.join(' ') + ' ' + answer.errors));
            QVERIFY2(answer.output.startsWith(QStringLiteral("0 new, 0 changed, ")),
                     qPrintable(entity + ' ' + labels.join(' ') + ' ' + answer.output));
            DONE(m_cli->run(QStringList{"export", "a.tahaluf", entity, "again.xlsx"} + labels + chosen(entity)));
            QVERIFY(!first.isEmpty());
            QVERIFY(SpreadsheetParts::ofFile(m_cli->path("again.xlsx")).part(m_sheet) == first);
        }
    }
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
}

void TstCliXlsx::libreOfficesCopyChangesNothing()
{
    const QStringList all = entities("a.tahaluf");
    QStringList arguments{"-env:UserInstallation=file://" + m_cli->path("office"),
                          "--headless",
                          "--convert-to",
                          "xlsx:Calc MS Excel 2007 XML",
                          "--outdir",
                          m_cli->path("copies")};
    for (const QString& entity : all) {
        DONE(m_cli->run(QStringList{"export", "a.tahaluf", entity, entity + ".xlsx", "--labels", "ar"} +
                        chosen(entity)));
        arguments << m_cli->path(entity + ".xlsx");
    }
    QProcess office;
    office.start(QStringLiteral("soffice"), arguments);
    QVERIFY2(office.waitForFinished(240000), "soffice is missing or hangs");
    const QByteArray before = m_cli->digest("a.tahaluf");
    for (const QString& entity : all) {
        if (entity == QLatin1String("attachments")) {
            continue;
        }
        const QString copy = "copies/" + entity + ".xlsx";
        QVERIFY2(SpreadsheetParts::ofFile(m_cli->path(copy)).part("docProps/app.xml").contains("LibreOffice"),
                 qPrintable(entity));
        const CliAnswer answer = m_cli->run({"import", "a.tahaluf", entity, copy});
        QVERIFY2(answer.code == 0, qPrintable(entity + ' ' + answer.errors));
        QVERIFY2(answer.output.startsWith(QStringLiteral("0 new, 0 changed, ")),
                 qPrintable(entity + ' ' + answer.output));
    }
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
}

void TstCliXlsx::sampleComesWholeIntoANewFile()
{
    DONE(m_cli->run({"new", "b.tahaluf"}));
    // What is named by others comes first.
    const QStringList order = QStringLiteral("coalition series themes mechanisms members member_names people posts "
                                             "representations meetings agenda invitations attendance breaks proposals "
                                             "minutes minutes_paragraphs minutes_remarks slips letters "
                                             "paper_templates text_modules actions action_supports")
                                  .split(u' ');
    for (const QString& entity : order) {
        DONE(m_cli->run({"export", "a.tahaluf", entity, entity + ".xlsx"}));
        DONE(m_cli->run({"import", "b.tahaluf", entity, entity + ".xlsx"}));
    }
    // What came is what was there, apart from the uids of what every new file has.
    static const QRegularExpression uid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    for (const QString& entity : order.mid(1)) { // the coalition's emblem is an attachment, which does not travel
        DONE(m_cli->run({"export", "b.tahaluf", entity, "back.xlsx"}));
        const auto rows = [&](const QString& name) {
            QString xml = QString::fromUtf8(SpreadsheetParts::ofFile(m_cli->path(name)).part(m_sheet));
            xml = xml.mid(xml.indexOf(QLatin1String("<sheetData>")));
            return xml.left(xml.indexOf(QLatin1String("</sheetData>"))).replace(uid, QStringLiteral("uid"));
        };
        QVERIFY2(!rows("back.xlsx").isEmpty(), qPrintable(entity));
        QCOMPARE(rows("back.xlsx"), rows(entity + ".xlsx"));
    }
    DONE(m_cli->run({"check", "b.tahaluf"}));
}

void TstCliXlsx::takesExcelsOwnFile()
{
    DONE(m_cli->run({"new", "c.tahaluf"}));
    SpreadsheetParts::ofFolder(QStringLiteral(TEST_DATA_DIR "/xlsx/excel")).save(m_cli->path("in.xlsx"));
    const CliAnswer answer = m_cli->run({"import", "c.tahaluf", "members", "in.xlsx"});
    DONE(answer);
    QVERIFY2(answer.output.startsWith("2 new"), qPrintable(answer.output));
    DONE(m_cli->run({"export", "c.tahaluf", "members", "out.json"}));
    const QJsonArray members = QJsonDocument::fromJson(m_cli->read("out.json")).array();
    QCOMPARE(members.at(0)["name"].toString(), QStringLiteral("دار الأمان"));
    QCOMPARE(members.at(0)["phone"].toString(), QStringLiteral("+974 4400 0000"));
    QCOMPARE(members.at(0)["status_since"].toString(), QStringLiteral("2012-11-29"));
    QCOMPARE(members.at(1)["phone"].toString(), QStringLiteral("44001234"));
    QCOMPARE(members.at(1)["precedence"].toInt(), 7);
}

void TstCliXlsx::takesTheSheetThatIsNamed()
{
    SpreadsheetParts parts = tableOf({{"name"}, {"من الورقة الأولى"}});
    const QByteArray second = tableOf({{"name"}, {"من الورقة الثانية"}}).part(m_sheet);
    parts.set("xl/worksheets/sheet2.xml", second)
        .replace("xl/workbook.xml", "</sheets>", "<sheet name=\"More\" sheetId=\"2\" r:id=\"r9\"/></sheets>")
        .replace("xl/_rels/workbook.xml.rels",
                 "</Relationships>",
                 "<Relationship Id=\"r9\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    const CliAnswer first = import("members", parts);
    DONE(first);
    QVERIFY2(first.output.contains("Data") && first.output.contains("More"), qPrintable(first.output));
    DONE(import("members", parts, {"--sheet", "more"}));
    QCOMPARE(exported("members").last()["name"].toString(), QStringLiteral("من الورقة الثانية"));
    QCOMPARE(import("members", parts, {"--sheet", "None"}).code, 2);
    m_cli->write("in.csv", "name\nx\n");
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "members", "in.csv", "--sheet", "Data"}).code, 2);
}

void TstCliXlsx::optionsMeanWhatTheyMeanForCsv()
{
    const qsizetype before = exported("members").size();
    const SpreadsheetParts dry = tableOf({{"name"}, {"جهة جديدة"}});
    QVERIFY(import("members", dry, {"--dry-run"}).output.startsWith("1 new"));
    QCOMPARE(exported("members").size(), before);
    DONE(import("members",
                tableOf({{"الجهة", "phone"}, {"وزارة العدل", "+974 4400 9999"}}),
                {"--map", "الجهة=name", "--key", "name"}));
    QCOMPARE(exported("members").size(), before);
    const SpreadsheetParts proposal = tableOf({{"member", "text"}, {"جهة لم تكن", "نص مقترح"}});
    QCOMPARE(import("proposals", proposal).code, 1);
    DONE(import("proposals", proposal, {"--create-missing"}));
    QCOMPARE(exported("members").size(), before + 1);
}

void TstCliXlsx::refusedRowsCanBeMendedInASpreadsheet()
{
    const SpreadsheetParts parts =
        tableOf({{"name", "status_since"}, {"أولى", "2012-11-29"}, {"ثانية", "2012-02-31"}, {"=ثالثة", "غدًا"}});
    const CliAnswer answer = import("members", parts, {"--errors", "bad.xlsx"});
    QCOMPARE(answer.code, 1);
    SpreadsheetParts bad = SpreadsheetParts::ofFile(m_cli->path("bad.xlsx"));
    QVERIFY(bad.part(m_sheet).contains("import_reason") && bad.part(m_sheet).contains("<t>=ثالثة</t>"));
    bad.replace(m_sheet, "2012-02-31", "2012-02-28").replace(m_sheet, "غدًا", "٢٠١٢-٠٣-٠١");
    bad.save(m_cli->path("in.xlsx"));
    const CliAnswer mended = m_cli->run({"import", "a.tahaluf", "members", "in.xlsx"});
    DONE(mended);
    QVERIFY2(mended.output.startsWith("2 new"), qPrintable(mended.output));
    QCOMPARE(exported("members").last()["name"].toString(), QStringLiteral("=ثالثة"));
    QCOMPARE(import("members", parts, {"--errors", "bad.pdf"}).code, 2);
}

void TstCliXlsx::errorsInCellsRefuseTheirRows()
{
    SpreadsheetParts parts = tableOf({{"name", "phone"}, {"أولى", "1"}, {"ثانية", "2"}});
    parts.replace(m_sheet, SpreadsheetParts::cell("B2", "1"), "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>");
    const qsizetype before = exported("members").size();
    const CliAnswer answer = import("members", parts);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains("Row 2") && answer.error().contains("B2") && answer.error().contains("#REF!"),
             qPrintable(answer.error()));
    QCOMPARE(exported("members").size(), before);
    QCOMPARE(import("members", parts, {"--errors", "bad.csv"}).code, 1);
    QCOMPARE(exported("members").size(), before + 1);
}

void TstCliXlsx::hostileFilesLeaveNothingBehind_data()
{
    QTest::addColumn<QByteArray>("content");
    const SpreadsheetParts good = tableOf({{"name"}, {"x"}});
    QTest::newRow("encrypted") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(2048, '\0');
    QTest::newRow("cut off") << good.bytes().chopped(40);
    QTest::newRow("no spreadsheet") << QByteArray("PK");
    QTest::newRow("bomb") << SpreadsheetParts(good).set("xl/media/a.png", QByteArray(32 << 20, '\0')).bytes();
    QTest::newRow("path") << SpreadsheetParts(good).set("../../../tmp/evil", "x").bytes();
    QTest::newRow("entities") << SpreadsheetParts(good)
                                     .replace("xl/worksheets/sheet1.xml",
                                              "<worksheet",
                                              "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><worksheet")
                                     .bytes();
    QTest::newRow("huge row")
        << SpreadsheetParts(good).replace("xl/worksheets/sheet1.xml", "r=\"2\"", "r=\"4294967297\"").bytes();
    QTest::newRow("broken after good rows")
        << SpreadsheetParts(good).replace("xl/worksheets/sheet1.xml", "</sheetData>", "<row><c>").bytes();
}

void TstCliXlsx::hostileFilesLeaveNothingBehind()
{
    QFETCH(QByteArray, content);
    const QByteArray before = m_cli->digest("a.tahaluf");
    m_cli->write("in.xlsx", content);
    const CliAnswer answer = m_cli->run({"import", "a.tahaluf", "members", "in.xlsx"});
    QVERIFY2(answer.code == 1, qPrintable(answer.output + answer.errors));
    QCOMPARE(answer.errors.count('\n'), 1);
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
    QCOMPARE(m_cli->files(), (QStringList{"a.tahaluf", "in.xlsx"}));
}

void TstCliXlsx::endingsThatAreNoSpreadsheetsAreTwo()
{
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "members", "nothere.xlsx"}).code, 3);
    for (const QString name : {"in.xlsm", "in.xls", "in.ods", "in"}) {
        m_cli->write(name, "PK");
        QCOMPARE(m_cli->run({"import", "a.tahaluf", "members", name}).code, 2);
        QCOMPARE(m_cli->run({"export", "a.tahaluf", "members", name}).code, 2);
        QCOMPARE(m_cli->read(name), QByteArray("PK"));
    }
}

void TstCliXlsx::replacesTheTargetAsAWhole()
{
    m_cli->write("out.xlsx", "old");
    DONE(m_cli->run({"export", "a.tahaluf", "themes", "out.xlsx"}));
    QVERIFY(m_cli->read("out.xlsx").startsWith("PK"));
    m_cli->write("out.xlsx", "old");
    constexpr qint64 TooSmall = 4096;
    const CliAnswer full = m_cli->run({"export", "a.tahaluf", "proposals", "out.xlsx"}, TooSmall);
    QVERIFY2(full.code == 5, qPrintable(full.output + full.errors));
    QCOMPARE(full.errors.count('\n'), 1);
    QCOMPARE(m_cli->read("out.xlsx"), QByteArray("old"));
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "themes", "nowhere/out.xlsx"}).code, 5);
    QCOMPARE(m_cli->files(), (QStringList{"a.tahaluf", "out.xlsx"}));
}

void TstCliXlsx::takesCsvInTheEncodingsOfAnOffice()
{
    // «جهة» and «وزارة» in windows-1256.
    m_cli->write("in.csv", "name\r\n\xE6\xD2\xC7\xD1\xC9 \xCC\xE5\xC9\r\n");
    DONE(m_cli->run({"import", "a.tahaluf", "members", "in.csv"}));
    QCOMPARE(exported("members").last()["name"].toString(), QStringLiteral("وزارة جهة"));
    m_cli->write("in.csv", "name\r\n\xE9t\xE9\r\n");
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "members", "in.csv"}).code, 1);
    DONE(m_cli->run({"import", "a.tahaluf", "members", "in.csv", "--encoding", "windows-1252"}));
    QCOMPARE(exported("members").last()["name"].toString(), QStringLiteral("été"));
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "members", "in.csv", "--encoding", "klingon"}).code, 2);
}

QTEST_GUILESS_MAIN(TstCliXlsx)
#include "TstCliXlsx.moc"
