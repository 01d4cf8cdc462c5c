// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Decisions and positions at the command line: the same commands as in the window. */
class TstCliDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSampleDecidesInEveryWay();
    void importingAnExportChangesNothing_data();
    void importingAnExportChangesNothing();
    void aDecisionIsTakenFromTables();
    void closingWithoutQuorumIsRefused();
    void whatIsClosedIsRefused();
    void decisionsTakenElsewhereComeIn();
    void printsTheList();

private:
    /** A founded coalition of two core bodies. */
    void found()
    {
        QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
        QCOMPARE(m_cli
                     ->import("b.tahaluf",
                              "members",
                              "name,relevance,status\nوزارة الداخلية,core,joined\nوزارة العدل,core,joined\n")
                     .code,
                 0);
        QCOMPARE(
            m_cli
                ->import(
                    "b.tahaluf",
                    "decisions",
                    "number,text,forum,opened_on,closes_on\nق-007,اعتماد الشعار,circulation,2012-12-01,2012-12-05\n")
                .errors,
            QString());
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliDecisions::init()
{
    m_cli = std::make_unique<CliRunner>();
}

void TstCliDecisions::theSampleDecidesInEveryWay()
{
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    const QJsonArray decisions = m_cli->exported("a.tahaluf", "decisions");
    QVERIFY(decisions.size() >= 8);
    const auto count = [&](const char* field, const QString& value) {
        return std::count_if(decisions.begin(), decisions.end(), [&](const QJsonValue& decision) {
            return decision.toObject().value(QLatin1String(field)).toVariant().toString() == value;
        });
    };
    QVERIFY(count("forum", "circulation") >= 1);
    QVERIFY(count("rule", "majority") >= 1);
    QVERIFY(count("subject", "article") >= 1);
    QVERIFY(count("subject", "question") >= 1);
    QVERIFY(count("state", "open") >= 1);
    QVERIFY(count("state", "adopted_reserved") >= 1);
    QVERIFY(count("round", "2") >= 1);
    QVERIFY(!m_cli->exported("a.tahaluf", "positions", {"is_late=1"}).isEmpty());
    const QJsonArray objections = m_cli->exported("a.tahaluf", "positions", {"stance=object", "round=1"});
    QVERIFY(!objections.isEmpty());
    QVERIFY(decisions.first().toObject().value("result").toString().contains(QStringLiteral("بالتوافق")));
}

void TstCliDecisions::importingAnExportChangesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << "out.csv";
    QTest::newRow("JSON") << "out.json";
}

void TstCliDecisions::importingAnExportChangesNothing()
{
    QFETCH(QString, file);
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    const QByteArray before = m_cli->digest(QStringLiteral("a.tahaluf"));
    for (const QString entity : {"decision_rules", "decisions", "positions"}) {
        QCOMPARE(m_cli->run({"export", "a.tahaluf", entity, file}).code, 0);
        const CliAnswer answer = m_cli->run({"import", "a.tahaluf", entity, file});
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    }
    QCOMPARE(m_cli->digest(QStringLiteral("a.tahaluf")), before);
}

void TstCliDecisions::aDecisionIsTakenFromTables()
{
    found();
    const CliAnswer positions = m_cli->import("b.tahaluf",
                                              "positions",
                                              "decision,member,stance,text,given_on\n"
                                              "ق-007,وزارة الداخلية,agree,,2012-12-03\n"
                                              "ق-007,وزارة العدل,agree_with_reservation,على الألوان,2012-12-04\n");
    QVERIFY2(positions.code == 0, qPrintable(positions.errors));
    m_cli->write(QStringLiteral("in.csv"), "number,state,decided_on\nق-007,adopted_reserved,2012-12-06\n");
    const CliAnswer closed = m_cli->run({"import", "b.tahaluf", "decisions", "in.csv", "--key", "number"});
    QVERIFY2(closed.code == 0, qPrintable(closed.errors));
    const QJsonObject decision = m_cli->exported("b.tahaluf", "decisions").first().toObject();
    QCOMPARE(decision.value("state").toString(), QStringLiteral("adopted_reserved"));
    QCOMPARE(decision.value("decided_on").toString(), QStringLiteral("2012-12-06"));
    QCOMPARE(decision.value("quorum_core").toInt(), 50);
    QVERIFY(decision.value("result").toString().contains(QStringLiteral("تحفّظت: وزارة العدل")));
    QCOMPARE(m_cli->run({"check", "b.tahaluf"}).code, 0);
}

