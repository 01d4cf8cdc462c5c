// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

namespace {

QJsonArray found(const CliRunner& cli, const QString& words, const QString& entity = {})
{
    QStringList arguments{"search", "c.tahaluf", words, "--json"};
    if (!entity.isEmpty()) {
        arguments << "--entity" << entity;
    }
    return QJsonDocument::fromJson(cli.run(arguments).output.toUtf8()).array();
}

/** The uid of the first member that is found. */
QString member(const CliRunner& cli)
{
    return found(cli, QStringLiteral("وزارة الداخلية"), QStringLiteral("members")).first()["uid"].toString();
}

} // namespace

/** Texts of attachments and synonyms, as the command line gets at them. */
class TstCliTexts : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrittenInAttachments_data();
    void findsWhatIsWrittenInAttachments();
    void readsAPaperOfItsOwn();
    void rebuildsTheIndex();
    void saysWhatPdfsNeed();
    void noticesAChangedText();
    void refusesWhatIsNotThere();
    void synonymsComeAndGoAsTables();
    void refusesBadSynonyms_data();
    void refusesBadSynonyms();

private:
    static QString data(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/texts/") + name; }
};

void TstCliTexts::findsWhatIsWrittenInAttachments_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("docx by LibreOffice") << QStringLiteral("plan.docx");
    QTest::newRow("odt by LibreOffice") << QStringLiteral("plan.odt");
}

void TstCliTexts::findsWhatIsWrittenInAttachments()
{
    QFETCH(QString, name);
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(found(cli, QStringLiteral("خط ساخن للعماله"), QStringLiteral("attachments")).size(), 0);
    const QString owner = member(cli);
    const CliAnswer attached = cli.run({"attach", "c.tahaluf", "members", owner, data(name)});
    QCOMPARE(attached.errors, QString());
    QCOMPARE(attached.code, 0);

    const QJsonArray hits = found(cli, QStringLiteral("خط ساخن للعماله"), QStringLiteral("attachments"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()["title"].toString(), name);
    QVERIFY(hits.first()["snippet"].toString().contains(QStringLiteral("خط ساخن للعمالة المنزلية")));
    QCOMPARE(hits.first()["of"]["uid"].toString(), owner);
    QCOMPARE(hits.first()["of"]["entity"].toString(), QStringLiteral("members"));
    QCOMPARE(cli.run({"check", "c.tahaluf"}).code, 0);
}

void TstCliTexts::readsAPaperOfItsOwn()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(cli.run({"report", "c.tahaluf", "attendance-sheet", "--meeting", "2", "-o", "sheet.pdf"}).code, 0);
    QCOMPARE(cli.run({"attach", "c.tahaluf", "members", member(cli), "sheet.pdf"}).code, 0);
    const QJsonArray hits = found(cli, QStringLiteral("كشف الحضور"), QStringLiteral("attachments"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()["title"].toString(), QStringLiteral("sheet.pdf"));
}

void TstCliTexts::rebuildsTheIndex()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(cli.run({"attach", "c.tahaluf", "members", member(cli), data("plan.docx")}).code, 0);
    const CliAnswer nothing = cli.run({"index", "c.tahaluf"});
    QVERIFY2(nothing.output.startsWith(QStringLiteral("0 files were read")), qPrintable(nothing.output));
    const CliAnswer rebuilt = cli.run({"index", "c.tahaluf", "--rebuild"});
    QVERIFY2(rebuilt.output.contains(QStringLiteral("1 file was read")), qPrintable(rebuilt.output));
    QCOMPARE(found(cli, QStringLiteral("العمالة المنزلية مركز الإيواء"), QStringLiteral("attachments")).size(), 1);
    QCOMPARE(cli.run({"check", "c.tahaluf"}).code, 0);
}

void TstCliTexts::saysWhatPdfsNeed()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(cli.run({"report", "c.tahaluf", "attendance-sheet", "--meeting", "2", "-o", "sheet.pdf"}).code, 0);
    const QString owner = member(cli);
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const CliAnswer attached = cli.run({"attach", "c.tahaluf", "members", owner, "sheet.pdf"});
    qputenv("PATH", before);
    QCOMPARE(attached.code, 0);
    QVERIFY2(attached.output.contains(QStringLiteral("poppler-utils")), qPrintable(attached.output));
    QCOMPARE(found(cli, QStringLiteral("كشف الحضور"), QStringLiteral("attachments")).size(), 0);
    // Once it is installed, it is read without being asked for by name.
    QCOMPARE(cli.run({"index", "c.tahaluf"}).code, 0);
    QCOMPARE(found(cli, QStringLiteral("كشف الحضور"), QStringLiteral("attachments")).size(), 1);
}

