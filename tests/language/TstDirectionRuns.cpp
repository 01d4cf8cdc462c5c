// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "language/DirectionRuns.h"

#include <QTest>

using namespace tahaluf;
using Bidi::Island;

namespace {

/** The runs as «text», those from the left in <>, each island's letter before it. */
QString shown(const QString& text, Qt::LayoutDirection base)
{
    QString all;
    for (const Bidi::DirectionRun& run : Bidi::directionRuns(text, base)) {
        for (const Island island : run.islands) {
            all += island == Island::LeftToRight ? u'l' : (island == Island::RightToLeft ? u'r' : u'f');
        }
        const QString part = text.mid(run.start, run.length);
        all += run.rightToLeft ? u'[' + part + u']' : u'<' + part + u'>';
    }
    return all;
}

} // namespace

class TstDirectionRuns : public QObject
{
    Q_OBJECT

private slots:
    void textIsPartedWhereItTurns_data();
    void textIsPartedWhereItTurns();
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
                                    << QStringLiteral("[هاتف ]l<%1>").arg(phone);
    QTest::newRow("a phone number in English") << QStringLiteral("Phone ") + Bidi::isolate(phone) << Qt::LeftToRight
                                               << QStringLiteral("<Phone ><%1>").arg(phone);
    QTest::newRow("a reference") << Bidi::isolateReference(QStringLiteral("ت 2-011")) << Qt::RightToLeft
                                 << QStringLiteral("r[ت ]rl<2-011>");
    QTest::newRow("a reference in English")
        << Bidi::isolateReference(QStringLiteral("ت 2-011")) << Qt::LeftToRight << QStringLiteral("r[ت ]rl<2-011>");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("رقم ") + Bidi::isolate(QStringLiteral("٢-٠١١"))
                                         << Qt::RightToLeft << QStringLiteral("[رقم ]lf<٢-٠١١>");
    QTest::newRow("an address needs no help") << QStringLiteral("بريد ") + Bidi::isolate(QStringLiteral("a@b.org"))
                                              << Qt::RightToLeft << QStringLiteral("[بريد ]<a@b.org>");
    QTest::newRow("a mark never closed") << QStringLiteral("\u2066") + phone << Qt::RightToLeft
                                         << QStringLiteral("l<%1>").arg(phone);
    QTest::newRow("a mark never opened") << QStringLiteral("نص\u2069 آخر") << Qt::RightToLeft
                                         << QStringLiteral("[نص][ آخر]");
}

void TstDirectionRuns::textIsPartedWhereItTurns()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, base);
    QFETCH(QString, runs);
    QCOMPARE(shown(text, base), runs);
}

void TstDirectionRuns::nothingIsLost()
{
    const QString text = QStringLiteral("اتصل \u2066+974\u2069 ثم a\u2067ب\u20662-1\u2069\u2069c 😀 \u200f٣٤٥");
    for (const auto base : {Qt::RightToLeft, Qt::LeftToRight}) {
        QString all;
        for (const Bidi::DirectionRun& run : Bidi::directionRuns(text, base)) {
            all += text.mid(run.start, run.length);
        }
        QCOMPARE(all, Bidi::strip(text));
    }
}

QTEST_GUILESS_MAIN(TstDirectionRuns)
#include "TstDirectionRuns.moc"
