// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/EntryNumber.h"

#include <QTest>

using namespace tahaluf;

class TstEntryNumber : public QObject
{
    Q_OBJECT

private slots:
    void isReadHoweverItWasTyped_data();
    void isReadHoweverItWasTyped();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
};

void TstEntryNumber::isReadHoweverItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("as it is printed") << QStringLiteral("ت 2-017") << QStringLiteral("ت 2-017");
    QTest::newRow("without spaces and zeros") << QStringLiteral("ت2-17") << QStringLiteral("ت 2-017");
    QTest::newRow("with spaces everywhere") << QStringLiteral("  ت  2 - 17 ") << QStringLiteral("ت 2-017");
    QTest::newRow("Arabic digits") << QStringLiteral("ت ٢-٠١٧") << QStringLiteral("ت 2-017");
    QTest::newRow("Persian digits") << QStringLiteral("ت ۲-۱۷") << QStringLiteral("ت 2-017");
    QTest::newRow("isolated in a line") << QStringLiteral("\u2066ت 2-017\u2069") << QStringLiteral("ت 2-017");
    QTest::newRow("a series of two letters") << QStringLiteral("تح 12-1234") << QStringLiteral("تح 12-1234");
    QTest::newRow("outside meetings") << QStringLiteral("خ-001") << QStringLiteral("خ-001");
    QTest::newRow("outside, with spaces") << QStringLiteral("خ - ١٢") << QStringLiteral("خ-012");
    QTest::newRow("a series of the same letter") << QStringLiteral("خ 3-4") << QStringLiteral("خ 3-004");
}

void TstEntryNumber::isReadHoweverItWasTyped()
{
    QFETCH(QString, typed);
    const auto read = EntryNumber::parse(typed);
    QVERIFY(read);
    QTEST(read->text(), "number");
}

void TstEntryNumber::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "ت", "2-017", "ت-017", "ت 2", "ت 2-", "ت 2--17", "ت 2-17 ب", "ت 2 17", "ت2-1-7"}) {
        QTest::newRow(typed) << QString::fromUtf8(typed);
    }
}

void TstEntryNumber::otherTextsAreNone()
{
    QFETCH(QString, typed);
    QVERIFY(!EntryNumber::parse(typed));
}

QTEST_GUILESS_MAIN(TstEntryNumber)
#include "TstEntryNumber.moc"
