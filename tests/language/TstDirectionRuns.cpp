// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "language/DirectionRuns.h"

#include <QTest>

#include <memory>
#include <unicode/ubidi.h>

using namespace tahaluf;

namespace {

/** The runs in brackets, those from the left in <>; the marks as l and r. */
QString shown(const QString& text, Qt::LayoutDirection base)
{
    const QString plain = Bidi::withPlainMarks(text, base);
    QString all;
    for (const Bidi::DirectionRun& run : Bidi::directionRuns(plain, base)) {
        QString part = plain.mid(run.start, run.length);
        part.replace(QChar(u'\u200E'), u'l').replace(QChar(u'\u200F'), u'r');
        all += run.rightToLeft ? u'[' + part + u']' : u'<' + part + u'>';
    }
    return all;
}

/** What a reader sees from left to right. */
QString visual(const QString& line, Qt::LayoutDirection base)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(),
                  reinterpret_cast<const UChar*>(line.utf16()),
                  int(line.size()),
                  base == Qt::RightToLeft ? 1 : 0,
                  nullptr,
                  &status);
    QString out(line.size() * 2 + 8, QChar());
    const int written = ubidi_writeReordered(
        bidi.get(), reinterpret_cast<UChar*>(out.data()), int(out.size()), UBIDI_REMOVE_BIDI_CONTROLS, &status);
    return Bidi::strip(out.left(written));
}

} // namespace

class TstDirectionRuns : public QObject
{
    Q_OBJECT

private slots:
    void textIsPartedWhereItTurns_data();
    void textIsPartedWhereItTurns();
    void marksKeepTheOrder_data();
    void marksKeepTheOrder();
    void nothingIsLost();
};

void TstDirectionRuns::textIsPartedWhereItTurns_data()
{
    const QString phone = QStringLiteral("+974 4412 3456");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("base");
    QTest::addColumn<QString>("runs");
    QTest::newRow("empty") << QString() << Qt::RightToLeft << QString();
    QTest::newRow("Arabic with its numbers")
        << QStringLiteral("المادة (15) لسنة 2011.") << Qt::RightToLeft << QStringLiteral("[المادة (15) لسنة 2011.]");
    QTest::newRow("only numbers") << QStringLiteral("12") << Qt::RightToLeft << QStringLiteral("[12]");
    QTest::newRow("Latin inside") << QStringLiteral("مع UNODC (COP 18).") << Qt::RightToLeft
                                  << QStringLiteral("[مع ]<UNODC (COP 18)>[.]");
    QTest::newRow("English") << QStringLiteral("No. 15, 2011") << Qt::LeftToRight << QStringLiteral("<No. 15, 2011>");
    QTest::newRow("Arabic inside") << QStringLiteral("held on 15 محرم 1434 here") << Qt::LeftToRight
                                   << QStringLiteral("<held on 15 >[محرم 1434]< here>");
    QTest::newRow("a phone number") << QStringLiteral("هاتف ") + Bidi::isolate(phone) << Qt::RightToLeft
                                    << QStringLiteral("[هاتف ]<l%1l>").arg(phone);
    QTest::newRow("a phone number in English") << QStringLiteral("Phone ") + Bidi::isolate(phone) << Qt::LeftToRight
                                               << QStringLiteral("<Phone %1>").arg(phone);
    QTest::newRow("a reference") << Bidi::isolateReference(QStringLiteral("ت 2-011")) << Qt::RightToLeft
                                 << QStringLiteral("[ت ]<l2-011l>");
    QTest::newRow("a reference in English")
        << Bidi::isolateReference(QStringLiteral("ت 2-011")) << Qt::LeftToRight << QStringLiteral("[ت]< l2-011l>");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("رقم ") + Bidi::isolate(QStringLiteral("٢-٠١١"))
                                         << Qt::RightToLeft << QStringLiteral("[رقم ]<l٢l-l٠١١l>");
    QTest::newRow("an address needs no help") << QStringLiteral("بريد ") + Bidi::isolate(QStringLiteral("a@b.org"))
                                              << Qt::RightToLeft << QStringLiteral("[بريد ]<a@b.org>");
    QTest::newRow("a name in the other direction")
        << QStringLiteral("by ") + Bidi::isolateAuto(QStringLiteral("عون!")) + QStringLiteral(" now") << Qt::LeftToRight
        << QStringLiteral("<by >[rعون!r]< now>");
    QTest::newRow("a mark never closed") << QStringLiteral("\u2066") + phone << Qt::RightToLeft
                                         << QStringLiteral("<l%1l>").arg(phone);
    QTest::newRow("a mark never opened") << QStringLiteral("نص\u2069 آخر") << Qt::RightToLeft
                                         << QStringLiteral("[نص آخر]");
}

void TstDirectionRuns::textIsPartedWhereItTurns()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, base);
    QFETCH(QString, runs);
    QCOMPARE(shown(text, base), runs);
}

void TstDirectionRuns::marksKeepTheOrder_data()
{
    QTest::addColumn<QString>("text");
    const QString around = QStringLiteral("انظر %1، ثم %2 (مرفق)");
    const QStringList islands{Bidi::isolate(QStringLiteral("+974 4412 3456")),
                              Bidi::isolate(QStringLiteral("٤٤١٢-٣٤٥٦")),
                              Bidi::isolate(QStringLiteral("info@example.org")),
                              Bidi::isolate(QStringLiteral("22–24")),
                              Bidi::isolateReference(QStringLiteral("ت 2-011")),
                              Bidi::isolateReference(QStringLiteral("ت ٢-٠١١")),
                              Bidi::isolateReference(QStringLiteral("خ-001")),
                              Bidi::isolateAuto(QStringLiteral("Yahoo! (Qatar)")),
                              Bidi::isolateAuto(QStringLiteral("جمعية «عون» (قطر)"))};
    for (const QString& island : islands) {
        QTest::addRow("%s", qPrintable(island)) << around.arg(island, island);
    }
}

void TstDirectionRuns::marksKeepTheOrder()
{
    QFETCH(QString, text);
    const QString plain = Bidi::withPlainMarks(text, Qt::RightToLeft);
    QCOMPARE(visual(plain, Qt::RightToLeft), visual(text, Qt::RightToLeft));
    QVERIFY(std::none_of(plain.begin(), plain.end(), [](QChar one) {
        return one.unicode() >= 0x202A && one.unicode() <= 0x2069 && Bidi::isControl(one);
    }));
}

void TstDirectionRuns::nothingIsLost()
{
    const QString text = QStringLiteral("اتصل \u2066+974\u2069 ثم a\u2067ب\u20662-1\u2069\u2069c 😀 \u200f٣٤٥");
    for (const auto base : {Qt::RightToLeft, Qt::LeftToRight}) {
        const QString plain = Bidi::withPlainMarks(text, base);
        QString all;
        for (const Bidi::DirectionRun& run : Bidi::directionRuns(plain, base)) {
            all += plain.mid(run.start, run.length);
        }
        QCOMPARE(all, plain);
        QCOMPARE(Bidi::strip(all), Bidi::strip(text));
    }
}

QTEST_GUILESS_MAIN(TstDirectionRuns)
#include "TstDirectionRuns.moc"
