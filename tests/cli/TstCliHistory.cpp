// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"
#include "reports/PdfText.h"

#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** undo, redo, verify, and the audit paper. */
class TstCliHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anImportIsTakenBackAndDoneAgain();
    void anotherOperatorHasNothingToUndo();
    void aPrintedHashIsVerified();
    void theAuditSaysWhatAnOperatorChanged();
    void theAuditIsForTheFoundationAlone();
    void onlyTheAuditTakesItsScope();

private:
    [[nodiscard]] int members() const
    {
        const CliAnswer info = m_cli->run({"info", "a.tahaluf", "--json"});
        const QJsonObject counts =
            QJsonDocument::fromJson(info.output.toUtf8()).object().value(QStringLiteral("counts")).toObject();
        return counts.value(QStringLiteral("members")).toInt(-1);
    }
    [[nodiscard]] CliAnswer importMember() const
    {
        m_cli->write(QStringLiteral("in.csv"), "name,name_en\nهيئة جديدة,New Authority\n");
        return m_cli->run({"import", "a.tahaluf", "members", "in.csv", "--actor", "سعاد"});
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliHistory::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliHistory::anImportIsTakenBackAndDoneAgain()
{
    const int before = members();
    QCOMPARE(importMember().code, 0);
    QCOMPARE(members(), before + 1);

    const CliAnswer undone = m_cli->run({"undo", "a.tahaluf", "--actor", "سعاد", "--lang", "ar"});
    QVERIFY2(undone.code == 0, qPrintable(undone.errors));
    QVERIFY2(undone.output.contains(QStringLiteral("استيراد")) && undone.output.contains(QStringLiteral("هيئة جديدة")),
             qPrintable(undone.output));
    QCOMPARE(members(), before);
    QCOMPARE(m_cli->run({"undo", "a.tahaluf", "--actor", "سعاد"}).code, 1);

    QCOMPARE(m_cli->run({"redo", "a.tahaluf", "--actor", "سعاد"}).code, 0);
    QCOMPARE(members(), before + 1);
    QCOMPARE(m_cli->run({"check", "a.tahaluf"}).code, 0);
}

void TstCliHistory::anotherOperatorHasNothingToUndo()
{
    QCOMPARE(importMember().code, 0);
    const CliAnswer refused = m_cli->run({"undo", "a.tahaluf", "--actor", "محمد", "--lang", "en"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.error().endsWith(QStringLiteral("There is nothing to undo.")), qPrintable(refused.error()));
}

void TstCliHistory::aPrintedHashIsVerified()
{
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "minutes", "--meeting", "ت1", "-o", "m.pdf"}).code, 0);
    // The footer prints the first digits, the last line of the page.
    static const QRegularExpression hash(QStringLiteral("\\b([0-9a-f]{16})\\b"));
    const QString printed = hash.match(PdfText::ofFile(m_cli->path(QStringLiteral("m.pdf")))).captured(1);
    QVERIFY(!printed.isEmpty());

    const CliAnswer same = m_cli->run({"verify", "a.tahaluf", printed, "--lang", "en"});
    QVERIFY2(same.code == 0, qPrintable(same.errors));
    QVERIFY2(same.output.contains(QStringLiteral("unchanged")), qPrintable(same.output));
    QCOMPARE(m_cli->run({"verify", "a.tahaluf", "ffffffffffffffff"}).code, 1);
    QCOMPARE(m_cli->run({"verify", "a.tahaluf", "محضر"}).code, 2);
}

void TstCliHistory::theAuditSaysWhatAnOperatorChanged()
{
    QCOMPARE(importMember().code, 0);
    const CliAnswer made = m_cli->run({"report", "a.tahaluf", "audit", "--operator", "سعاد", "-o", "audit.pdf"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const QString text = PdfText::ofFile(m_cli->path(QStringLiteral("audit.pdf")));
    QVERIFY2(text.contains(QStringLiteral("هيئة جديدة")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("سعاد")));
    QVERIFY(text.contains(QStringLiteral("New Authority")));
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "audit", "--operator", "سعاد", "--lang", "en", "-o", "e.odt"}).code, 0);

    const CliAnswer none =
        m_cli->run({"report", "a.tahaluf", "audit", "--operator", "لا أحد", "--lang", "en", "-o", "none.pdf"});
    QCOMPARE(none.code, 0);
    QVERIFY(PdfText::ofFile(m_cli->path(QStringLiteral("none.pdf"))).contains(QStringLiteral("Nothing was changed")));
}

void TstCliHistory::theAuditIsForTheFoundationAlone()
{
    QCOMPARE(importMember().code, 0);
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "audit", "--edition", "partners", "-o", "p.pdf"}).code, 0);
    QVERIFY(!PdfText::ofFile(m_cli->path(QStringLiteral("p.pdf"))).contains(QStringLiteral("هيئة جديدة")));
}

void TstCliHistory::onlyTheAuditTakesItsScope()
{
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "proposal-register", "--from", "2012-11-01", "-o", "x.pdf"}).code, 2);
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "audit", "--from", "2012-13-01", "-o", "x.pdf"}).code, 2);
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "audit", "--record", "none", "-o", "x.pdf"}).code, 1);
}

QTEST_GUILESS_MAIN(TstCliHistory)
#include "TstCliHistory.moc"
