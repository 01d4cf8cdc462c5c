// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** export, search, reports and report. */
class TstCliExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importingAnExportChangesNothing_data();
    void importingAnExportChangesNothing();
    void movesToANewFile();
    void writesAByteOrderMarkKeysAndHijriDates();
    void whatHasNoNameIsMeantByItsUid();
    void writesLabels_data();
    void writesLabels();
    void choosesByWhere();
    void formulasStayText();
    void replacesTheTargetAsAWhole();
    void searchFindsHoweverItIsSpelled();
    void searchWithoutHitsIsAnEmptyArray();
    void searchKeepsToItsLimitAndEntity();
    void listsReports();
    void writesEveryReport_data();
    void writesEveryReport();
    void writesTheFormatOfTheSuffix();
    void missingMeetingIsRefused();

private:
    QByteArray
    exported(const QString& entity, const QStringList& more = {}, const QString& name = QStringLiteral("out.csv"))
    {
        const CliAnswer answer = m_cli->run(QStringList{"export", "a.tahaluf", entity, name} + more);
        return answer.code == 0 ? m_cli->read(name) : answer.errors.toUtf8();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliExport::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliExport::importingAnExportChangesNothing_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    for (const char* entity : {"coalition",
                               "members",
                               "people",
                               "representations",
                               "series",
                               "meetings",
                               "agenda",
                               "invitations",
                               "attendance",
                               "breaks",
                               "themes",
                               "mechanisms",
                               "proposals",
                               "slips",
                               "minutes",
                               "minutes_paragraphs",
                               "minutes_remarks",
                               "charters",
                               "articles",
                               "article_sources",
                               "article_comments",
                               "actions",
                               "action_supports",
                               "proposal_links",
                               "studies",
                               "services",
                               "referral_paths",
                               "referral_steps",
                               "resources",
                               "resource_requests",
                               "references",
                               "reference_articles",
                               "obligations",
                               "citations",
                               "memoranda",
                               "memorandum_parties",
                               "coverage",
                               "coverage_measures",
                               "plan_templates",
                               "plan_steps",
                               "plan_sharings",
                               "monthly_totals",
                               "programmes",
                               "programme_sessions",
                               "session_trainers",
                               "trainees",
                               "certificates",
                               "indicators",
                               "indicator_targets",
                               "indicator_values",
                               "annual_reports"}) {
        QTest::addRow("%s csv", entity) << entity << "out.csv" << QStringList();
        QTest::addRow("%s json", entity) << entity << "out.json" << QStringList();
    }
    QTest::newRow("proposals csv with labels") << "proposals"
                                               << "out.csv" << QStringList{"--labels", "en"};
    QTest::newRow("meetings csv with Arabic labels") << "meetings"
                                                     << "out.csv" << QStringList{"--labels", "ar"};
}

void TstCliExport::importingAnExportChangesNothing()
{
    QFETCH(QString, entity);
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QByteArray before = m_cli->digest(QStringLiteral("a.tahaluf"));
    const QByteArray first = exported(entity, options, file);
    const CliAnswer answer = m_cli->run({"import", "a.tahaluf", entity, file});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.output.startsWith(QStringLiteral("0 new, 0 changed, ")), qPrintable(answer.output));
    QCOMPARE(m_cli->digest(QStringLiteral("a.tahaluf")), before);
    QCOMPARE(exported(entity, options, file), first);
}

void TstCliExport::movesToANewFile()
{
    QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
    for (const QString entity : {"members", "people", "mechanisms"}) {
        const QByteArray first = exported(entity);
        QCOMPARE(m_cli->run({"import", "b.tahaluf", entity, "out.csv"}).code, 0);
        QCOMPARE(m_cli->run({"export", "b.tahaluf", entity, "again.csv"}).code, 0);
        QCOMPARE(m_cli->read(QStringLiteral("again.csv")), first);
    }
    QCOMPARE(m_cli->run({"check", "b.tahaluf"}).code, 0);
}

