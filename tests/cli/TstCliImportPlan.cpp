// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** What the command line says of an import before it is done. */
class TstCliImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void aDryRunNamesWhatIsProbablyThereAndWritesNothing();
    void aDryRunSaysJustWhatTheImportThenDoes();
    void daysOfBothCalendarsAreRead();
};

void TstCliImportPlan::aDryRunNamesWhatIsProbablyThereAndWritesNothing()
{
    const CliRunner cli;
    cli.makeSample("s.tahaluf");
    const QByteArray before = cli.contentDigest("s.tahaluf");
    QVERIFY(!before.isEmpty());
    cli.write("in.csv", "name,phone\nوزاره العدل,44001234\nجمعية النور الساطع,\n");

    const CliAnswer answer = cli.run({"import", "s.tahaluf", "members", "in.csv", "--dry-run"});

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.output,
             QStringLiteral("Row 2 is probably there already: The same name as “وزارة العدل”.\n"
                            "2 new, 0 changed, 0 unchanged.\n"));
    QCOMPARE(cli.contentDigest("s.tahaluf"), before);
}

void TstCliImportPlan::aDryRunSaysJustWhatTheImportThenDoes()
{
    const CliRunner cli;
    cli.makeSample("s.tahaluf");
    cli.write("in.csv",
              "full_name,member,position\nسالم المنصوب,جهة جديدة أولى,مدير\nهند المهندي,جهة جديدة أولى,باحثة\n"
              "سالم المنصوب,,مدير عام\n");
    const QStringList import{"import", "s.tahaluf", "people", "in.csv", "--create-missing", "--key", "full_name"};

    const CliAnswer planned = cli.run(import + QStringList{"--dry-run"});
    const CliAnswer done = cli.run(import);

    QCOMPARE(done.code, 0);
    QCOMPARE(done.output, QStringLiteral("2 new, 1 changed, 0 unchanged.\n"));
    QCOMPARE(planned.output, done.output);
    QCOMPARE(planned.code, done.code);
}

void TstCliImportPlan::daysOfBothCalendarsAreRead()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "n.tahaluf"}).code, 0);
    cli.write("in.csv", "name,status_since\nأ,15 محرم 1434هـ\nب,29 نوفمبر 2012م\nج,30/1/1434\n");

    const CliAnswer refused = cli.run({"import", "n.tahaluf", "members", "in.csv"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.error().contains(QStringLiteral("Row 4, column “status_since”")), qPrintable(refused.errors));
    QVERIFY2(refused.error().contains(QStringLiteral("Umm al-Qura")), qPrintable(refused.errors));

    cli.write("in.csv", "name,status_since\nأ,15 محرم 1434هـ\nب,29 نوفمبر 2012م\n");
    QCOMPARE(cli.run({"import", "n.tahaluf", "members", "in.csv"}).code, 0);
    QCOMPARE(cli.run({"export", "n.tahaluf", "members", "out.csv"}).code, 0);
    QCOMPARE(cli.read("out.csv").count(",2012-11-29,1434-01-15,"), 2);
}

QTEST_GUILESS_MAIN(TstCliImportPlan)
#include "TstCliImportPlan.moc"
