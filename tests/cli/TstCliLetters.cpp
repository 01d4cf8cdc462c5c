// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Letters and paper templates without a window: import, export, search and their papers. */
class TstCliLetters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importingAnExportChangesNothing_data();
    void importingAnExportChangesNothing();
    void movesToANewFileWithItsNumbersAndAnswers();
    void importGivesNumbersAndTakesLinksToEarlierRows();
    void importRefusesWithItsRow_data();
    void importRefusesWithItsRow();
    void exportsTheUnansweredOnes();
    void findsALetterByNumberAndWords();
    void writesTheirPapers_data();
    void writesTheirPapers();
    void wrongLettersAndYearsAreNamed();
    void aTemplateFromATableDressesThePapers();

private:
    [[nodiscard]] QJsonArray letters(const QString& file) const
    {
        const CliAnswer answer = m_cli->run({"export", file, "letters", "letters.json"});
        return answer.code == 0 ? QJsonDocument::fromJson(m_cli->read(QStringLiteral("letters.json"))).array()
                                : QJsonArray();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliLetters::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliLetters::importingAnExportChangesNothing_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("file");
    for (const char* entity : {"letters", "text_modules", "paper_templates"}) {
        QTest::addRow("%s csv", entity) << entity << "out.csv";
        QTest::addRow("%s json", entity) << entity << "out.json";
    }
}

void TstCliLetters::importingAnExportChangesNothing()
{
    QFETCH(QString, entity);
    QFETCH(QString, file);
    QCOMPARE(m_cli->run({"export", "a.tahaluf", entity, file}).code, 0);
    const QByteArray before = m_cli->digest(QStringLiteral("a.tahaluf"));
    const CliAnswer answer = m_cli->run({"import", "a.tahaluf", entity, file});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.output.startsWith(QStringLiteral("0 new, 0 changed, ")), qPrintable(answer.output));
    QCOMPARE(m_cli->digest(QStringLiteral("a.tahaluf")), before);
}

void TstCliLetters::movesToANewFileWithItsNumbersAndAnswers()
{
    QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
    for (const char* entity : {"members", "people", "meetings", "letters"}) {
        QCOMPARE(m_cli->run({"export", "a.tahaluf", entity, "out.csv"}).code, 0);
        const CliAnswer answer = m_cli->run({"import", "b.tahaluf", entity, "out.csv"});
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    }
    QCOMPARE(letters(QStringLiteral("b.tahaluf")), letters(QStringLiteral("a.tahaluf")));
    QCOMPARE(m_cli->run({"check", "b.tahaluf"}).code, 0);
    // Numbers go on above those that came with the data.
    m_cli->write(QStringLiteral("new.csv"), "direction,subject,dated_on\nreceived,كتاب,2012-12-30\n");
    QCOMPARE(m_cli->run({"import", "b.tahaluf", "letters", "new.csv"}).code, 0);
    QCOMPARE(letters(QStringLiteral("b.tahaluf")).last().toObject().value(QStringLiteral("number")).toString(),
             QStringLiteral("و 7/2012"));
}

void TstCliLetters::importGivesNumbersAndTakesLinksToEarlierRows()
{
    QCOMPARE(m_cli->run({"new", "b.tahaluf"}).code, 0);
    m_cli->write(QStringLiteral("in.csv"),
                 "صادر أو وارد,الرقم,التاريخ,الجهة,الموضوع,موعد الرد,ردًا على,درجة السرية\n"
                 "صادر,,2012-10-01,وزارة العدل,طلب ترشيح,2012-10-15,,عادي\n"
                 "وارد,,2012-10-09,وزارة العدل,تسمية الممثل,,ص 1/2012,سري\n"
                 "صادر,14,2012-11-01,وزارة العدل,شكر,,,\n"
                 "صادر,,٢٠١٢-١١-٠٢,وزارة العدل,تعميم,,,\n");
    const CliAnswer answer = m_cli->run({"import", "b.tahaluf", "letters", "in.csv", "--create-missing"});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QStringList numbers;
    for (const auto&& letter : letters(QStringLiteral("b.tahaluf"))) {
        numbers << letter.toObject().value(QStringLiteral("number")).toString();
    }
    QCOMPARE(numbers, (QStringList{"ص 1/2012", "و 1/2012", "ص 14/2012", "ص 15/2012"}));
    const QJsonObject first = letters(QStringLiteral("b.tahaluf")).first().toObject();
    QCOMPARE(first.value(QStringLiteral("answer")).toString(), QStringLiteral("answered"));
    QCOMPARE(first.value(QStringLiteral("state")).toString(), QStringLiteral("sent"));
}