void TstCliExport::writesAByteOrderMarkKeysAndHijriDates()
{
    const QByteArray csv = exported(QStringLiteral("meetings"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFuid,series,number,title,"));
    QVERIFY(csv.contains("starts_at,starts_at_hijri"));
    QVERIFY(csv.contains("2012-11-29T09:30:00,1434-01-15"));
    QVERIFY(!csv.contains("current_item"));
    const QByteArray proposals = exported(QStringLiteral("proposals"));
    QVERIFY(proposals.contains("ت2,"));
    QVERIFY(proposals.contains("وزارة الداخلية"));
    QVERIFY(!proposals.contains("sequence"));
}

void TstCliExport::whatHasNoNameIsMeantByItsUid()
{
    static const QRegularExpression uid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    const QJsonArray comments =
        QJsonDocument::fromJson(exported(QStringLiteral("article_comments"), {}, QStringLiteral("out.json"))).array();
    QVERIFY(!comments.isEmpty());
    for (const auto& comment : comments) {
        QVERIFY2(uid.match(comment.toObject()["article"].toString()).hasMatch(),
                 qPrintable(comment.toObject()["article"].toString()));
    }
}

void TstCliExport::writesLabels_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("choice");
    QTest::newRow("English") << "en" << QByteArray("Scope of relevance") << QByteArray("Supporting");
    QTest::newRow("Arabic") << "ar" << QByteArray("القطاع") << QByteArray("مساعدة");
}

void TstCliExport::writesLabels()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, choice);
    const QByteArray csv = exported(QStringLiteral("members"), {"--labels", language});
    QVERIFY2(csv.contains(heading), csv.left(400).constData());
    QVERIFY(csv.contains(choice));
    QVERIFY(!csv.contains("relevance_scope"));
}

void TstCliExport::choosesByWhere()
{
    const auto count = [&](const QStringList& where) {
        QStringList options;
        for (const QString& condition : where) {
            options << "--where" << condition;
        }
        return QJsonDocument::fromJson(exported("proposals", options, "out.json")).array().size();
    };
    const qsizetype adopted = count({"state=adopted"});
    const qsizetype deferred = count({"state=deferred"});
    QVERIFY(adopted > 0 && deferred > 0);
    QCOMPARE(count({"state=adopted,deferred"}), adopted + deferred);
    QVERIFY(count({"state=adopted", "theme=الشراكة"}) < adopted);
    QVERIFY(count({"meeting=ت2"}) > 25);
    QCOMPARE(count({"meeting="}), 4);
    QCOMPARE(count({"state=withdrawn", "meeting=ت2"}), 0);
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "proposals", "out.csv", "--where", "state=flying"}).code, 2);
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "proposals", "out.csv", "--where", "member=وزارة السحاب"}).code, 1);
    QCOMPARE(
        m_cli->run({"export", "a.tahaluf", "proposals", "out.csv", "--where", "state='; DROP TABLE entries; --"}).code,
        2);
    QVERIFY(count({"state=adopted"}) == adopted);
}

void TstCliExport::formulasStayText()
{
    QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
    const QStringList names{"=1+1",
                            "+cmd|' /C calc'!A0",
                            "-2+3",
                            "@SUM(A1)",
                            "'=quoted",
                            "''twice",
                            "＝1",
                            "＋1",
                            "－1",
                            "＠x",
                            "normal",
                            "'single",
                            "=HYPERLINK(\"http://x\";\"y\")"};
    QJsonArray records;
    for (const QString& name : names) {
        records.append(QJsonObject{{"name", name}, {"phone", "+97444000001"}});
    }
    m_cli->write(QStringLiteral("in.json"), QJsonDocument(records).toJson());
    QCOMPARE(m_cli->run({"import", "b.tahaluf", "members", "in.json"}).code, 0);
    QCOMPARE(m_cli->run({"export", "b.tahaluf", "members", "out.csv"}).code, 0);
    const QString csv =
        QString::fromUtf8(m_cli->read(QStringLiteral("out.csv"))).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    static const QRegularExpression formula(
        QStringLiteral("(^|[,\"\\n])[=@\\t\\r＝＋－＠]|(^|[,\"\\n])[+-](?![0-9]+,)"));
    QVERIFY2(!formula.match(csv).hasMatch(), qPrintable(csv));
    QVERIFY(csv.contains(QStringLiteral(",+97444000001,")));
    QCOMPARE(m_cli->run({"new", "c.tahaluf"}).code, 0);
    QCOMPARE(m_cli->run({"import", "c.tahaluf", "members", "out.csv"}).code, 0);
    QCOMPARE(m_cli->run({"export", "c.tahaluf", "members", "out.json"}).code, 0);
    QStringList back;
    for (const QJsonValue record : QJsonDocument::fromJson(m_cli->read(QStringLiteral("out.json"))).array()) {
        back << record.toObject().value("name").toString();
    }
    QCOMPARE(back, names);
}

void TstCliExport::replacesTheTargetAsAWhole()
{
    m_cli->write(QStringLiteral("out.csv"), "old");
    QVERIFY(exported(QStringLiteral("themes")).startsWith("\xEF\xBB\xBFuid,name"));
    m_cli->write(QStringLiteral("out.csv"), "old");
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "themes", "out.csv", "--where", "hat=red"}).code, 2);
    QCOMPARE(m_cli->read(QStringLiteral("out.csv")), QByteArray("old"));
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "themes", "nowhere/out.csv"}).code, 5);
    QCOMPARE(m_cli->files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("out.csv")}));
}

