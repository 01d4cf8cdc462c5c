// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"
#include "language/Bidi.h"

#include <QRegularExpression>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Every paper as the command line writes it, read back from the PDF. */
class TstCliPapers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPaperIsListedAndWritten_data();
    void everyPaperIsListedAndWritten();
    void invitationsHaveAPageForEachBody();
    void invitationOfOneBody();
    void registerIsGroupedByWhatIsAskedFor_data();
    void registerIsGroupedByWhatIsAskedFor();
    void packHasABookmarkForEachPaper();
    void editionsAreMarkedAndLeaveOutTheirLines();
    void wrongQuestionsGetTheirAnswer_data();
    void wrongQuestionsGetTheirAnswer();

private:
    static QByteArray tool(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                         : QByteArray();
    }
    [[nodiscard]] CliAnswer report(const QStringList& arguments) const
    {
        return m_cli->run(QStringList{"report", "a.tahaluf"} + arguments + QStringList{"-o", "out.pdf"});
    }
    /** The words of the PDF with letters instead of their forms, without marks and line ends. */
    [[nodiscard]] QString text() const
    {
        const QByteArray read = tool(QStringLiteral("pdftotext"), {m_cli->path("out.pdf"), QStringLiteral("-")});
        return tahaluf::Bidi::strip(QString::fromUtf8(read)).normalized(QString::NormalizationForm_KC).simplified();
    }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        return count.match(QString::fromUtf8(tool(QStringLiteral("pdfinfo"), {m_cli->path("out.pdf")})))
            .captured(1)
            .toInt();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliPapers::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliPapers::everyPaperIsListedAndWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("arabic");
    QTest::addColumn<QString>("english");
    const QStringList third{"--meeting", "ت3"};
    QTest::newRow("invitation") << QStringList{"invitation"} + third << "الموضوع"
                                << "Subject: Invitation";
    QTest::newRow("agenda") << QStringList{"agenda"} + third << "جدول"
                            << "Expected end";
    QTest::newRow("attendance sheet") << QStringList{"attendance-sheet"} + third << "التوقيع"
                                      << "Signature";
    QTest::newRow("seating plan") << QStringList{"seating-plan"} + third << "الجلوس"
                                  << "Who sits where";
    QTest::newRow("table plates") << QStringList{"table-plates"} + third << "النيابة"
                                  << "Ministry of Justice";
    QTest::newRow("badges") << QStringList{"badges"} + third << "النيابة"
                            << "Ministry of Justice";
    QTest::newRow("slips") << QStringList{"proposal-slips"} + third << "نموذج"
                           << "Slip No.";
    QTest::newRow("so far") << QStringList{"so-far", "--meeting", "ت2"} << "مسودة"
                            << "Draft, not approved";
    QTest::newRow("minutes") << QStringList{"minutes", "--meeting", "ت2"} << "محضر"
                             << "Minutes of the";
    QTest::newRow("pack") << QStringList{"meeting-pack"} + third << "نموذج"
                          << "Agenda";
    QTest::newRow("register") << QStringList{"proposal-register"} << "الإجمالي"
                              << "Total: 55 proposals";
    QTest::newRow("matrix") << QStringList{"recommendation-matrix", "--by", "state"} << "مصفوفة"
                            << "Follow-up matrix";
    QTest::newRow("directory") << QStringList{"member-directory"} << "دليل"
                               << "Directory of bodies";
    QTest::newRow("profile") << QStringList{"member-profile", "--member", "وزارة العدل"} << "ملف"
                             << "Profile of the body";
    QTest::newRow("final text") << QStringList{"final-text"} << "الباب"
                                << "Founding Document";
    QTest::newRow("provenance") << QStringList{"final-text-provenance"} << "مصادر"
                                << "With the sources of its articles";
    QTest::newRow("plan") << QStringList{"action-plan"} << "خطة"
                          << "Action plan";
}

void TstCliPapers::everyPaperIsListedAndWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, arabic);
    QFETCH(QString, english);
    const CliAnswer list = m_cli->run({"reports"});
    QVERIFY2(list.output.contains(arguments.first() + QLatin1Char('\t')), qPrintable(list.output));
    for (const char* language : {"ar", "en", "both"}) {
        const CliAnswer answer = report(arguments + QStringList{"--lang", QString::fromLatin1(language)});
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        QCOMPARE(answer.errors, QString());
        QVERIFY(pages() > 0);
        const QByteArray kind(language);
        // The title of a sheet of labels stands in the PDF's data only.
        const QString info = QString::fromUtf8(tool(QStringLiteral("pdfinfo"), {m_cli->path("out.pdf")}));
        const QString said = text() + info;
        QVERIFY2(kind == "en" || said.contains(arabic), qPrintable(said.left(2000)));
        QVERIFY2(kind == "ar" || said.contains(english), qPrintable(said.left(2000)));
    }
    QCOMPARE(m_cli->files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("out.pdf")}));
}

void TstCliPapers::invitationsHaveAPageForEachBody()
{
    QCOMPARE(report({"invitation", "--meeting", "ت3"}).code, 0);
    QCOMPARE(pages(), 15);
    QCOMPARE(text().count(QStringLiteral("Subject")), 0);
}

