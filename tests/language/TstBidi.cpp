// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"

#include <unicode/ubidi.h>

#include <QTest>

#include <memory>
#include <string_view>

using namespace tahaluf;

namespace {

/** The characters of one line from left to right, as a screen shows them, without the invisible marks. */
QString visual(const QString& line, Qt::LayoutDirection paragraph)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(),
                  reinterpret_cast<const UChar*>(line.utf16()),
                  int(line.size()),
                  paragraph == Qt::RightToLeft ? UBIDI_RTL : UBIDI_LTR,
                  nullptr,
                  &status);
    QString out(line.size() * 2 + 8, QChar());
    const int written = ubidi_writeReordered(bidi.get(),
                                             reinterpret_cast<UChar*>(out.data()),
                                             int(out.size()),
                                             UBIDI_REMOVE_BIDI_CONTROLS | UBIDI_DO_MIRRORING,
                                             &status);
    out.truncate(U_SUCCESS(status) ? written : 0);
    return Bidi::strip(out);
}

} // namespace

class TstBidi : public QObject
{
    Q_OBJECT

private slots:
    void paragraphKeepsItsDirection();
    void withoutIsolatesAReferenceFlips();
    void aReferenceReadsInOrder_data();
    void aReferenceReadsInOrder();
    void latinCodesStayInOrder();
    void addressesAndPhonesStayInOrder();
    void codesTypedByHandStayInOrder();
    void namesChooseTheirOwnDirection();
    void emptyStaysEmpty();
    void stripRemovesEveryControl();
};

void TstBidi::paragraphKeepsItsDirection()
{
    QVERIFY(Bidi::paragraph(QStringLiteral("P حاضر"), Qt::RightToLeft).isRightToLeft());
    QVERIFY(!Bidi::paragraph(QStringLiteral("ممثل الوزارة"), Qt::LeftToRight).isRightToLeft());
    QCOMPARE(Bidi::strip(Bidi::paragraph(QStringLiteral("P حاضر"), Qt::RightToLeft)), QStringLiteral("P حاضر"));
    QCOMPARE(Bidi::paragraph(QString(), Qt::RightToLeft), QString());
}

void TstBidi::withoutIsolatesAReferenceFlips()
{
    // The reason for this file: after an Arabic letter the two numbers change places.
    QVERIFY(visual(QStringLiteral("المقترح ت 2-011"), Qt::RightToLeft).contains(QStringLiteral("011-2")));
}

void TstBidi::aReferenceReadsInOrder_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("shown"); // from left to right
    QTest::newRow("consultative") << QStringLiteral("ت 2-011") << QStringLiteral("2-011 ت");
    QTest::newRow("outside meetings") << QStringLiteral("خ-001") << QStringLiteral("001-خ");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("ت ٢-٠١١") << QStringLiteral("٢-٠١١ ت");
    QTest::newRow("three numbers") << QStringLiteral("ت 2-011-3") << QStringLiteral("2-011-3 ت");
    QTest::newRow("letters at the end") << QStringLiteral("2012-15م") << QStringLiteral("م2012-15");
}

void TstBidi::aReferenceReadsInOrder()
{
    QFETCH(QString, reference);
    QFETCH(QString, shown);
    const QString marked = Bidi::isolateReference(reference);
    for (const Qt::LayoutDirection paragraph : {Qt::RightToLeft, Qt::LeftToRight}) {
        QCOMPARE(visual(marked, paragraph), shown);
        QVERIFY(visual(QStringLiteral("المقترح ") + marked + QStringLiteral(" مسجّل"), paragraph).contains(shown));
        QVERIFY(visual(QStringLiteral("Entry ") + marked + QStringLiteral(" of 2012"), paragraph).contains(shown));
        QVERIFY(visual(QStringLiteral("في 29 ") + marked + QStringLiteral(" 15"), paragraph).contains(shown));
    }
    QCOMPARE(Bidi::strip(marked), reference);
}

void TstBidi::latinCodesStayInOrder()
{
    const QString code = QStringLiteral("C 2-011/b");
    QVERIFY(visual(QStringLiteral("المقترح ") + Bidi::isolateReference(code), Qt::RightToLeft).contains(code));
}

void TstBidi::addressesAndPhonesStayInOrder()
{
    for (const QString& text : {QStringLiteral("+974 4444-1234"),
                                QStringLiteral("+٩٧٤ ٤٤٤٤-١٢٣٤"),
                                QStringLiteral("info@example.qa"),
                                QStringLiteral("https://example.qa/a?b=1")}) {
        const QString line = QStringLiteral("للتواصل ") + Bidi::isolate(text) + QStringLiteral(" مباشرة");
        QVERIFY2(visual(line, Qt::RightToLeft).contains(text), qPrintable(text));
        QCOMPARE(Bidi::strip(line), QStringLiteral("للتواصل ") + text + QStringLiteral(" مباشرة"));
    }
}

void TstBidi::codesTypedByHandStayInOrder()
{
    const auto shown = [](const QString& text) { return visual(Bidi::isolateCodes(text), Qt::RightToLeft); };
    QVERIFY(shown(QStringLiteral("المقترح ت 2-011 مسجّل")).contains(QStringLiteral("2-011")));
    QVERIFY(shown(QStringLiteral("هاتف 4400 0000 ليلًا")).contains(QStringLiteral("4400\u00a00000")));
    QVERIFY(shown(QStringLiteral("هاتف +974 4400 0000")).contains(QStringLiteral("+974\u00a04400\u00a00000")));
    QVERIFY(shown(QStringLiteral("الدوحة 22–24 مايو")).contains(QStringLiteral("22–24")));
    // What needs no help, or has it already, is left as it is.
    for (const QString& text : {QStringLiteral("الساعة 9:30 يوم 29/11/2012"),
                                QStringLiteral("الأعوام 2010 2011 2012 2013 2014"),
                                QStringLiteral("الملف a-1-2.pdf"),
                                QStringLiteral("ت ") + Bidi::isolate(QStringLiteral("2-011"))}) {
        QCOMPARE(Bidi::isolateCodes(text), text);
    }
}

void TstBidi::namesChooseTheirOwnDirection()
{
    const QString english = Bidi::isolateAuto(QStringLiteral("Ministry (new)"));
    QVERIFY(visual(QStringLiteral("الجهة ") + english, Qt::RightToLeft).contains(QStringLiteral("Ministry (new)")));
    // In an English line the Arabic name with its brackets stays one block, read from the right.
    const QString arabic = Bidi::isolateAuto(QStringLiteral("وزارة (1)"));
    QVERIFY(visual(QStringLiteral("Body ") + arabic + QStringLiteral(" 2"), Qt::LeftToRight)
                .endsWith(QStringLiteral("(1) ةرازو 2")));
}

void TstBidi::emptyStaysEmpty()
{
    QCOMPARE(Bidi::isolate(QString()), QString());
    QCOMPARE(Bidi::isolateAuto(QString()), QString());
    QCOMPARE(Bidi::isolateReference(QString()), QString());
}

void TstBidi::stripRemovesEveryControl()
{
    QString all;
    for (const char16_t c :
         std::u16string_view(u"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")) {
        all += QChar(c);
        all += u'أ';
    }
    QCOMPARE(Bidi::strip(all), QString(12, u'أ'));
    // The joiners shape letters and are not ours to remove.
    QCOMPARE(Bidi::strip(QStringLiteral("هـ\u200d")), QStringLiteral("هـ\u200d"));
}

QTEST_GUILESS_MAIN(TstBidi)
#include "TstBidi.moc"
