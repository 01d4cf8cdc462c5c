// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Questionnaires without a window: forms, what was handed out, and answers as one row per respondent. */
class TstCliQuestionnaires : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileMayHaveTheFoundingForm();
    void answersAreOneRowPerBody();
    void importingAnExportChangesNothing_data();
    void importingAnExportChangesNothing();
    void whatDoesNotFitIsKeptAndNamed();
    void aWrongCodeIsRefusedWithItsRow();
    void columnsMayBeHeadedByTheQuestions();
    void severalFormsMustBeChosenFrom();

private:
    [[nodiscard]] static QJsonArray rows(const CliRunner& cli, const QString& file)
    {
        return QJsonDocument::fromJson(cli.read(file)).array();
    }
    /** The codes of the sample by body. */
    [[nodiscard]] static QHash<QString, QString> codes(const CliRunner& cli)
    {
        QHash<QString, QString> found;
        if (cli.run({"export", "a.tahaluf", "distributions", "d.json"}).code == 0) {
            const QJsonArray all = rows(cli, QStringLiteral("d.json"));
            for (const auto& row : all) {
                const QJsonObject object = row.toObject();
                if (!object["number"].toString().startsWith("TF-")) {
                    continue;
                }
                found.insert(object["member"].toString(), object["number"].toString());
            }
        }
        return found;
    }
};

void TstCliQuestionnaires::aNewFileMayHaveTheFoundingForm()
{
    const CliRunner cli;
    QCOMPARE(cli.run({"new", "n.tahaluf", "--founding-form"}).code, 0);
    QCOMPARE(cli.run({"export", "n.tahaluf", "questionnaires", "f.json"}).code, 0);
    const QJsonObject form = rows(cli, QStringLiteral("f.json")).at(0).toObject();
    QCOMPARE(form["number"].toString(), QStringLiteral("TF-1"));
    QCOMPARE(form["state"].toString(), QStringLiteral("draft"));
    QCOMPARE(cli.run({"export", "n.tahaluf", "questions", "q.csv"}).output.trimmed(),
             QStringLiteral("52 records written."));
    const CliAnswer none = cli.run({"export", "n.tahaluf", "responses", "r.csv"});
    QCOMPARE(none.error(), QStringLiteral("tahaluf-cli: No form was handed out yet."));
}

void TstCliQuestionnaires::answersAreOneRowPerBody()
{
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    QCOMPARE(cli.run({"export", "a.tahaluf", "responses", "r.json", "--where", "questionnaire=TF-1"}).code, 0);
    const QJsonArray answers = rows(cli, QStringLiteral("r.json"));
    QCOMPARE(answers.size(), 12);
    const QJsonObject interior = answers.at(0).toObject();
    QCOMPARE(interior["_member"].toString(), QStringLiteral("وزارة الداخلية"));
    QCOMPARE(interior["roles"].toString(), QStringLiteral("prevention; identification; investigation"));
    QCOMPARE(interior["staff"].toInt(), 46);
    QCOMPARE(interior["experts"].toString().count(u'\n'), 1);
    QCOMPARE(interior.size(), 8 + 44);
}

void TstCliQuestionnaires::importingAnExportChangesNothing_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    for (const char* ending : {"csv", "json", "xlsx"}) {
        const QString file = QStringLiteral("out.") + QLatin1String(ending);
        QTest::addRow("questionnaires %s", ending) << "questionnaires" << file << 2;
        QTest::addRow("questions %s", ending) << "questions" << file << 63;
        QTest::addRow("distributions %s", ending) << "distributions" << file << 27;
        QTest::addRow("responses %s", ending) << "responses" << file << 12;
    }
}

void TstCliQuestionnaires::importingAnExportChangesNothing()
{
    QFETCH(QString, entity);
    QFETCH(QString, file);
    QFETCH(int, count);
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    QStringList asked{"export", "a.tahaluf", entity, file};
    if (entity == QLatin1String("responses")) {
        asked << "--where"
              << "questionnaire=TF-1";
    }
    QCOMPARE(cli.run(asked).code, 0);
    const CliAnswer answer = cli.run({"import", "a.tahaluf", entity, file});
    QCOMPARE(answer.errors, QString());
    QCOMPARE(answer.output.trimmed(), QStringLiteral("0 new, 0 changed, %1 unchanged.").arg(count));
}

