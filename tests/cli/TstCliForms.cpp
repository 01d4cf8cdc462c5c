// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"
#include "support/OfficeEditor.h"
#include "support/SpreadsheetParts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;
using tahaluf::test::OfficeJob;
using tahaluf::test::SpreadsheetParts;

/** Forms sent out as spreadsheets and taken back, without a window. */
class TstCliForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoHasNotAnsweredGetsAFile();
    void aFileWithAnswersIsNotReplaced();
    void whatCameBackIsTakenFileByFile();
    void aDryRunOnlySaysIt();
    void linksOfProposalsNameTheirAnswer();
    void filledFormsStayInside();

private:
    [[nodiscard]] QStringList sent() const { return QDir(m_cli->path("out")).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QJsonArray rows(const QString& entity) const
    {
        return m_cli->run({"export", "a.tahaluf", entity, "rows.json"}).code == 0
                   ? QJsonDocument::fromJson(m_cli->read("rows.json")).array()
                   : QJsonArray();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliForms::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample("a.tahaluf");
    QVERIFY(QDir().mkpath(m_cli->path("out")));
}

void TstCliForms::whoHasNotAnsweredGetsAFile()
{
    QStringList waited;
    for (const auto& row : rows("distributions")) {
        const QString state = row.toObject()["state"].toString();
        const QString number = row.toObject()["number"].toString();
        if (number.startsWith("TF-") && (state == "sent" || state == "no_answer")) {
            waited << number;
        }
    }
    QVERIFY(!waited.isEmpty());
    const CliAnswer answer = m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--questionnaire", "TF-1"});
    QCOMPARE(answer.errors, QString());
    QVERIFY(answer.output.contains(QStringLiteral("%1 spreadsheets written.").arg(waited.size())));
    QCOMPARE(sent().size(), waited.size());
    for (const QString& code : waited) {
        QCOMPARE(sent().filter(code).size(), 1);
    }
    // An English one for one body.
    QCOMPARE(m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "tf0007 39", "--labels", "en"}).errors,
             QString());
    const QString english = sent().filter("TF-0007-39").value(0);
    const SpreadsheetParts parts = SpreadsheetParts::ofFile(m_cli->path("out/" + english));
    QVERIFY(parts.part("xl/sharedStrings.xml").contains("Official name of the body"));
    QVERIFY(!parts.part("xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
}

void TstCliForms::aFileWithAnswersIsNotReplaced()
{
    QCOMPARE(m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "TF-0014-18"}).code, 0);
    const QString name = "out/" + sent().front();
    m_cli->write(name, "answers");
    CliAnswer answer = m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "TF-0014-18"});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains("is there already, and answers may be in it"), qPrintable(answer.errors));
    QCOMPARE(m_cli->read(name), QByteArray("answers"));
    answer = m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "TF-0014-18", "--replace"});
    QCOMPARE(answer.errors, QString());
    QVERIFY(m_cli->read(name).startsWith("PK"));
    QCOMPARE(m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "TF-0014-19"}).code, 1);
    QCOMPARE(m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--questionnaire", "TF-9"}).code, 2);
}

void TstCliForms::whatCameBackIsTakenFileByFile()
{
    QCOMPARE(m_cli->run({"questionnaire-sheets", "a.tahaluf", "out", "--code", "TF-0014-18"}).code, 0);
    OfficeJob job(m_cli->path("out/" + sent().front()), m_cli->path("back.xlsx"));
    job.answer("staff", "كثير").answer("official_name", "جمعية سند");
    QCOMPARE(tahaluf::test::editInOffice({job}), QString());
    m_cli->write("broken.xlsx", "PK, but nothing else");
    const CliAnswer answer = m_cli->run({"questionnaire-take", "a.tahaluf", "broken.xlsx", "back.xlsx", "none.csv"});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.error(), QStringLiteral("tahaluf-cli: 2 of the files were refused."));
    QVERIFY2(answer.output.contains("broken.xlsx: refused, nothing was taken\n"), qPrintable(answer.output));
    QVERIFY2(answer.output.contains(QStringLiteral("back.xlsx (TF-0014-18, جمعية سند للخدمات الاجتماعية): taken as a "
                                                   "draft, ")),
             qPrintable(answer.output));
    QVERIFY2(answer.output.contains(QStringLiteral("Question 1.7: “كثير” is not a number")), qPrintable(answer.output));
    QVERIFY2(answer.output.contains("none.csv: refused"), qPrintable(answer.output));
    QJsonObject kept;
    const QJsonArray answers = m_cli->exported("a.tahaluf", "responses", {"questionnaire=TF-1"});
    for (const auto& row : answers) {
        if (row.toObject()["form_code"].toString() == QLatin1String("TF-0014-18")) {
            kept = row.toObject();
        }
    }
    QCOMPARE(kept["staff"].toString(), QStringLiteral("كثير"));
    QCOMPARE(kept["official_name"].toString(), QStringLiteral("جمعية سند"));
}

void TstCliForms::aDryRunOnlySaysIt()
{
    m_cli->write("a.csv", "form_code,staff\nTF-0014-18,7\n");
    const QByteArray before = m_cli->contentDigest("a.tahaluf");
    const CliAnswer answer = m_cli->run({"questionnaire-take", "a.tahaluf", "a.csv", "--dry-run"});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.output.startsWith("a.csv: taken as a draft"), qPrintable(answer.output));
    QCOMPARE(m_cli->contentDigest("a.tahaluf"), before);
}

void TstCliForms::linksOfProposalsNameTheirAnswer()
{
    const QJsonArray links = rows("answer_proposals");
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).toObject()["answer"].toString(), QStringLiteral("TF-0007-39/proposed_mechanisms"));
    QCOMPARE(links.at(1).toObject()["answer"].toString(), QStringLiteral("TF-0013-21/proposed_mechanisms"));
    for (const char* file : {"links.csv", "links.json", "links.xlsx"}) {
        QCOMPARE(m_cli->run({"export", "a.tahaluf", "answer_proposals", file}).code, 0);
        const CliAnswer answer = m_cli->run({"import", "a.tahaluf", "answer_proposals", file});
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.output.trimmed(), QStringLiteral("0 new, 0 changed, 2 unchanged."));
    }
    m_cli->write("wrong.csv", "answer,entry\nTF-0007-39/staff_room,خ-004\n");
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "answer_proposals", "wrong.csv"}).code, 1);
}

void TstCliForms::filledFormsStayInside()
{
    const auto report = [this](const QString& edition) {
        return m_cli->run({"report", "a.tahaluf", "questionnaire-filled", "-o", "f.pdf", "--edition", edition});
    };
    for (const QString& edition : {QStringLiteral("public"), QStringLiteral("partners")}) {
        const CliAnswer refused = report(edition);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.error().contains(QStringLiteral("internal edition only")), qPrintable(refused.error()));
        QVERIFY(m_cli->read("f.pdf").isEmpty());
    }
    const CliAnswer made = report(QStringLiteral("internal"));
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    QVERIFY(m_cli->read("f.pdf").startsWith("%PDF-"));
}

QTEST_GUILESS_MAIN(TstCliForms)
#include "TstCliForms.moc"