void TstCliPapers::invitationOfOneBody()
{
    QCOMPARE(report({"invitation", "--meeting", "ت3", "--member", "جامعة قطر", "--lang", "en"}).code, 0);
    QCOMPARE(pages(), 1);
    QVERIFY(text().contains(QStringLiteral("To the Head, Qatar University")));
    QVERIFY(!text().contains(QStringLiteral("Ministry of Justice")));
}

void TstCliPapers::registerIsGroupedByWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("band");
    QTest::newRow("meeting") << "meeting"
                             << "Outside meetings – 4 proposals";
    QTest::newRow("member") << "member"
                            << "Qatari Red Crescent – ";
    QTest::newRow("theme") << "theme"
                           << "Prevention – 14 proposals";
    QTest::newRow("state") << "state"
                           << "Adopted – 13 proposals";
}

void TstCliPapers::registerIsGroupedByWhatIsAskedFor()
{
    QFETCH(QString, by);
    QFETCH(QString, band);
    const CliAnswer answer = report({"proposal-register", "--by", by, "--lang", "en"});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(text().contains(band), qPrintable(text().left(2000)));
    QVERIFY(text().contains(QStringLiteral("Total: 55 proposals")));
}

void TstCliPapers::packHasABookmarkForEachPaper()
{
    QCOMPARE(report({"meeting-pack", "--meeting", "ت2", "--lang", "en"}).code, 0);
    const QString outline =
        QString::fromUtf8(tool(QStringLiteral("mutool"), {"show", m_cli->path("out.pdf"), "outline"}));
    QStringList top;
    static const QRegularExpression entry(QStringLiteral("^[+|-]\\t\"(.*)\"\\t#"));
    for (const QString& line : outline.split(QLatin1Char('\n'))) {
        if (const auto match = entry.match(line); match.hasMatch()) {
            top << match.captured(1);
        }
    }
    QCOMPARE(top,
             (QStringList{"Invitation to the Second Consultative Meeting",
                          "Agenda",
                          "Attendance sheet",
                          "Seating plan",
                          "Table plates",
                          "Badges",
                          "Minutes of the Second Consultative Meeting",
                          "Proposal register"}));
}

void TstCliPapers::editionsAreMarkedAndLeaveOutTheirLines()
{
    const QString partnersOnly = QStringLiteral("تتحفظ الوزارة على إتاحة بيانات الحالات");
    const QString internalOnly = QStringLiteral("لفت ممثل الجامعة النظر");
    const auto minutes = [&](const char* edition) {
        const CliAnswer answer = report({"minutes", "--meeting", "ت2", "--edition", QString::fromLatin1(edition)});
        return answer.code == 0 ? text() : answer.errors;
    };
    const QString internal = minutes("internal");
    QVERIFY(internal.contains(QStringLiteral("نسخة داخلية")));
    QVERIFY(internal.contains(partnersOnly));
    QVERIFY(internal.contains(internalOnly));
    const QString partners = minutes("partners");
    QVERIFY(partners.contains(QStringLiteral("نسخة الشركاء")));
    QVERIFY(partners.contains(partnersOnly));
    QVERIFY(!partners.contains(internalOnly));
    const QString open = minutes("public");
    QVERIFY(open.contains(QStringLiteral("نسخة عامة")));
    QVERIFY(!open.contains(partnersOnly));
    QVERIFY(!open.contains(internalOnly));
    // No heading over nothing; the decisions' column is called «النتيجة والتحفظات».
    static const QRegularExpression heading(QStringLiteral("(?<!و)التحفظات"));
    QVERIFY(!heading.match(open).hasMatch());
    QVERIFY(heading.match(partners).hasMatch());
}

void TstCliPapers::wrongQuestionsGetTheirAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("agenda without a meeting") << QStringList{"agenda"} << 1;
    QTest::newRow("pack without a meeting") << QStringList{"meeting-pack"} << 1;
    QTest::newRow("profile without a body") << QStringList{"member-profile"} << 1;
    QTest::newRow("profile of nobody") << QStringList{"member-profile", "--member", "وزارة السحاب"} << 1;
    QTest::newRow("body that is not invited")
        << QStringList{"invitation", "--meeting", "ت1", "--member", "لجنة مكاتب الاستقدام"} << 1;
    QTest::newRow("agenda cannot be grouped") << QStringList{"agenda", "--meeting", "ت3", "--by", "theme"} << 2;
    QTest::newRow("unknown grouping") << QStringList{"proposal-register", "--by", "colour"} << 2;
    QTest::newRow("unknown language") << QStringList{"proposal-register", "--lang", "fr"} << 2;
    QTest::newRow("unknown report") << QStringList{"horoscope"} << 2;
}

void TstCliPapers::wrongQuestionsGetTheirAnswer()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    m_cli->write(QStringLiteral("out.pdf"), "old");
    const CliAnswer answer = report(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.error().isEmpty());
    QVERIFY2(!answer.error().startsWith(QStringLiteral("(several")) || code == 2, qPrintable(answer.errors));
    QCOMPARE(m_cli->read(QStringLiteral("out.pdf")), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TstCliPapers)
#include "TstCliPapers.moc"
