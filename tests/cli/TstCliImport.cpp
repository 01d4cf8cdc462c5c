// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** import: what it takes, what it refuses with row, column and reason, and that a refusal changes no byte. */
class TstCliImport : public QObject
{
    Q_OBJECT

private slots:
    void takesMembersWithKeysAsHeadings();
    void takesEnglishLabelsAndEveryDelimiter_data();
    void takesEnglishLabelsAndEveryDelimiter();
    void givesNumbersToProposals();
    void keepsNumbersThatCome();
    void makesMissingBodiesAndMeetingsWhenAsked();
    void changesRecordsByKey();
    void mapsColumns();
    void takesMeetingsInTheirSeries();
    void readsArabicDigitsAndBothDateShapes();
    void leavesHijriColumnsAlone();
    void dryRunChangesNothing();
    void errorsFileHoldsTheRefusedRowsAndCanBeMended();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void approvedMinutesAreLocked_data();
    void approvedMinutesAreLocked();
    void missingInputIsThree();
    void readsJson();

private:
    static QJsonArray exported(const CliRunner& cli, const QString& entity)
    {
        return cli.exported(QStringLiteral("a.tahaluf"), entity);
    }
    static QJsonObject last(const CliRunner& cli, const QString& entity)
    {
        const QJsonArray all = exported(cli, entity);
        return all.isEmpty() ? QJsonObject() : all.last().toObject();
    }
    static CliAnswer
    import(const CliRunner& cli, const QString& entity, const QByteArray& csv, const QStringList& more = {})
    {
        return cli.import(QStringLiteral("a.tahaluf"), entity, csv, more);
    }
};

#define NEW_FILE(cli)                                                                                                  \
    const CliRunner cli;                                                                                               \
    QCOMPARE((cli).run({"new", "a.tahaluf"}).code, 0)

#define SAMPLE_FILE(cli)                                                                                               \
    const CliRunner cli;                                                                                               \
    (cli).makeSample(QStringLiteral("a.tahaluf"))

void TstCliImport::takesMembersWithKeysAsHeadings()
{
    NEW_FILE(cli);
    DONE(import(cli,
                "members",
                "\xEF\xBB\xBFname,name_en,kind,relevance,sector,status,phone,email\r\n"
                "وزارة الداخلية,Ministry of Interior,organisation,core,ministry,joined,+97444000001,a@example.org\r\n"
                "كاتب,,individual,supporting,public_figure,invited,,\r\n"));
    const QJsonArray members = exported(cli, "members");
    QCOMPARE(members.size(), 2);
    QCOMPARE(members[0].toObject().value("name").toString(), QStringLiteral("وزارة الداخلية"));
    QCOMPARE(members[0].toObject().value("relevance").toString(), QStringLiteral("core"));
    QCOMPARE(members[1].toObject().value("kind").toString(), QStringLiteral("individual"));
    const CliAnswer found = cli.run({"search", "a.tahaluf", "الداخلية", "--json"});
    QCOMPARE(QJsonDocument::fromJson(found.output.toUtf8()).array().size(), 1);
}

void TstCliImport::takesEnglishLabelsAndEveryDelimiter_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("comma") << QByteArray("Name,Sector\nوزارة العدل,Ministry\n");
    QTest::newRow("semicolon") << QByteArray("Name;Sector\nوزارة العدل;Ministry\n");
    QTest::newRow("tab") << QByteArray("Name\tSector\nوزارة العدل\tMinistry\n");
    QTest::newRow("named delimiter") << QByteArray("sep=;\r\nName;Sector\r\nوزارة العدل;Ministry\r\n");
    QTest::newRow("quoted") << QByteArray("\"Name\",\"Sector\"\n\"وزارة العدل\",\"ministry\"\n");
}

void TstCliImport::takesEnglishLabelsAndEveryDelimiter()
{
    QFETCH(QByteArray, csv);
    NEW_FILE(cli);
    DONE(import(cli, "members", csv));
    const QJsonObject member = last(cli, "members");
    QCOMPARE(member.value("name").toString(), QStringLiteral("وزارة العدل"));
    QCOMPARE(member.value("sector").toString(), QStringLiteral("ministry"));
}

