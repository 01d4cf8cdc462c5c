// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Collation.h"

#include <QTest>

#include <algorithm>

using namespace tahaluf;

class TstCollation : public QObject
{
    Q_OBJECT

private slots:
    void sortsTheBodiesAsAnArchivistWould();
    void ignoresALeadingArticle();
    void keepsTheLettersOfTheRoot();
    void ordersNumbersByValue();
    void hamzaAndHarakatWeighLittle();
    void arabicComesBeforeLatin();
    void keysAgreeWithCompare();
    void quickKeysAgreeAtTheFirstLevel();
    void quickKeysOfUtf8AreTheSame();
    void hasAVersion();
};

void TstCollation::sortsTheBodiesAsAnArchivistWould()
{
    const QStringList sorted{QStringLiteral("أكاديمية الشرطة"),
                             QStringLiteral("جامعة قطر"),
                             QStringLiteral("المجلس الأعلى للصحة"),
                             QStringLiteral("معهد تدريب الشرطة"),
                             QStringLiteral("النيابة العامة"),
                             QStringLiteral("الهلال الأحمر القطري"),
                             QStringLiteral("وزارة الداخلية"),
                             QStringLiteral("وزارة العدل")};
    QStringList mixed = sorted;
    std::reverse(mixed.begin(), mixed.end());
    std::sort(mixed.begin(), mixed.end(), [](const QString& a, const QString& b) {
        return Collation::sortKey(a) < Collation::sortKey(b);
    });
    QCOMPARE(mixed, sorted);
}

void TstCollation::ignoresALeadingArticle()
{
    QVERIFY(Collation::compare(QStringLiteral("النيابة العامة"), QStringLiteral("معهد")) > 0);
    QVERIFY(Collation::compare(QStringLiteral("النيابة العامة"), QStringLiteral("هيئة")) < 0);
    // Only the first word's article is passed over.
    QVERIFY(Collation::compare(QStringLiteral("وزارة الصحة"), QStringLiteral("وزارة بلدية")) < 0);
}

void TstCollation::keepsTheLettersOfTheRoot()
{
    // التزام has no article: it stands under ا, before بيان.
    QVERIFY(Collation::compare(QStringLiteral("التزامات الجهات"), QStringLiteral("بيان")) < 0);
    QCOMPARE(Collation::compare(QStringLiteral("الالتزام"), QStringLiteral("التزام")), 0);
}

void TstCollation::ordersNumbersByValue()
{
    QVERIFY(Collation::compare(QStringLiteral("البند 2"), QStringLiteral("البند 10")) < 0);
    QVERIFY(Collation::sortKey(QStringLiteral("البند 2")) < Collation::sortKey(QStringLiteral("البند 10")));
    QVERIFY(Collation::compare(QStringLiteral("البند ٢"), QStringLiteral("البند 10")) < 0);
    QVERIFY(Collation::compare(QStringLiteral("ت 2-017"), QStringLiteral("ت 10-001")) < 0);
}

void TstCollation::hamzaAndHarakatWeighLittle()
{
    QVERIFY(Collation::compare(QStringLiteral("احمد ياسر"), QStringLiteral("أحمد علي")) > 0);
    QVERIFY(Collation::compare(QStringLiteral("مُحَمَّد أ"), QStringLiteral("محمد ب")) < 0);
    QCOMPARE(Collation::compare(QStringLiteral("محـــمد"), QStringLiteral("محمد")), 0);
}

void TstCollation::arabicComesBeforeLatin()
{
    QVERIFY(Collation::compare(QStringLiteral("يونس"), QStringLiteral("Adam")) < 0);
}

void TstCollation::keysAgreeWithCompare()
{
    const QStringList texts{QString(),
                            QStringLiteral("ال"),
                            QStringLiteral("الا"),
                            QStringLiteral("الوقاية"),
                            QStringLiteral("وقاية"),
                            QStringLiteral("حماية 3"),
                            QStringLiteral("حماية ٢٠"),
                            QStringLiteral("Protection"),
                            QStringLiteral("protection"),
                            QString(300, u'ي')};
    for (const QString& a : texts) {
        for (const QString& b : texts) {
            const int byKey = Collation::sortKey(a).compare(Collation::sortKey(b));
            const int byText = Collation::compare(a, b);
            QVERIFY2((byKey < 0) == (byText < 0) && (byKey > 0) == (byText > 0), qPrintable(a + u'|' + b));
        }
    }
}

void TstCollation::quickKeysAgreeAtTheFirstLevel()
{
    const QStringList texts{QStringLiteral("أكاديمية الشرطة"),
                            QStringLiteral("اكتمال"),
                            QStringLiteral("الإيواء"),
                            QStringLiteral("البند 2"),
                            QStringLiteral("البند 10"),
                            QStringLiteral("البند ٣"),
                            QStringLiteral("التزامات الجهات"),
                            QStringLiteral("بيان"),
                            QStringLiteral("مُركب"),
                            QStringLiteral("مركز"),
                            QStringLiteral("مؤتمر"),
                            QStringLiteral("هيئة"),
                            QStringLiteral("ورشة 007"),
                            QStringLiteral("ورشة 8"),
                            QStringLiteral("ة"),
                            QStringLiteral("Abu"),
                            QStringLiteral("zebra"),
                            QStringLiteral("")};
    for (const QString& left : texts) {
        for (const QString& right : texts) {
            const int whole = Collation::compare(left, right);
            const int quick = Collation::quickKey(left).compare(Collation::quickKey(right));
            QVERIFY2((whole < 0) == (quick < 0) && (whole > 0) == (quick > 0),
                     qPrintable(left + QStringLiteral(" | ") + right));
        }
    }
    QCOMPARE(Collation::quickKey(QStringLiteral("مُرَكَّب")), Collation::quickKey(QStringLiteral("مركب")));
    QVERIFY(Collation::quickKey(QString(5000, QLatin1Char('a'))).size() <= 2 * Collation::QuickLetters);
}

void TstCollation::quickKeysOfUtf8AreTheSame()
{
    const QString part = QStringLiteral("الجهات الصحية والشرطية 2012 مُرَكَّب ");
    QStringList texts{QString(),
                      QStringLiteral("a"),
                      QStringLiteral("ب"),
                      QStringLiteral("توحيد النموذج."),
                      QStringLiteral("كلمة — شرطة"),
                      QStringLiteral("日本 ٣"),
                      QStringLiteral("وجه 😀 آخر"),
                      part.repeated(4) + QString(300, QLatin1Char('7')),
                      QString(200, QChar(0x064E)) + part, // harakat alone have no weight
                      QStringLiteral("سنة ") + QString(70, QLatin1Char('0')) + QStringLiteral("5")};
    for (int size = 0; size < 200; ++size) {
        texts << part.repeated(6).left(size) << part.repeated(6).mid(size % 37, size);
    }
    for (const QString& text : std::as_const(texts)) {
        QCOMPARE(Collation::quickKey(QByteArrayView(text.toUtf8())), Collation::quickKey(text));
    }
    // What is no UTF-8 has a key as well.
    QCOMPARE(Collation::quickKey(QByteArrayView("\xD8")), Collation::quickKey(QString::fromUtf8("\xD8")));
    QCOMPARE(Collation::quickKey(QByteArrayView("\x80 a")), Collation::quickKey(QString::fromUtf8("\x80 a")));
}

void TstCollation::hasAVersion()
{
    QVERIFY(!Collation::version().isEmpty());
    QVERIFY(!Collation::version().startsWith(QStringLiteral("0.0.0.0")));
}

QTEST_GUILESS_MAIN(TstCollation)
#include "TstCollation.moc"
