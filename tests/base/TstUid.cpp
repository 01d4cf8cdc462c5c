// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Uid.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace tahaluf;

class TstUid : public QObject
{
    Q_OBJECT

private slots:
    void isAVersionSevenOfThisMoment();
    void laterOnesSortBehind();
    void noneIsGivenTwice();
    void shortOnesTellApartWhatWasGivenTogether();
    void shapes_data();
    void shapes();
};

void TstUid::isAVersionSevenOfThisMoment()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString uid = newUid();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY2(shape.match(uid).hasMatch(), qPrintable(uid));
    QCOMPARE(QUuid(uid).variant(), QUuid::DCE);
    const qint64 moment = (uid.left(8) + uid.mid(9, 4)).toLongLong(nullptr, 16);
    QVERIFY(moment >= before && moment <= after);
}

void TstUid::laterOnesSortBehind()
{
    QString last = newUid();
    for (int i = 0; i < 20; ++i) {
        QTest::qSleep(1);
        const QString next = newUid();
        QVERIFY2(next > last, qPrintable(last + u' ' + next));
        last = next;
    }
}

void TstUid::noneIsGivenTwice()
{
    constexpr int Many = 20000;
    QSet<QString> given;
    for (int i = 0; i < Many; ++i) {
        given.insert(newUid());
    }
    QCOMPARE(given.size(), Many);
}

void TstUid::shortOnesTellApartWhatWasGivenTogether()
{
    const QString first = newUid();
    const QString second = newUid();
    QCOMPARE(shortUid(first).size(), 8);
    QVERIFY2(shortUid(first) != shortUid(second), qPrintable(first + u' ' + second));
}

void TstUid::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("version 4") << QStringLiteral("f5e6cdc8-a3d7-400b-999b-36d911974265") << true;
    QTest::newRow("capitals") << QStringLiteral("F5E6CDC8-A3D7-400B-999B-36D911974265") << true;
    QTest::newRow("new") << newUid() << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("in braces") << QStringLiteral("{f5e6cdc8-a3d7-400b-999b-36d91197426}") << false;
    QTest::newRow("a dash too early") << QStringLiteral("f5e6cdc-8a3d7-400b-999b-36d9119742650") << false;
    QTest::newRow("a letter beyond f") << QStringLiteral("g5e6cdc8-a3d7-400b-999b-36d911974265") << false;
    QTest::newRow("too long") << QStringLiteral("f5e6cdc8-a3d7-400b-999b-36d9119742651") << false;
}

void TstUid::shapes()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isUid(text), isOne);
}

QTEST_GUILESS_MAIN(TstUid)
#include "TstUid.moc"
