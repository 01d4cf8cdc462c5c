// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Ordinals.h"

#include <QSet>
#include <QTest>

using namespace tahaluf;
using namespace tahaluf::Ordinals;

class TstOrdinals : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheNoun_data();
    void agreesWithTheNoun();
    void tensChangeInATitle();
    void beyondNinetyNineIsANumber();
    void numbersHeadings_data();
    void numbersHeadings();
    void everyNumberHasItsOwnWord();
    void speaksEnglish_data();
    void speaksEnglish();
    void followsThePaper();
};

void TstOrdinals::agreesWithTheNoun_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("meeting"); // اللقاء
    QTest::addColumn<QString>("article"); // المادة
    QTest::newRow("1") << 1 << QStringLiteral("الأول") << QStringLiteral("الأولى");
    QTest::newRow("2") << 2 << QStringLiteral("الثاني") << QStringLiteral("الثانية");
    QTest::newRow("3") << 3 << QStringLiteral("الثالث") << QStringLiteral("الثالثة");
    QTest::newRow("8") << 8 << QStringLiteral("الثامن") << QStringLiteral("الثامنة");
    QTest::newRow("10") << 10 << QStringLiteral("العاشر") << QStringLiteral("العاشرة");
    QTest::newRow("11") << 11 << QStringLiteral("الحادي عشر") << QStringLiteral("الحادية عشرة");
    QTest::newRow("12") << 12 << QStringLiteral("الثاني عشر") << QStringLiteral("الثانية عشرة");
    QTest::newRow("19") << 19 << QStringLiteral("التاسع عشر") << QStringLiteral("التاسعة عشرة");
    QTest::newRow("20") << 20 << QStringLiteral("العشرون") << QStringLiteral("العشرون");
    QTest::newRow("21") << 21 << QStringLiteral("الحادي والعشرون") << QStringLiteral("الحادية والعشرون");
    QTest::newRow("22") << 22 << QStringLiteral("الثاني والعشرون") << QStringLiteral("الثانية والعشرون");
    QTest::newRow("83") << 83 << QStringLiteral("الثالث والثمانون") << QStringLiteral("الثالثة والثمانون");
    QTest::newRow("99") << 99 << QStringLiteral("التاسع والتسعون") << QStringLiteral("التاسعة والتسعون");
}

void TstOrdinals::agreesWithTheNoun()
{
    QFETCH(int, n);
    QTEST(arabic(n, Gender::Masculine), "meeting");
    QTEST(arabic(n, Gender::Feminine), "article");
}

void TstOrdinals::tensChangeInATitle()
{
    // «محضر اللقاء التشاوري العشرين»
    QCOMPARE(arabic(20, Gender::Masculine, Case::Oblique), QStringLiteral("العشرين"));
    QCOMPARE(arabic(35, Gender::Feminine, Case::Oblique), QStringLiteral("الخامسة والثلاثين"));
    QCOMPARE(arabic(2, Gender::Masculine, Case::Oblique), QStringLiteral("الثاني"));
    QCOMPARE(arabic(12, Gender::Masculine, Case::Oblique), QStringLiteral("الثاني عشر"));
}

void TstOrdinals::beyondNinetyNineIsANumber()
{
    QCOMPARE(arabic(100, Gender::Masculine), QStringLiteral("رقم (100)"));
    QCOMPARE(arabic(0, Gender::Masculine), QStringLiteral("رقم (0)"));
    QCOMPARE(arabic(114, Gender::Feminine, Case::Nominative, DigitShapes::ArabicIndic), QStringLiteral("رقم (١١٤)"));
    QCOMPARE(arabicAdverb(100, DigitShapes::ArabicIndic), QStringLiteral("١٠٠"));
    QCOMPARE(english(100), QStringLiteral("No. 100"));
}

void TstOrdinals::numbersHeadings_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("heading");
    QTest::newRow("1") << 1 << QStringLiteral("أولًا");
    QTest::newRow("2") << 2 << QStringLiteral("ثانيًا");
    QTest::newRow("10") << 10 << QStringLiteral("عاشرًا");
    QTest::newRow("11") << 11 << QStringLiteral("حادي عشر");
    QTest::newRow("12") << 12 << QStringLiteral("ثاني عشر");
    QTest::newRow("20") << 20 << QStringLiteral("عشرين");
    QTest::newRow("21") << 21 << QStringLiteral("حاديًا وعشرين");
}

void TstOrdinals::numbersHeadings()
{
    QFETCH(int, n);
    QTEST(arabicAdverb(n), "heading");
}

void TstOrdinals::everyNumberHasItsOwnWord()
{
    QSet<QString> masculine;
    QSet<QString> feminine;
    QSet<QString> adverbs;
    QSet<QString> inEnglish;
    for (int n = 1; n <= 99; ++n) {
        masculine.insert(arabic(n, Gender::Masculine));
        feminine.insert(arabic(n, Gender::Feminine));
        adverbs.insert(arabicAdverb(n));
        inEnglish.insert(english(n));
    }
    QCOMPARE(masculine.size(), 99);
    QCOMPARE(feminine.size(), 99);
    QCOMPARE(adverbs.size(), 99);
    QCOMPARE(inEnglish.size(), 99);
}

void TstOrdinals::speaksEnglish_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("brief");
    QTest::newRow("1") << 1 << QStringLiteral("First") << QStringLiteral("1st");
    QTest::newRow("2") << 2 << QStringLiteral("Second") << QStringLiteral("2nd");
    QTest::newRow("3") << 3 << QStringLiteral("Third") << QStringLiteral("3rd");
    QTest::newRow("11") << 11 << QStringLiteral("Eleventh") << QStringLiteral("11th");
    QTest::newRow("12") << 12 << QStringLiteral("Twelfth") << QStringLiteral("12th");
    QTest::newRow("13") << 13 << QStringLiteral("Thirteenth") << QStringLiteral("13th");
    QTest::newRow("20") << 20 << QStringLiteral("Twentieth") << QStringLiteral("20th");
    QTest::newRow("21") << 21 << QStringLiteral("Twenty-first") << QStringLiteral("21st");
    QTest::newRow("42") << 42 << QStringLiteral("Forty-second") << QStringLiteral("42nd");
    QTest::newRow("112") << 112 << QStringLiteral("No. 112") << QStringLiteral("112th");
    QTest::newRow("123") << 123 << QStringLiteral("No. 123") << QStringLiteral("123rd");
}

void TstOrdinals::speaksEnglish()
{
    QFETCH(int, n);
    QTEST(english(n), "word");
    QTEST(englishShort(n), "brief");
}

void TstOrdinals::followsThePaper()
{
    const Phrasebook arabicPaper(Language::Arabic, DigitShapes::ArabicIndic, QString());
    const Phrasebook englishPaper(Language::English, DigitShapes::Latin, QString());
    QCOMPARE(beside(2, Gender::Masculine, arabicPaper), QStringLiteral("الثاني"));
    QCOMPARE(beside(30, Gender::Masculine, arabicPaper, Case::Oblique), QStringLiteral("الثلاثين"));
    QCOMPARE(beside(101, Gender::Masculine, arabicPaper), QStringLiteral("رقم (١٠١)"));
    QCOMPARE(beside(2, Gender::Feminine, englishPaper), QStringLiteral("Second"));
    QCOMPARE(heading(3, arabicPaper), QStringLiteral("ثالثًا"));
    QCOMPARE(heading(3, englishPaper), QStringLiteral("Third"));
}

QTEST_GUILESS_MAIN(TstOrdinals)
#include "TstOrdinals.moc"