void TstCliDecisions::closingWithoutQuorumIsRefused()
{
    found();
    m_cli->write(QStringLiteral("in.csv"), "number,state,decided_on\nق-007,adopted,2012-12-06\n");
    const CliAnswer closed = m_cli->run({"import", "b.tahaluf", "decisions", "in.csv", "--key", "number"});
    QCOMPARE(closed.code, 1);
    QVERIFY2(closed.error().contains(QStringLiteral("وزارة العدل")), qPrintable(closed.errors));
    QCOMPARE(m_cli->exported("b.tahaluf", "decisions").first().toObject().value("state").toString(),
             QStringLiteral("open"));
}

void TstCliDecisions::whatIsClosedIsRefused()
{
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    m_cli->write(QStringLiteral("in.csv"), "number,text\nق-001,نص آخر\n");
    const CliAnswer changed = m_cli->run({"import", "a.tahaluf", "decisions", "in.csv", "--key", "number"});
    QCOMPARE(changed.code, 1);
    QVERIFY2(changed.error().contains(QStringLiteral("ق-001")), qPrintable(changed.errors));
    const CliAnswer position =
        m_cli->import("a.tahaluf", "positions", "decision,member,stance\nق-001,وزارة العدل,abstain\n");
    QCOMPARE(position.code, 1);
    const CliAnswer words =
        m_cli->import("a.tahaluf", "positions", "decision,member,stance\nق-010,وزارة العدل,object\n");
    QCOMPARE(words.code, 1);
    QVERIFY2(words.error().contains(QStringLiteral("objects to")), qPrintable(words.errors));
}

void TstCliDecisions::decisionsTakenElsewhereComeIn()
{
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
    for (const QString entity : {"series", "members", "people", "meetings"}) {
        QCOMPARE(m_cli->run({"export", "a.tahaluf", entity, "out.json"}).code, 0);
        QCOMPARE(m_cli->run({"import", "b.tahaluf", entity, "out.json"}).errors, QString());
    }
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "decisions", "out.json", "--where", "subject=question"}).code, 0);
    const CliAnswer decisions = m_cli->run({"import", "b.tahaluf", "decisions", "out.json"});
    QVERIFY2(decisions.code == 0, qPrintable(decisions.errors));
    QCOMPARE(m_cli->run({"export", "a.tahaluf", "positions", "out.json", "--where", "decision=ق-005"}).code, 0);
    const CliAnswer positions = m_cli->run({"import", "b.tahaluf", "positions", "out.json"});
    QVERIFY2(positions.code == 0, qPrintable(positions.errors));
    const QJsonObject first = m_cli->exported("b.tahaluf", "decisions", {"state=adopted"}).first().toObject();
    QVERIFY(first.value("is_entered").toVariant().toBool());
    QVERIFY(first.value("result").toString().contains(QStringLiteral("وافقت")));
    QVERIFY(m_cli->exported("b.tahaluf", "positions").size() > 10);
}

void TstCliDecisions::printsTheList()
{
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    for (const QStringList& options : {QStringList{"--lang", "en"},
                                       QStringList{"--meeting", "ت2"},
                                       QStringList{"--edition", "public"},
                                       QStringList{"--lang", "both"}}) {
        const CliAnswer answer =
            m_cli->run(QStringList{"report", "a.tahaluf", "decisions-list", "-o", "out.pdf"} + options);
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        QVERIFY(m_cli->read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
    }
}

QTEST_GUILESS_MAIN(TstCliDecisions)
#include "TstCliDecisions.moc"