void TstCliImport::givesNumbersToProposals()
{
    SAMPLE_FILE(cli);
    DONE(import(cli,
                "proposals",
                "meeting,member,kind,text,theme\n"
                "ت3,وزارة الداخلية,proposal,\"نص أول، فيه فاصلة\",الحماية\n"
                "3,وزارة العدل,concept,نص ثان,الوقاية\n"
                ",وزارة العدل,proposal,نص خارج اللقاءات,\n"));
    const QJsonArray all = exported(cli, "proposals");
    QCOMPARE(all[all.size() - 3].toObject().value("number").toString(), QStringLiteral("ت 3-001"));
    QCOMPARE(all[all.size() - 2].toObject().value("number").toString(), QStringLiteral("ت 3-002"));
    QCOMPARE(all[all.size() - 1].toObject().value("number").toString(), QStringLiteral("خ-005"));
    QCOMPARE(all[all.size() - 3].toObject().value("text").toString(), QStringLiteral("نص أول، فيه فاصلة"));
}

void TstCliImport::keepsNumbersThatCome()
{
    SAMPLE_FILE(cli);
    DONE(import(cli,
                "proposals",
                "meeting,member,text,number\nت3,وزارة الداخلية,نص,ت 3-017\nت3,وزارة الداخلية,نص بعده,\nت3,وزارة "
                "العدل,نص,٢٠\n"));
    const QJsonArray all = exported(cli, "proposals");
    QCOMPARE(all[all.size() - 3].toObject().value("number").toString(), QStringLiteral("ت 3-017"));
    QCOMPARE(all[all.size() - 2].toObject().value("number").toString(), QStringLiteral("ت 3-018"));
    QCOMPARE(all[all.size() - 1].toObject().value("number").toString(), QStringLiteral("ت 3-020"));
}

void TstCliImport::makesMissingBodiesAndMeetingsWhenAsked()
{
    NEW_FILE(cli);
    const QByteArray csv = "meeting,member,person,kind,text\n"
                           "ت1,وزارة الداخلية,ممثل وزارة الداخلية,proposal,نص أول\n"
                           "1,وزارة الداخليه,ممثل وزارة الداخلية,proposal,نص ثان\n";
    QCOMPARE(import(cli, "proposals", csv).code, 1);
    DONE(import(cli, "proposals", csv, {"--create-missing"}));
    QCOMPARE(exported(cli, "members").size(), 1);
    QCOMPARE(exported(cli, "people").size(), 1);
    QCOMPARE(exported(cli, "meetings").size(), 1);
    QCOMPARE(last(cli, "people").value("member").toString(), QStringLiteral("وزارة الداخلية"));
    QCOMPARE(last(cli, "proposals").value("number").toString(), QStringLiteral("ت 1-002"));
}

void TstCliImport::changesRecordsByKey()
{
    SAMPLE_FILE(cli);
    const qsizetype before = exported(cli, "members").size();
    const CliAnswer answer =
        import(cli, "members", "name,phone\nوزارة الداخليّة,+97444001234\nجهة جديدة,\n", {"--key", "name"});
    DONE(answer);
    QVERIFY2(answer.output.contains(QStringLiteral("1 new, 1 changed")), qPrintable(answer.output));
    const QJsonArray members = exported(cli, "members");
    QCOMPARE(members.size(), before + 1);
    QCOMPARE(members[1].toObject().value("phone").toString(), QStringLiteral("+97444001234"));
    QCOMPARE(members[1].toObject().value("sector").toString(), QStringLiteral("ministry"));
}

void TstCliImport::mapsColumns()
{
    NEW_FILE(cli);
    const QByteArray csv = "اسم الجهة في الكشف,هاتف المكتب\nوزارة العدل,+97444000009\n";
    QCOMPARE(import(cli, "members", csv).code, 1);
    DONE(import(cli, "members", csv, {"--map", "اسم الجهة في الكشف=name", "--map", "هاتف المكتب=phone"}));
    QCOMPARE(last(cli, "members").value("phone").toString(), QStringLiteral("+97444000009"));
    QCOMPARE(import(cli, "members", csv, {"--map", "هاتف المكتب=hat"}).code, 2);
    QCOMPARE(import(cli, "members", csv, {"--map", "عمود=name"}).code, 2);
}

void TstCliImport::takesMeetingsInTheirSeries()
{
    NEW_FILE(cli);
    DONE(import(cli,
                "meetings",
                "number,title,type,starts_at,venue\n"
                "1,اللقاء الأول,consultative,2012-10-18T10:00,الدوحة\n"
                "ت2,,,29/11/2012 09:30,الدوحة\n"
                "1,اجتماع لجنة الصياغة,committee,2012-12-01T10:00,الدوحة\n"));
    const QJsonArray meetings = exported(cli, "meetings");
    QCOMPARE(meetings.size(), 3);
    QCOMPARE(meetings[1].toObject().value("title").toString(), QStringLiteral("اللقاء التشاوري الثاني"));
    QCOMPARE(meetings[1].toObject().value("starts_at").toString(), QStringLiteral("2012-11-29T09:30:00"));
    QCOMPARE(meetings[1].toObject().value("starts_at_hijri").toString(), QStringLiteral("1434-01-15"));
    QCOMPARE(meetings[2].toObject().value("type").toString(), QStringLiteral("committee"));
    QVERIFY(meetings[2].toObject().value("series") != meetings[0].toObject().value("series"));
}

