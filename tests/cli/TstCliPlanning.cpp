// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Coverage, plan templates and monthly totals as tables and papers of the sample coalition. */
class TstCliPlanning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theMatrixComesAsATable();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void identityNumbersAreWarnedAbout();
    void papersForOthersHideSmallNumbers();
    void papersInEveryFormat_data();
    void papersInEveryFormat();
    void papersAboutOnePath_data();
    void papersAboutOnePath();
    void aPathThatCannotBeMeant();
    void theMatrixIsOnePageInBothLanguagesToo();
    void searchFindsPlansAndTheirSteps();

private:
    [[nodiscard]] CliAnswer import(const QString& entity, const QByteArray& csv) const
    {
        return m_cli->import(QStringLiteral("a.tahaluf"), entity, csv);
    }
    [[nodiscard]] QJsonArray exported(const QString& entity, const QString& where) const
    {
        return m_cli->exported(QStringLiteral("a.tahaluf"), entity, {where});
    }

    [[nodiscard]] QString text(const QString& file) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {m_cli->path(file), QStringLiteral("-")});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliPlanning::initTestCase()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliPlanning::theMatrixComesAsATable()
{
    DONE(import("coverage",
                "subject,mechanism,member,area,role\n"
                "mechanism,بناء القدرات,وزارة الأعمال والتجارة,,absent\n"
                "shelter,,جمعية سند للخدمات الاجتماعية,\"الخور , الذخيرة\",supports\n"));
    const QJsonArray sheltering = exported("coverage", "subject=shelter");
    QCOMPARE(sheltering.size(), 1);
    QCOMPARE(sheltering.first()["area"].toString(), QStringLiteral("الخور، الذخيرة"));
    QCOMPARE(sheltering.first()["role"].toString(), QStringLiteral("supports"));
}

void TstCliPlanning::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("a role without a line")
        << "coverage" << QByteArray("subject,member,role\nmechanism,جامعة قطر,leads\n");
    QTest::newRow("a second plan of a path") << "plan_templates" << QByteArray("name,path\nخطة أخرى,إحالة طفل\n");
    QTest::newRow("a total twice") << "monthly_totals"
                                   << QByteArray("month,path,member,total\n2012-01-15,إحالة طفل,وزارة الداخلية,9\n");
    QTest::newRow("fewer than nobody") << "monthly_totals"
                                       << QByteArray(
                                              "month,path,member,total\n2011-01-01,إحالة طفل,وزارة الداخلية,-1\n");
}

void TstCliPlanning::refusalsSayWhatToDo()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    const CliAnswer answer = import(entity, csv);
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.error().isEmpty());
}

void TstCliPlanning::identityNumbersAreWarnedAbout()
{
    const CliAnswer answer =
        import("plan_steps", "plan,name,instructions\nخطة رعاية طفل وإعادة إدماجه,مقابلة,للطفل 28463400123\n");
    QVERIFY2((answer.output + answer.errors).contains(QStringLiteral("instructions")) ||
                 (answer.output + answer.errors).contains(QStringLiteral("identity")),
             qPrintable(answer.output + answer.errors));
}

void TstCliPlanning::papersForOthersHideSmallNumbers()
{
    DONE(m_cli->run({"report", "a.tahaluf", "monthly-totals", "-o", "in.pdf", "--year", "2012"}));
    DONE(m_cli->run({"report", "a.tahaluf", "monthly-totals", "-o", "out.pdf", "--edition", "partners"}));
    QVERIFY(!text("in.pdf").contains(QStringLiteral("×")));
    const QString partners = text("out.pdf");
    // Both paths of three months, since one follows from the other, and the note that says why.
    QCOMPARE(partners.count(QStringLiteral("×")), 2 * 3 + 1);
    // The whole year is no secret.
    QVERIFY2(partners.contains(QStringLiteral("510")), qPrintable(partners));
}

void TstCliPlanning::papersInEveryFormat_data()
{
    QTest::addColumn<QString>("report");
    for (const char* report : {"coverage-matrix", "theme-shares", "plan-template", "monthly-totals"}) {
        QTest::newRow(report) << report;
    }
}

void TstCliPlanning::papersInEveryFormat()
{
    QFETCH(QString, report);
    const std::pair<const char*, const char*> papers[] = {{"ar", "paper.pdf"}, {"en", "paper.odt"}};
    for (const auto& [language, file] : papers) {
        DONE(m_cli->run({"report", "a.tahaluf", report, "-o", file, "--lang", language}));
        QVERIFY(m_cli->read(file).size() > 2000);
    }
}

void TstCliPlanning::papersAboutOnePath_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("its plan") << "plan-template";
    QTest::newRow("its guide") << "referral-guide";
    QTest::newRow("its card") << "referral-card";
}

void TstCliPlanning::papersAboutOnePath()
{
    QFETCH(QString, report);
    const QString ofChild = report == QLatin1String("plan-template")
                                ? QStringLiteral("care and reintegration of a child")
                                : QStringLiteral("Referral of a child");
    const QString ofAdult = report == QLatin1String("plan-template")
                                ? QStringLiteral("reintegration of an adult victim")
                                : QStringLiteral("Referral of an adult");
    DONE(m_cli->run({"report", "a.tahaluf", report, "-o", "all.pdf", "--lang", "en"}));
    QVERIFY2(text("all.pdf").contains(ofChild) && text("all.pdf").contains(ofAdult), qPrintable(text("all.pdf")));
    DONE(m_cli->run({"report", "a.tahaluf", report, "-o", "one.pdf", "--lang", "en", "--path", "إحالة طفل"}));
    QVERIFY2(text("one.pdf").contains(ofChild), qPrintable(text("one.pdf")));
    QVERIFY2(!text("one.pdf").contains(ofAdult), qPrintable(text("one.pdf")));
}

void TstCliPlanning::aPathThatCannotBeMeant()
{
    const CliAnswer none = m_cli->run({"report", "a.tahaluf", "plan-template", "-o", "x.pdf", "--path", "لا مسار"});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.error().contains(QStringLiteral("لا مسار")), qPrintable(none.errors));
    const CliAnswer other =
        m_cli->run({"report", "a.tahaluf", "minutes", "-o", "x.pdf", "--meeting", "2", "--path", "إحالة طفل"});
    QCOMPARE(other.code, 2);
    QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("x.pdf"))));
}

void TstCliPlanning::theMatrixIsOnePageInBothLanguagesToo()
{
    for (const char* language : {"ar", "en", "both"}) {
        DONE(m_cli->run({"report", "a.tahaluf", "coverage-matrix", "-o", "matrix.pdf", "--lang", language}));
        QProcess reader;
        reader.start(QStringLiteral("pdfinfo"), {m_cli->path(QStringLiteral("matrix.pdf"))});
        QVERIFY(reader.waitForFinished());
        const QString said = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        QVERIFY2(said.contains(QStringLiteral("Pages: 1 ")), qPrintable(said));
    }
}

void TstCliPlanning::searchFindsPlansAndTheirSteps()
{
    const CliAnswer answer = m_cli->run({"search", "a.tahaluf", "سكن انتقالي", "--json"});
    QCOMPARE(answer.code, 0);
    const QJsonArray found = QJsonDocument::fromJson(answer.output.toUtf8()).array();
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first()["entity"].toString(), QStringLiteral("plan_steps"));
}

QTEST_GUILESS_MAIN(TstCliPlanning)
#include "TstCliPlanning.moc"
