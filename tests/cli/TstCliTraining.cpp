// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Training as tables: brought in, taken out, found and printed. */
class TstCliTraining : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aProgrammeComesFromTables();
    void whatCertificatesAttestIsNotChanged();
    void recordsComeBackAsTheyWere();
    void searchFindsThem();
    void papersAreOfTheProgrammeThatIsNamed();

private:
    [[nodiscard]] CliAnswer import(const QString& entity, const QByteArray& csv) const
    {
        return m_cli->import(QStringLiteral("a.tahaluf"), entity, csv);
    }
    [[nodiscard]] QJsonArray exported(const QString& entity, const QString& where) const
    {
        return m_cli->exported(QStringLiteral("a.tahaluf"), entity, {where});
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliTraining::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliTraining::aProgrammeComesFromTables()
{
    DONE(import("programmes",
                "ordinal,title,starts_on,ends_on,state\n7,برنامج من جدول,2013-05-05,2013-05-06,running\n"));
    DONE(import("programme-sessions", "programme,subject,starts_at,minutes\nبر-007,جلسة أولى,2013-05-05 09:00,٩٠\n"));
    DONE(import("trainees", "programme,person,state,score_before\nبر-007,ممثل وزارة العدل,accepted,٤٠\n"));
    DONE(import("session-attendance", "session,trainee,state\nبر 7/1,بر 7-001,late\n"));
    const QJsonObject trainee = exported("trainees", "number=بر 7-001").first().toObject();
    QCOMPARE(trainee["member"].toString(), QStringLiteral("وزارة العدل"));
    QCOMPARE(trainee["score_before"].toString(), QStringLiteral("40"));
    QCOMPARE(exported("session_attendance", "trainee=بر 7-001").first().toObject()["state"].toString(),
             QStringLiteral("late"));
    const CliAnswer answer = import("trainees", "programme,person,score_before\nبر-007,ممثل النيابة العامة,140\n");
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(QStringLiteral("0 to 100")), qPrintable(answer.error()));
}

void TstCliTraining::whatCertificatesAttestIsNotChanged()
{
    const QByteArray before = m_cli->digest("a.tahaluf");
    const CliAnswer answer = import("session-attendance", "session,trainee,state\nبر 5/1,بر 5-013,present\n");
    QCOMPARE(answer.code, 1);
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
}

void TstCliTraining::recordsComeBackAsTheyWere()
{
    DONE(m_cli->run({"export", "a.tahaluf", "certificates", "c.csv"}));
    QCOMPARE(exported("certificates", "programme=بر-005").size(), 11);
    const QByteArray before = m_cli->digest("a.tahaluf");
    DONE(m_cli->run({"import", "a.tahaluf", "certificates", "c.csv"}));
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
    // An issued certificate is never changed.
    const QByteArray table = m_cli->read("c.csv");
    m_cli->write(QStringLiteral("c.csv"), QByteArray(table).replace(QByteArray(",valid,"), QByteArray(",withdrawn,")));
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "certificates", "c.csv"}).code, 1);
}

void TstCliTraining::searchFindsThem()
{
    const CliAnswer found = m_cli->run({"search", "a.tahaluf", "التعرف المبكر", "--json"});
    QVERIFY(found.output.contains(QStringLiteral("\"programmes\"")));
    const CliAnswer sessions =
        m_cli->run({"search", "a.tahaluf", "المنافذ", "--entity", "programme-sessions", "--json"});
    QVERIFY(sessions.output.contains(QStringLiteral("بر 5/2")));
    QVERIFY(m_cli->run({"search", "a.tahaluf", "ش 3/2013", "--json"}).output.contains(QStringLiteral("certificates")));
}

void TstCliTraining::papersAreOfTheProgrammeThatIsNamed()
{
    DONE(m_cli->run({"report", "a.tahaluf", "training-report", "--programme", "5", "-o", "r.pdf"}));
    QVERIFY(m_cli->read("r.pdf").startsWith("%PDF"));
    DONE(m_cli->run(
        {"report", "a.tahaluf", "certificates", "--certificate", "3/2013", "--lang", "both", "-o", "c.odt"}));
    DONE(m_cli->run({"report", "a.tahaluf", "training-by-member", "--member", "وزارة الداخلية", "-o", "m.docx"}));
    const CliAnswer wrong = m_cli->run({"report", "a.tahaluf", "training-report", "--programme", "9", "-o", "x.pdf"});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.error().contains(QStringLiteral("9")));
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "certificates", "--certificate", "9/2001", "-o", "x.pdf"}).code, 1);
}

QTEST_GUILESS_MAIN(TstCliTraining)
#include "TstCliTraining.moc"