void TstCliImport::readsArabicDigitsAndBothDateShapes()
{
    SAMPLE_FILE(cli);
    DONE(import(cli, "proposals", "member,kind,text,due_on\nوزارة العدل,assignment,تكليف,١٣/١٢/٢٠١٢\n"));
    QCOMPARE(last(cli, "proposals").value("due_on").toString(), QStringLiteral("2012-12-13"));
    QCOMPARE(last(cli, "proposals").value("due_on_hijri").toString(), QStringLiteral("1434-01-29"));
}

void TstCliImport::leavesHijriColumnsAlone()
{
    NEW_FILE(cli);
    DONE(import(cli, "members", "name,status_since,status_since_hijri\nجهة,2012-11-29,9999-99-99\n"));
    QCOMPARE(last(cli, "members").value("status_since_hijri").toString(), QStringLiteral("1434-01-15"));
}

void TstCliImport::dryRunChangesNothing()
{
    NEW_FILE(cli);
    const QByteArray before = cli.digest(QStringLiteral("a.tahaluf"));
    const CliAnswer good = import(cli, "members", "name\nجهة\n", {"--dry-run"});
    DONE(good);
    QVERIFY(good.output.contains(QStringLiteral("1 new")));
    const CliAnswer bad = import(cli, "members", "name,sector\nجهة,\n,ministry\nجهة,dragon\n", {"--dry-run"});
    QCOMPARE(bad.code, 1);
    QCOMPARE(bad.output.count(QLatin1Char('\n')), 2);
    QCOMPARE(cli.digest(QStringLiteral("a.tahaluf")), before);
}

void TstCliImport::errorsFileHoldsTheRefusedRowsAndCanBeMended()
{
    NEW_FILE(cli);
    const CliAnswer answer = import(cli,
                                    "members",
                                    "name,status_since\nجهة أولى,2012-11-29\n,2012-11-29\nجهة ثالثة,2012-02-31\n",
                                    {"--errors", "refused.csv"});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.error().contains(QStringLiteral("3")));
    QCOMPARE(exported(cli, "members").size(), 1);
    QByteArray refused = cli.read(QStringLiteral("refused.csv"));
    QVERIFY(refused.startsWith("\xEF\xBB\xBFimport_row,import_column,import_reason,name,status_since\r\n"));
    QCOMPARE(refused.count('\n'), 3);
    QVERIFY(refused.contains("2012-02-31") && refused.contains("status_since"));
    refused.replace("2012-02-31", "2012-02-28");
    cli.write(QStringLiteral("in2.csv"), refused);
    QCOMPARE(cli.run({"import", "a.tahaluf", "members", "in2.csv", "--errors", "still.csv"}).code, 1);
    QCOMPARE(exported(cli, "members").size(), 2);
    QCOMPARE(cli.run({"check", "a.tahaluf"}).code, 0);
}

