// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Studies and what was decided of similar proposals, from the command line: import runs the commands of the window. */
class TstCliStudies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesToStudyAndFinishes();
    void refusesWhatTheWindowRefuses_data();
    void refusesWhatTheWindowRefuses();
    void mergesAndKeepsApart();
    void aStateIsNotImportedOverAStudy();
    void writesThePapers_data();
    void writesThePapers();

private:
    [[nodiscard]] CliAnswer import(const QString& entity, const QByteArray& csv) const
    {
        return m_cli->import(QStringLiteral("a.tahaluf"), entity, csv);
    }
    /** One proposal as it is exported. */
    QJsonObject proposal(const QString& number)
    {
        const CliAnswer answer =
            m_cli->run({"export", "a.tahaluf", "proposals", "out.json", "--where", "number=" + number});
        const QJsonArray all = QJsonDocument::fromJson(m_cli->read(QStringLiteral("out.json"))).array();
        return answer.code == 0 && all.size() == 1 ? all.first().toObject() : QJsonObject();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliStudies::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliStudies::givesToStudyAndFinishes()
{
    const CliAnswer given =
        import(QStringLiteral("studies"),
               "entry,reviewer,assigned_on,due_on\nت 2-025,ممثل النيابة العامة,2012-12-10,2012-12-24\n");
    QVERIFY2(given.code == 0, qPrintable(given.errors));
    QCOMPARE(proposal("ت 2-025").value("state").toString(), QStringLiteral("under_study"));
    const CliAnswer finished = import(QStringLiteral("studies"),
                                      "entry,committee,assigned_on,due_on,outcome,reason,finished_on\n"
                                      "ت 2-026,لجنة الطوارئ,2012-12-10,2012-12-24,adopted,خطة لازمة,2012-12-20\n");
    QVERIFY2(finished.code == 0, qPrintable(finished.errors));
    QCOMPARE(proposal("ت 2-026").value("state").toString(), QStringLiteral("adopted"));
    QCOMPARE(proposal("ت 2-026").value("reason").toString(), QStringLiteral("خطة لازمة"));
    QCOMPARE(m_cli->run({"check", "a.tahaluf"}).code, 0);
}

void TstCliStudies::refusesWhatTheWindowRefuses_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("named");
    QTest::newRow("no reason") << "studies"
                               << QByteArray("entry,committee,due_on,outcome\nت 2-026,لجنة,2030-01-01,adopted\n")
                               << "why";
    QTest::newRow("no day") << "studies" << QByteArray("entry,committee\nت 2-026,لجنة\n") << "until when";
    QTest::newRow("nobody") << "studies" << QByteArray("entry,due_on\nت 2-026,2030-01-01\n") << "who studies";
    QTest::newRow("changes without wording")
        << "studies"
        << QByteArray("entry,committee,due_on,outcome,reason\nت 2-026,لجنة,2030-01-01,adopted_amended,نافع\n")
        << "formal wording";
    QTest::newRow("decided already") << "studies" << QByteArray("entry,committee,due_on\nت 2-011,لجنة,2030-01-01\n")
                                     << "reopen its study";
    QTest::newRow("a remark") << "studies" << QByteArray("entry,committee,due_on\nت 2-023,لجنة,2030-01-01\n")
                              << "Correct its kind";
    QTest::newRow("merged into itself") << "proposal_links"
                                        << QByteArray("first,second,relation,reason\nت 2-026,ت 2-026,merged,مكرر\n")
                                        << "two different";
    QTest::newRow("merged without reason")
        << "proposal_links" << QByteArray("first,second,relation\nت 2-026,ت 2-025,merged\n") << "why";
}

void TstCliStudies::refusesWhatTheWindowRefuses()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    QFETCH(QString, named);
    const QByteArray before = m_cli->digest(QStringLiteral("a.tahaluf"));
    const CliAnswer answer = import(entity, csv);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(named), qPrintable(answer.error()));
    QCOMPARE(m_cli->digest(QStringLiteral("a.tahaluf")), before);
}

void TstCliStudies::mergesAndKeepsApart()
{
    const CliAnswer answer = import(QStringLiteral("proposal_links"),
                                    "first,second,relation,reason\nت 2-025,ت 2-026,apart,\n"
                                    "ت 2-032,ت 2-016,merged,كلاهما توعية باللغات\n");
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(proposal("ت 2-032").value("state").toString(), QStringLiteral("merged"));
    QCOMPARE(proposal("ت 2-016").value("state").toString(), QStringLiteral("recorded"));
}

void TstCliStudies::aStateIsNotImportedOverAStudy()
{
    m_cli->write(QStringLiteral("in.csv"), "number,state,reason\nت 2-026,adopted,نافع\n");
    const CliAnswer answer = m_cli->run({"import", "a.tahaluf", "proposals", "in.csv", "--key", "number"});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(QStringLiteral("follows from its study")), qPrintable(answer.error()));
}

void TstCliStudies::writesThePapers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const QString none;
    QTest::newRow("one study") << QStringList{"study-sheet", "--proposal", "ت 2-030"} << 0 << none;
    QTest::newRow("studies of a meeting") << QStringList{"study-sheet", "--meeting", "ت2"} << 0 << none;
    QTest::newRow("late studies") << QStringList{"study-sheet", "--lang", "both"} << 0 << none;
    QTest::newRow("one to initial") << QStringList{"proposal-sheet", "--proposal", "ت 1-010"} << 0 << none;
    QTest::newRow("all to initial") << QStringList{"proposal-sheet", "--meeting", "ت1", "--lang", "en"} << 0 << none;
    QTest::newRow("annex") << QStringList{"not-adopted-annex", "--edition", "partners"} << 0 << none;
    QTest::newRow("nothing to initial") << QStringList{"proposal-sheet"} << 1 << "say which";
    QTest::newRow("no such proposal") << QStringList{"study-sheet", "--proposal", "ت 9-001"} << 1 << "ت 9-001";
    QTest::newRow("not studied") << QStringList{"study-sheet", "--proposal", "ت 2-031"} << 1 << "send it to study";
}

void TstCliStudies::writesThePapers()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    for (const QString ending : {"out.pdf", "out.odt"}) {
        const CliAnswer answer = m_cli->run(QStringList{"report", "a.tahaluf"} + arguments + QStringList{"-o", ending});
        QVERIFY2(answer.code == code, qPrintable(answer.errors));
        QVERIFY2(answer.error().contains(said), qPrintable(answer.errors));
        QCOMPARE(m_cli->files().contains(ending), code == 0);
    }
}

QTEST_GUILESS_MAIN(TstCliStudies)
#include "TstCliStudies.moc"
