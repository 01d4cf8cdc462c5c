// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QRegularExpression>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Encrypted copies at the command line: made, the key printed, restored by either secret, refused otherwise. */
class TstCliLocked : public QObject
{
    Q_OBJECT

private slots:
    void theWholeWayOfAnEncryptedCopy();
    void aPassphraseIsNeverGuessed();

private:
    static QString keyOn(const CliRunner& cli, const QString& pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), cli.path(pdf), QStringLiteral("-")});
        reader.waitForFinished();
        static const QRegularExpression group(QStringLiteral("\\b\\d{6}\\b"));
        QStringList groups;
        for (auto found = group.globalMatch(QString::fromUtf8(reader.readAllStandardOutput())); found.hasNext();) {
            groups << found.next().captured();
        }
        return groups.join(QLatin1Char(' '));
    }
};

void TstCliLocked::theWholeWayOfAnEncryptedCopy()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    cli.write(QStringLiteral("secret"), "three palm trees at Al Khor\n");
    const CliAnswer made =
        cli.run({"backup", "a.tahaluf", "b.tahaluf-locked", "--encrypt", "--passphrase-file", "secret"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    QVERIFY2(made.output.contains(QStringLiteral("recovery-key")), qPrintable(made.output));
    QVERIFY(!cli.read(QStringLiteral("b.tahaluf-locked")).contains("SQLite"));

    // From now on none is asked for; another one is refused.
    QCOMPARE(cli.run({"backup", "a.tahaluf", "c.tahaluf-locked", "--encrypt"}).code, 0);
    cli.write(QStringLiteral("wrong"), "another passphrase\n");
    const CliAnswer other =
        cli.run({"backup", "a.tahaluf", "d.tahaluf-locked", "--encrypt", "--passphrase-file", "wrong"});
    QCOMPARE(other.code, 1);
    QVERIFY(!cli.files().contains(QStringLiteral("d.tahaluf-locked")));

    const CliAnswer restored =
        cli.run({"restore", "b.tahaluf-locked", "from-passphrase.tahaluf", "--passphrase-file", "secret"});
    QVERIFY2(restored.code == 0, qPrintable(restored.errors));
    QCOMPARE(cli.run({"check", "from-passphrase.tahaluf"}).code, 0);

    // The key as the paper prints it, in English so that the groups stand from left to right in its text.
    QCOMPARE(cli.run({"report", "a.tahaluf", "recovery-key", "--lang", "en", "-o", "key.pdf"}).code, 0);
    const QString key = keyOn(cli, QStringLiteral("key.pdf"));
    QCOMPARE(key.count(QLatin1Char(' ')), 7);
    cli.write(QStringLiteral("key"), key.toUtf8() + '\n');
    const CliAnswer byKey = cli.run({"restore", "c.tahaluf-locked", "from-key.tahaluf", "--passphrase-file", "key"});
    QVERIFY2(byKey.code == 0, qPrintable(byKey.errors));
    QCOMPARE(cli.contentDigest(QStringLiteral("from-key.tahaluf")), cli.contentDigest(QStringLiteral("a.tahaluf")));

    const CliAnswer refused = cli.run({"restore", "b.tahaluf-locked", "no.tahaluf", "--passphrase-file", "wrong"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.error().contains(QStringLiteral("passphrase is not")), qPrintable(refused.errors));
    QByteArray bytes = cli.read(QStringLiteral("b.tahaluf-locked"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    cli.write(QStringLiteral("bad.tahaluf-locked"), bytes);
    const CliAnswer damaged = cli.run({"restore", "bad.tahaluf-locked", "no.tahaluf", "--passphrase-file", "secret"});
    QCOMPARE(damaged.code, 3);
    QVERIFY2(damaged.error().contains(QStringLiteral("damaged")), qPrintable(damaged.errors));
    QVERIFY(!cli.files().contains(QStringLiteral("no.tahaluf")));
}

void TstCliLocked::aPassphraseIsNeverGuessed()
{
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    const CliAnswer none = cli.run({"backup", "a.tahaluf", "b.tahaluf-locked", "--encrypt"});
    QCOMPARE(none.code, 2);
    QVERIFY2(none.error().contains(QStringLiteral("--passphrase-file")), qPrintable(none.errors));
    cli.write(QStringLiteral("short"), "abc\n");
    QCOMPARE(cli.run({"backup", "a.tahaluf", "b.tahaluf-locked", "--encrypt", "--passphrase-file", "short"}).code, 1);
    QCOMPARE(cli.run({"backup", "a.tahaluf", "b.tahaluf", "--passphrase-file", "short"}).code, 2);
    QCOMPARE(cli.run({"backup", "a.tahaluf", "b.tahaluf-locked", "--encrypt", "--passphrase-file", "none"}).code, 1);
    QCOMPARE(cli.files(), (QStringList{QStringLiteral("a.tahaluf"), QStringLiteral("short")}));
    // Before one is set the paper says so.
    QCOMPARE(cli.run({"report", "a.tahaluf", "recovery-key", "-o", "key.pdf"}).code, 0);
}

QTEST_GUILESS_MAIN(TstCliLocked)
#include "TstCliLocked.moc"