void TstCliImport::badInputIsRefused_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("wrong columns") << "members" << QByteArray("name,colour,weight\nجهة,x,y\n")
                                   << QStringList{"colour", "weight"};
    QTest::newRow("31 February")
        << "proposals" << QByteArray("member,text,recorded_at\nوزارة العدل,نص,2012-11-29\nوزارة العدل,نص,2012-02-31\n")
        << QStringList{"3", "recorded_at", "31"};
    QTest::newRow("member without a name")
        << "members" << QByteArray("name,phone\nجهة,1\n,2\n") << QStringList{"3", "name"};
    QTest::newRow("unknown body") << "proposals" << QByteArray("member,text\nوزارة السحاب,نص\n")
                                  << QStringList{"2", "member", "وزارة السحاب"};
    QTest::newRow("unknown meeting") << "proposals" << QByteArray("meeting,member,text\nت9,وزارة العدل,نص\n")
                                     << QStringList{"2", "meeting", "ت9"};
    QTest::newRow("unknown choice") << "members" << QByteArray("name,relevance\nجهة,central\n")
                                    << QStringList{"2", "relevance", "central"};
    QTest::newRow("state without reason")
        << "proposals" << QByteArray("member,text,state\nوزارة العدل,نص,adopted\n") << QStringList{"2", "reason"};
    QTest::newRow("number given twice") << "proposals"
                                        << QByteArray("meeting,member,text,number\nت2,وزارة العدل,نص,ت 2-001\n")
                                        << QStringList{"2", "number"};
    QTest::newRow("no heading") << "members" << QByteArray("") << QStringList{"empty"};
    QTest::newRow("NUL") << "members" << QByteArray("name\none\nt\0o\n", 13) << QStringList{"3", "NUL"};
    QTest::newRow("no encoding of an office")
        << "members" << QByteArray("name\n\xE9t\xE9\n") << QStringList{"2", "UTF-8", "--encoding"};
    QTest::newRow("half a letter in UTF-16")
        << "members" << QByteArray("\xFF\xFEn\0a\0m\0e\0\n\0x", 13) << QStringList{"2", "UTF-16"};
    QTest::newRow("open quote") << "members" << QByteArray("name\n\"never closed\n") << QStringList{"quotation mark"};
    QTest::newRow("too many cells") << "members" << QByteArray("name,phone\na,1,2\n") << QStringList{"2", "3"};
    QTest::newRow("same field twice") << "members" << QByteArray("name,Name\na,b\n") << QStringList{"Name"};
    QTest::newRow("a million columns") << "members" << QByteArray("name") + QByteArray(1000000, ',') + "\n"
                                       << QStringList{"1000"};
}

void TstCliImport::badInputIsRefused()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, named);
    SAMPLE_FILE(cli);
    const QByteArray before = cli.digest(QStringLiteral("a.tahaluf"));
    const CliAnswer answer = import(cli, entity, csv);
    QVERIFY2(answer.code == 1, qPrintable(answer.output + answer.errors));
    QCOMPARE(answer.errors.count(QLatin1Char('\n')), 1);
    for (const QString& word : named) {
        QVERIFY2(answer.error().contains(word), qPrintable(word + QStringLiteral(" | ") + answer.error()));
    }
    QVERIFY2(!answer.error().contains(QStringLiteral("SELECT")), qPrintable(answer.error()));
    QCOMPARE(cli.digest(QStringLiteral("a.tahaluf")), before);
    QCOMPARE(cli.files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("in.csv")}));
}

void TstCliImport::approvedMinutesAreLocked_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("entries") << "proposals" << QByteArray("meeting,member,text\nت1,وزارة العدل,نص بعد الاعتماد\n");
    QTest::newRow("agenda") << "agenda" << QByteArray("meeting,title\nت1,بند بعد الاعتماد\n");
}

void TstCliImport::approvedMinutesAreLocked()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    SAMPLE_FILE(cli);
    const CliAnswer answer = import(cli, entity, csv);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(QStringLiteral("approved")), qPrintable(answer.error()));
}

void TstCliImport::missingInputIsThree()
{
    NEW_FILE(cli);
    QCOMPARE(cli.run({"import", "a.tahaluf", "members", "nothere.csv"}).code, 3);
    QCOMPARE(cli.run({"import", "a.tahaluf", "members", "nothere.pdf"}).code, 2);
}

void TstCliImport::readsJson()
{
    NEW_FILE(cli);
    cli.write(QStringLiteral("in.json"),
              R"([{"name": "جهة", "precedence": 3, "status_since": null}, {"name": "أخرى"}])");
    DONE(cli.run({"import", "a.tahaluf", "members", "in.json"}));
    QCOMPARE(exported(cli, "members").size(), 2);
    QCOMPARE(exported(cli, "members")[0].toObject().value("precedence").toInt(), 3);
    for (const QByteArray& bad : {QByteArray("{\"name\": 1}"),
                                  QByteArray("[{\"name\": [1]}]"),
                                  QByteArray("[1]"),
                                  QByteArray("[{\"name\": \"a"),
                                  QByteArray("[{\"name\": \"a\\u0000b\"}]"),
                                  QByteArray("[{\"name\": \"\\ud800\"}]")}) {
        cli.write(QStringLiteral("in.json"), bad);
        const CliAnswer answer = cli.run({"import", "a.tahaluf", "members", "in.json"});
        QVERIFY2(answer.code == 1, bad.constData());
    }
    QCOMPARE(exported(cli, "members").size(), 2);
}

QTEST_GUILESS_MAIN(TstCliImport)
#include "TstCliImport.moc"