void TstCliExport::searchFindsHoweverItIsSpelled()
{
    for (const QString query : {"الاستقدام", "الإستقدام", "استقدام", "اﻹستقدام"}) {
        const CliAnswer answer = m_cli->run({"search", "a.tahaluf", query, "--json"});
        QCOMPARE(answer.code, 0);
        const QJsonArray hits = QJsonDocument::fromJson(answer.output.toUtf8()).array();
        QVERIFY2(!hits.isEmpty(), qPrintable(query));
        QCOMPARE(hits[0].toObject().keys(), (QStringList{"entity", "number", "snippet", "title", "uid"}));
    }
    const CliAnswer number = m_cli->run({"search", "a.tahaluf", "ت 2-011", "--json"});
    QCOMPARE(QJsonDocument::fromJson(number.output.toUtf8()).array()[0].toObject().value("number").toString(),
             QStringLiteral("ت 2-011"));
}

void TstCliExport::searchWithoutHitsIsAnEmptyArray()
{
    const CliAnswer answer = m_cli->run({"search", "a.tahaluf", "زرافة بنفسجية", "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.output.trimmed(), QStringLiteral("[]"));
}

void TstCliExport::searchKeepsToItsLimitAndEntity()
{
    const CliAnswer answer =
        m_cli->run({"search", "a.tahaluf", "الضحايا", "--entity", "proposals", "--limit", "3", "--json"});
    const QJsonArray hits = QJsonDocument::fromJson(answer.output.toUtf8()).array();
    QCOMPARE(hits.size(), 3);
    for (const QJsonValue hit : hits) {
        QCOMPARE(hit.toObject().value("entity").toString(), QStringLiteral("proposals"));
    }
}

void TstCliExport::listsReports()
{
    const CliAnswer answer = m_cli->run({"reports"});
    QCOMPARE(answer.code, 0);
    for (const QString id : {"minutes", "proposal-register", "attendance-sheet"}) {
        QVERIFY2(answer.output.contains(id + QLatin1Char('\t')), qPrintable(answer.output));
    }
}

void TstCliExport::writesEveryReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("minutes") << QStringList{"minutes", "--meeting", "ت2"};
    QTest::newRow("minutes, bare number") << QStringList{"minutes", "--meeting", "2"};
    QTest::newRow("approved minutes") << QStringList{"minutes", "--meeting", "ت1"};
    QTest::newRow("minutes in English") << QStringList{"minutes", "--meeting", "ت2", "--lang", "en"};
    QTest::newRow("public edition") << QStringList{
        "minutes", "--meeting", "ت2", "--edition", "public", "--digits", "arabic"};
    QTest::newRow("register") << QStringList{"proposal-register"};
    QTest::newRow("register of a body") << QStringList{"proposal-register", "--member", "وزارة الداخلية"};
    QTest::newRow("attendance sheet") << QStringList{"attendance-sheet", "--meeting", "ت3"};
}

void TstCliExport::writesEveryReport()
{
    QFETCH(QStringList, arguments);
    m_cli->write(QStringLiteral("out.pdf"), "old");
    const CliAnswer answer = m_cli->run(QStringList{"report", "a.tahaluf"} + arguments + QStringList{"-o", "out.pdf"});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(answer.errors, QString());
    QVERIFY(m_cli->read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
    QCOMPARE(m_cli->files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("out.pdf")}));
}

void TstCliExport::writesTheFormatOfTheSuffix()
{
    for (const QString& name : {QStringLiteral("out.docx"), QStringLiteral("out.ODT"), QStringLiteral("out.pdf")}) {
        const CliAnswer answer = m_cli->run({"report", "a.tahaluf", "minutes", "--meeting", "2", "-o", name});
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        const bool isPdf = name.endsWith(QLatin1String(".pdf"));
        QVERIFY(m_cli->read(name).startsWith(isPdf ? "%PDF-" : "PK\3\4"));
    }
    QVERIFY(m_cli->read(QStringLiteral("out.docx")).contains("word/document.xml"));
    QVERIFY(m_cli->read(QStringLiteral("out.ODT")).contains("application/vnd.oasis.opendocument.text"));
}

void TstCliExport::missingMeetingIsRefused()
{
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "minutes", "-o", "out.pdf"}).code, 1);
    const CliAnswer answer = m_cli->run({"report", "a.tahaluf", "minutes", "-o", "out.pdf", "--meeting", "ت9"});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.error().contains(QStringLiteral("ت9")));
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "proposal-register", "-o", "out.pdf", "--member", "وزارة السحاب"}).code,
             1);
    QVERIFY(!m_cli->files().contains(QStringLiteral("out.pdf")));
}

QTEST_GUILESS_MAIN(TstCliExport)
#include "TstCliExport.moc"