void TstCliTexts::noticesAChangedText()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(cli.run({"attach", "c.tahaluf", "members", member(cli), data("plan.docx")}).code, 0);
    QProcess sqlite;
    sqlite.start(
        QStringLiteral("sqlite3"),
        {cli.path("c.tahaluf"), QStringLiteral("UPDATE file_texts SET content = 'other' WHERE state = 'read'")});
    QVERIFY(sqlite.waitForFinished());
    const CliAnswer checked = cli.run({"check", "c.tahaluf"});
    QCOMPARE(checked.code, 3);
    QVERIFY2(checked.output.contains(QStringLiteral("search index")), qPrintable(checked.output));
    QCOMPARE(cli.run({"index", "c.tahaluf", "--rebuild"}).code, 0);
    QCOMPARE(cli.run({"check", "c.tahaluf"}).code, 0);
}

void TstCliTexts::refusesWhatIsNotThere()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    const QString owner = member(cli);
    QCOMPARE(cli.run({"attach", "c.tahaluf", "nobody", owner, data("plan.docx")}).code, 2);
    QCOMPARE(cli.run({"attach", "c.tahaluf", "members", "no-such-uid", data("plan.docx")}).code, 1);
    QCOMPARE(cli.run({"attach", "c.tahaluf", "members", owner, "missing.docx"}).code, 1);
    QCOMPARE(cli.run({"index", "missing.tahaluf"}).code, 3);
}

void TstCliTexts::synonymsComeAndGoAsTables()
{
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    QCOMPARE(found(cli, QStringLiteral("مستخدم")).size(), 0);
    cli.write("s.csv", QStringLiteral("words,is_used,is_shipped,note\n\"مستخدم، عاملة\",1,0,عقود المنازل\n").toUtf8());
    const CliAnswer imported = cli.run({"import", "c.tahaluf", "synonyms", "s.csv"});
    QCOMPARE(imported.errors, QString());
    QVERIFY(!found(cli, QStringLiteral("مستخدم")).isEmpty());
    QCOMPARE(cli.run({"export", "c.tahaluf", "synonyms", "out.csv"}).code, 0);
    QVERIFY(QString::fromUtf8(cli.read("out.csv")).contains(QStringLiteral("مستخدم، عاملة")));
    QVERIFY(cli.run({"history", "c.tahaluf"}).output.contains(QStringLiteral("\tsynonyms\t")));
    QCOMPARE(cli.run({"check", "c.tahaluf"}).code, 0);
}

void TstCliTexts::refusesBadSynonyms_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("said");
    QTest::newRow("one word") << QStringLiteral("\"كاميرا\",0") << QStringLiteral("two words");
    QTest::newRow("several words in one")
        << QStringLiteral("\"كاميرا مراقبة، عدسة\",0") << QStringLiteral("not one word");
    QTest::newRow("one word in two spellings")
        << QStringLiteral("\"مدرسة، مدرسه\",0") << QStringLiteral("are one word");
    QTest::newRow("in two groups") << QStringLiteral("\"كاميرا، عدسة\",0\n\"الكاميرا، آلة\",0")
                                   << QStringLiteral("is in the group");
    QTest::newRow("shipped already") << QStringLiteral("\"لجنة، لجان\",0") << QStringLiteral("comes with the program");
    QTest::newRow("not shipped") << QStringLiteral("\"كاميرا، عدسة\",1")
                                 << QStringLiteral("No group of the shipped list");
}

void TstCliTexts::refusesBadSynonyms()
{
    QFETCH(QString, rows);
    QFETCH(QString, said);
    const CliRunner cli;
    cli.makeSample("c.tahaluf");
    cli.write("s.csv", QStringLiteral("words,is_shipped\n%1\n").arg(rows).toUtf8());
    const CliAnswer imported = cli.run({"import", "c.tahaluf", "synonyms", "s.csv"});
    QCOMPARE(imported.code, 1);
    QVERIFY2((imported.errors + imported.output).contains(said), qPrintable(imported.errors + imported.output));
}

QTEST_GUILESS_MAIN(TstCliTexts)
#include "TstCliTexts.moc"