void TstCliLetters::importRefusesWithItsRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("named");
    QTest::newRow("no subject") << QByteArray("sent,,2012-10-01,,") << QStringLiteral("subject");
    QTest::newRow("number given twice") << QByteArray("sent,ص 1/2012,2012-10-01,كتاب,") << QStringLiteral("ص 1/2012");
    QTest::newRow("number of another year") << QByteArray("sent,ص 1/2012,2013-10-01,كتاب,") << QStringLiteral("2013");
    QTest::newRow("no day") << QByteArray("sent,,2012-02-30,كتاب,") << QStringLiteral("2012-02-30");
    QTest::newRow("unknown direction") << QByteArray("sideways,,2012-10-01,كتاب,") << QStringLiteral("sideways");
    QTest::newRow("answer to nothing") << QByteArray("received,,2012-10-01,كتاب,ص 99/2012")
                                       << QStringLiteral("ص 99/2012");
    QTest::newRow("answer the same way") << QByteArray("sent,,2012-10-01,كتاب,ص 1/2012") << QStringLiteral("ص 1/2012");
}

void TstCliLetters::importRefusesWithItsRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, named);
    const QByteArray before = m_cli->digest(QStringLiteral("a.tahaluf"));
    m_cli->write(QStringLiteral("in.csv"), "direction,number,dated_on,subject,in_reply_to\n" + row + "\n");
    const CliAnswer answer = m_cli->run({"import", "a.tahaluf", "letters", "in.csv"});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(named), qPrintable(answer.errors));
    QVERIFY2(answer.error().contains(QStringLiteral("Row 2")), qPrintable(answer.errors));
    QCOMPARE(m_cli->digest(QStringLiteral("a.tahaluf")), before);
}

void TstCliLetters::exportsTheUnansweredOnes()
{
    const CliAnswer answer = m_cli->run(
        {"export", "a.tahaluf", "letters", "out.json", "--where", "answer=awaited", "--where", "direction=sent"});
    QCOMPARE(answer.code, 0);
    const QJsonArray open = QJsonDocument::fromJson(m_cli->read(QStringLiteral("out.json"))).array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().toObject().value(QStringLiteral("number")).toString(), QStringLiteral("ص 6/2012"));
    QVERIFY(!open.first().toObject().contains(QStringLiteral("sequence")));
    QCOMPARE(open.first().toObject().value(QStringLiteral("answer_due_hijri")).toString(),
             QStringLiteral("1434-02-05"));
}

void TstCliLetters::findsALetterByNumberAndWords()
{
    for (const QString& query : {QStringLiteral("ص 6/2012"), QStringLiteral("مرئيات المحاور والاليات")}) {
        const CliAnswer answer = m_cli->run({"search", "a.tahaluf", query, "--entity", "letters", "--json"});
        QCOMPARE(answer.code, 0);
        const QJsonArray hits = QJsonDocument::fromJson(answer.output.toUtf8()).array();
        QVERIFY2(!hits.isEmpty(), qPrintable(query));
        QCOMPARE(hits.first().toObject().value(QStringLiteral("number")).toString(), QStringLiteral("ص 6/2012"));
    }
}

