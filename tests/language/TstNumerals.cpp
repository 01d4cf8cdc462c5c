// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Numerals.h"

#include <QTest>

#include <limits>

using namespace tahaluf;

class TstNumerals : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryDigitSet_data();
    void readsEveryDigitSet();
    void leavesOtherCharactersAlone();
    void parsesWholeNumbers_data();
    void parsesWholeNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void shapesDigits();
};

void TstNumerals::readsEveryDigitSet_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Latin") << QStringLiteral("0123456789");
    QTest::newRow("Arabic-Indic") << QStringLiteral("٠١٢٣٤٥٦٧٨٩");
    QTest::newRow("Persian") << QStringLiteral("۰۱۲۳۴۵۶۷۸۹");
    QTest::newRow("full width") << QStringLiteral("０１２３４５６７８９");
    QTest::newRow("Bengali") << QStringLiteral("০১২৩৪৫৬৭৮৯");
    QTest::newRow("mathematical, beyond the first plane") << QString::fromUtf8("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗");
    QTest::newRow("mixed") << QStringLiteral("٠1۲３٤5۶７٨9");
}

void TstNumerals::readsEveryDigitSet()
{
    QFETCH(QString, typed);
    QCOMPARE(Numerals::toAscii(typed), QStringLiteral("0123456789"));
    QCOMPARE(Numerals::parseInt(typed), std::optional<qint64>(123456789));
}

void TstNumerals::leavesOtherCharactersAlone()
{
    QCOMPARE(Numerals::toAscii(QStringLiteral("لسنة ٢٠١٢م، 😀 m²")), QStringLiteral("لسنة 2012م، 😀 m²"));
    QCOMPARE(Numerals::toAscii(QString()), QString());
    // A text cut in the middle of a character keeps its half.
    const QString halved = QString(QChar(0xD83D)) + QStringLiteral("٢");
    QCOMPARE(Numerals::toAscii(halved), QString(QChar(0xD83D)) + u'2');
}

void TstNumerals::parsesWholeNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("a year") << QStringLiteral("٢٠١٢") << qint64(2012);
    QTest::newRow("spaces around") << QStringLiteral("  ١٥\t") << qint64(15);
    QTest::newRow("bidi marks around") << QStringLiteral("\u200f\u206712\u2069") << qint64(12);
    QTest::newRow("negative") << QStringLiteral("-٣") << qint64(-3);
    QTest::newRow("typographic minus") << QStringLiteral("\u22127") << qint64(-7);
    QTest::newRow("plus") << QStringLiteral("+8") << qint64(8);
    QTest::newRow("leading zeros") << QStringLiteral("٠١١") << qint64(11);
    QTest::newRow("greatest") << QStringLiteral("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("lowest") << QStringLiteral("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void TstNumerals::parsesWholeNumbers()
{
    QFETCH(QString, typed);
    QFETCH(qint64, expected);
    QCOMPARE(Numerals::parseInt(typed), std::optional<qint64>(expected));
}

void TstNumerals::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  \u200f ");
    QTest::newRow("sign only") << QStringLiteral("-");
    QTest::newRow("words") << QStringLiteral("اثنان");
    QTest::newRow("number with era") << QStringLiteral("2012م");
    QTest::newRow("space inside") << QStringLiteral("1 2");
    QTest::newRow("fraction") << QStringLiteral("١٫٥");
    QTest::newRow("superscript") << QStringLiteral("²");
    QTest::newRow("one too great") << QStringLiteral("9223372036854775808");
    QTest::newRow("one too low") << QStringLiteral("-9223372036854775809");
    QTest::newRow("far too long") << QString(200, u'9');
}

void TstNumerals::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    QVERIFY(!Numerals::parseInt(typed));
}

void TstNumerals::shapesDigits()
{
    QCOMPARE(Numerals::shaped(2012, DigitShapes::ArabicIndic), QStringLiteral("٢٠١٢"));
    QCOMPARE(Numerals::shaped(-5, DigitShapes::Latin), QStringLiteral("-5"));
    QCOMPARE(Numerals::shaped(QStringLiteral("ت 2-۰۱۷"), DigitShapes::ArabicIndic), QStringLiteral("ت ٢-٠١٧"));
    QCOMPARE(Numerals::shaped(QStringLiteral("صفحة ٢ من 5"), DigitShapes::Latin), QStringLiteral("صفحة 2 من 5"));
}

QTEST_GUILESS_MAIN(TstNumerals)
#include "TstNumerals.moc"