void TstCliQuestionnaires::whatDoesNotFitIsKeptAndNamed()
{
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const QString code = codes(cli).value(QStringLiteral("جمعية سند للخدمات الاجتماعية"));
    cli.write(QStringLiteral("r.csv"), QStringLiteral("form_code,tier,staff\n%1,2,كثير\n").arg(code).toUtf8());
    CliAnswer answer = cli.run({"import", "a.tahaluf", "responses", "r.csv"});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.output.contains(QStringLiteral("Row 2, kept as a draft: Question 1.7: “كثير” is not a number.")),
             qPrintable(answer.output));
    QVERIFY2(answer.output.contains(QStringLiteral("Row 2, kept as a draft: Question 1.1 must be answered")),
             qPrintable(answer.output));
    QVERIFY(answer.output.contains(QStringLiteral("1 new, 0 changed, 0 unchanged.")));
    QCOMPARE(cli.run({"export", "a.tahaluf", "responses", "all.json", "--where", "questionnaire=TF-1"}).code, 0);
    const QJsonObject kept = rows(cli, QStringLiteral("all.json")).last().toObject();
    QCOMPARE(kept["staff"].toString(), QStringLiteral("كثير"));
    QCOMPARE(kept["tier"].toString(), QStringLiteral("supporting"));
    QCOMPARE(kept["_entry_state"].toString(), QStringLiteral("draft"));
}

void TstCliQuestionnaires::aWrongCodeIsRefusedWithItsRow()
{
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const QString code = codes(cli).value(QStringLiteral("جمعية سند للخدمات الاجتماعية"));
    QString wrong = code;
    wrong[6] = wrong.at(6) == u'9' ? u'8' : u'9';
    cli.write(QStringLiteral("r.csv"), QStringLiteral("form_code,staff\n%1,3\n%2,4\n").arg(code, wrong).toUtf8());
    const CliAnswer answer = cli.run({"import", "a.tahaluf", "responses", "r.csv"});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(QStringLiteral("Row 3")) && answer.error().contains(QStringLiteral("typing")),
             qPrintable(answer.error()));
    QCOMPARE(cli.run({"export", "a.tahaluf", "responses", "all.json", "--where", "questionnaire=TF-1"}).code, 0);
    QCOMPARE(rows(cli, QStringLiteral("all.json")).size(), 12);
    cli.write(QStringLiteral("x.csv"), QStringLiteral("form_code,no_such\n%1,3\n").arg(code).toUtf8());
    QVERIFY(cli.run({"import", "a.tahaluf", "responses", "x.csv"})
                .error()
                .contains(QStringLiteral("The form TF-1 has no question “no_such”.")));
}

void TstCliQuestionnaires::columnsMayBeHeadedByTheQuestions()
{
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    QCOMPARE(
        cli.run({"export", "a.tahaluf", "responses", "r.csv", "--labels", "ar", "--where", "questionnaire=TF-1"}).code,
        0);
    const QString text = QString::fromUtf8(cli.read(QStringLiteral("r.csv")));
    QVERIFY(text.contains(QStringLiteral("هل ترغب الجهة في الانضمام إلى التحالف؟")));
    QVERIFY(text.contains(QStringLiteral("لجنة وطنية دائمة بأمانة عامة")));
    // What stands there in words is what they answered: nothing changes, not even in reviewed answers.
    const CliAnswer answer = cli.run({"import", "a.tahaluf", "responses", "r.csv"});
    QCOMPARE(answer.errors, QString());
    QCOMPARE(answer.output.trimmed(), QStringLiteral("0 new, 0 changed, 12 unchanged."));
}

void TstCliQuestionnaires::severalFormsMustBeChosenFrom()
{
    CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const CliAnswer answer = cli.run({"export", "a.tahaluf", "responses", "r.csv", "--where", "questionnaire=TF-7"});
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.error(), QStringLiteral("tahaluf-cli: No form “TF-7” was handed out."));
    QCOMPARE(cli.run({"export", "a.tahaluf", "responses", "r.csv", "--where", "questionnaire=TF-1"}).code, 0);
}

QTEST_GUILESS_MAIN(TstCliQuestionnaires)
#include "TstCliQuestionnaires.moc"