void TstCliLetters::writesTheirPapers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("letter") << QStringList{"letter", "--letter", "ص 6/2012"};
    QTest::newRow("letter, typed otherwise") << QStringList{"letter", "--letter", "ص٦/٢٠١٢"};
    QTest::newRow("letter received") << QStringList{"letter", "--letter", "و 6/2012", "--digits", "arabic"};
    QTest::newRow("draft") << QStringList{"letter", "--letter", "ص 7/2012"};
    QTest::newRow("register") << QStringList{"correspondence-register"};
    QTest::newRow("register of a year") << QStringList{"correspondence-register", "--year", "2012", "--lang", "en"};
    QTest::newRow("register of an empty year") << QStringList{"correspondence-register", "--year", "1999"};
    QTest::newRow("partners' register") << QStringList{"correspondence-register", "--edition", "partners"};
    QTest::newRow("index") << QStringList{"year-index", "--year", "2012"};
    QTest::newRow("index in English") << QStringList{"year-index", "--lang", "en"};
}

void TstCliLetters::writesTheirPapers()
{
    QFETCH(QStringList, arguments);
    const CliAnswer answer = m_cli->run(QStringList{"report", "a.tahaluf"} + arguments + QStringList{"-o", "out.pdf"});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(answer.errors, QString());
    QVERIFY(m_cli->read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
}

void TstCliLetters::wrongLettersAndYearsAreNamed()
{
    const CliAnswer none = m_cli->run({"report", "a.tahaluf", "letter", "-o", "out.pdf"});
    QCOMPARE(none.code, 1);
    const CliAnswer unknown = m_cli->run({"report", "a.tahaluf", "letter", "-o", "out.pdf", "--letter", "ص 99/2012"});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.error().contains(QStringLiteral("ص 99/2012")), qPrintable(unknown.errors));
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "year-index", "-o", "out.pdf", "--year", "لا"}).code, 2);
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "year-index", "-o", "out.pdf", "--year", "12"}).code, 2);
    QVERIFY(!m_cli->files().contains(QStringLiteral("out.pdf")));
    // A year is closed by its command, not by a row.
    m_cli->write(QStringLiteral("in.csv"), "year,closed_by\n2012,me\n");
    QCOMPARE(m_cli->run({"import", "a.tahaluf", "closed_years", "in.csv"}).code, 1);
}

void TstCliLetters::aTemplateFromATableDressesThePapers()
{
    m_cli->write(QStringLiteral("in.csv"), "paper,accent,opening\nletter,#FFD700,\n");
    const CliAnswer pale = m_cli->run({"import", "a.tahaluf", "paper_templates", "in.csv", "--key", "paper"});
    QCOMPARE(pale.code, 1);
    QVERIFY2(pale.error().contains(QStringLiteral("#FFD700")) && pale.error().contains(QStringLiteral("4.5")),
             qPrintable(pale.errors));
    m_cli->write(QStringLiteral("in.csv"), "paper,accent,opening\nletter,#256B42,\nno-such-paper,,\n");
    const CliAnswer unknown = m_cli->run({"import", "a.tahaluf", "paper_templates", "in.csv", "--key", "paper"});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.error().contains(QStringLiteral("no-such-paper")));
    m_cli->write(QStringLiteral("in.csv"), "paper,accent,opening\nletter,#256B42,\nminutes,#17606F,الحمد لله\n");
    const CliAnswer done = m_cli->run({"import", "a.tahaluf", "paper_templates", "in.csv", "--key", "paper"});
    QVERIFY2(done.code == 0, qPrintable(done.errors));
    QCOMPARE(done.output.trimmed(), QStringLiteral("1 new, 1 changed, 0 unchanged."));
    QCOMPARE(m_cli->run({"report", "a.tahaluf", "minutes", "--meeting", "ت2", "-o", "out.pdf"}).code, 0);
    QCOMPARE(m_cli->run({"check", "a.tahaluf"}).code, 0);
}

QTEST_GUILESS_MAIN(TstCliLetters)
#include "TstCliLetters.moc"
