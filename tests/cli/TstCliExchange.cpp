// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** station, bundle and merge: from the laptop to the office and back. */
class TstCliExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void workGoesBothWays();
    void aConflictIsNamedBeforeAndAfter();
    void mergingTwiceChangesNothing();
    void whatCannotBeMergedIsRefused();

private:
    void rename(const char* file, const char* phone) const
    {
        m_cli->write(QStringLiteral("in.csv"), QByteArray("name,phone\nوزارة الداخلية,") + phone + '\n');
        const CliAnswer done = m_cli->run({"import", file, "members", "in.csv", "--key", "name", "--actor", "سعاد"});
        QVERIFY2(done.code == 0, qPrintable(done.errors));
    }
    [[nodiscard]] QString phone(const char* file) const
    {
        if (m_cli->run({"export", file, "members", "out.json", "--where", "name=وزارة الداخلية"}).code != 0) {
            return {};
        }
        const QJsonArray rows = QJsonDocument::fromJson(m_cli->read(QStringLiteral("out.json"))).array();
        return rows.at(0).toObject().value(QStringLiteral("phone")).toString();
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliExchange::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    const CliAnswer made = m_cli->run({"station", "a.tahaluf", "b.tahaluf", "--name", "محمول"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
}

void TstCliExchange::workGoesBothWays()
{
    const CliAnswer listed = m_cli->run({"station", "b.tahaluf", "--lang", "en"});
    QCOMPARE(listed.output.count(QLatin1Char('\n')), 2);
    QVERIFY2(listed.output.contains(QStringLiteral("the office")) && listed.output.contains(QStringLiteral("محمول")),
             qPrintable(listed.output));

    rename("b.tahaluf", "44000009");
    QCOMPARE(m_cli->run({"bundle", "b.tahaluf", "-o", "x.bundle", "--for", "office"}).code, 0);
    const CliAnswer tried = m_cli->run({"merge", "a.tahaluf", "x.bundle", "--dry-run", "--lang", "en"});
    QVERIFY2(tried.output.contains(QStringLiteral("0 new, 1 changed")), qPrintable(tried.output + tried.errors));
    QVERIFY(!phone("a.tahaluf").contains(QStringLiteral("44000009")));
    const CliAnswer merged = m_cli->run({"merge", "a.tahaluf", "x.bundle", "--lang", "ar"});
    QVERIFY2(merged.output.contains(QStringLiteral("وزارة الداخلية")), qPrintable(merged.output + merged.errors));
    QVERIFY(phone("a.tahaluf").contains(QStringLiteral("44000009")));
    QCOMPARE(m_cli->run({"check", "a.tahaluf"}).code, 0);
    QVERIFY(!QDir(m_cli->path(QString())).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty()); // of backups

    QCOMPARE(m_cli->run({"bundle", "a.tahaluf", "-o", "y.bundle", "--for", "محمول"}).code, 0);
    QCOMPARE(m_cli->run({"merge", "b.tahaluf", "y.bundle"}).code, 0);
    QCOMPARE(m_cli->run({"check", "b.tahaluf"}).code, 0);
}

void TstCliExchange::aConflictIsNamedBeforeAndAfter()
{
    rename("a.tahaluf", "44000001");
    rename("b.tahaluf", "44000002");
    QCOMPARE(m_cli->run({"bundle", "b.tahaluf", "-o", "x.bundle", "--for", "office"}).code, 0);
    for (const QStringList& more : {QStringList{"--dry-run"}, QStringList()}) {
        const CliAnswer merged = m_cli->run(QStringList{"merge", "a.tahaluf", "x.bundle", "--lang", "en"} + more);
        QVERIFY2(merged.output.contains(QStringLiteral("conflict: Phone: here “44000001”, there “44000002”; there "
                                                       "is newer")),
                 qPrintable(merged.output + merged.errors));
    }
    QCOMPARE(m_cli->run({"check", "a.tahaluf"}).code, 0);
}

void TstCliExchange::mergingTwiceChangesNothing()
{
    rename("b.tahaluf", "44000002");
    QCOMPARE(m_cli->run({"bundle", "b.tahaluf", "-o", "x.bundle", "--for", "office"}).code, 0);
    QCOMPARE(m_cli->run({"merge", "a.tahaluf", "x.bundle"}).code, 0);
    const QString history = m_cli->run({"history", "a.tahaluf"}).output;
    const CliAnswer again = m_cli->run({"merge", "a.tahaluf", "x.bundle", "--lang", "en"});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.output.contains(QStringLiteral("here already")), qPrintable(again.output));
    QCOMPARE(m_cli->run({"history", "a.tahaluf"}).output, history);
}

void TstCliExchange::whatCannotBeMergedIsRefused()
{
    m_cli->write(QStringLiteral("no.bundle"), "TAHALUF-BUNDLE\n1\n");
    QCOMPARE(m_cli->run({"merge", "a.tahaluf", "no.bundle"}).code, 1);
    QCOMPARE(m_cli->run({"merge", "a.tahaluf", "absent.bundle"}).code, 3);
    QCOMPARE(m_cli->run({"bundle", "a.tahaluf", "-o", "x.bundle", "--for", "غيره"}).code, 1);
    QCOMPARE(m_cli->run({"station", "a.tahaluf", "b.tahaluf", "--name", "ثالث"}).code, 1);
    QCOMPARE(m_cli->run({"station", "a.tahaluf", "c.tahaluf"}).code, 2);
    QCOMPARE(m_cli->run({"station", "b.tahaluf", "c.tahaluf", "--name", "ثالث"}).code, 1);
}

QTEST_GUILESS_MAIN(TstCliExchange)
#include "TstCliExchange.moc"
