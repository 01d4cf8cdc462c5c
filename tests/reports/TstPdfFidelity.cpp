// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the text of a paper is found again in its PDF, as two readers extract it, and looks as Qt would paint it.
#include "language/Bidi.h"
#include "PdfFidelity.h"
#include "reports/layout/PageLayout.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace tahaluf;

namespace {

QStringList lines()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/fidelity.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

Document article(paper::BodyFont font)
{
    Document document(Qt::RightToLeft);
    document.setup().font = font;
    document.setup().justified = true;
    document.metadata().title = lines().first();
    for (const QString& line : lines()) {
        document.paragraph(Bidi::isolateCodes(line)); // as papers show recorded text
    }
    return document;
}

/** Where glyphs that are seen stand on the first page, in points. */
QVector<QPointF> glyphsOf(const QString& path)
{
    const QString svg = QString::fromUtf8(PdfText::run(QStringLiteral("pdftocairo"),
                                                       {QStringLiteral("-svg"),
                                                        QStringLiteral("-noshrink"),
                                                        QStringLiteral("-nocenter"),
                                                        QStringLiteral("-l"),
                                                        QStringLiteral("1"),
                                                        path,
                                                        QStringLiteral("-")}));
    QSet<QString> empty;
    static const QRegularExpression definition(QStringLiteral("id=\"([^\"]+)\">\\s*<path[^>]*d=\"\"/>"));
    for (auto match = definition.globalMatch(svg); match.hasNext();) {
        empty.insert(match.next().captured(1));
    }
    static const QRegularExpression use(
        QStringLiteral("<use xlink:href=\"#([^\"]+)\" x=\"([^\"]+)\" y=\"([^\"]+)\"/>"));
    QVector<QPointF> glyphs;
    for (auto match = use.globalMatch(svg); match.hasNext();) {
        const auto one = match.next();
        if (!empty.contains(one.captured(1))) {
            glyphs.append({one.captured(2).toDouble(), one.captured(3).toDouble()});
        }
    }
    return glyphs;
}

} // namespace

class TstPdfFidelity : public QObject
{
    Q_OBJECT

private slots:
    void itsTextIsFoundAgain_data();
    void itsTextIsFoundAgain();
    void vowelMarksAreCopiedToo();
    void glyphsStandWhereQtPaintsThem_data() { itsTextIsFoundAgain_data(); }
    void glyphsStandWhereQtPaintsThem();
};

void TstPdfFidelity::itsTextIsFoundAgain_data()
{
    QTest::addColumn<int>("font");
    QTest::newRow("sans") << int(paper::BodyFont::Sans);
    QTest::newRow("naskh") << int(paper::BodyFont::Naskh);
}

void TstPdfFidelity::itsTextIsFoundAgain()
{
    QFETCH(int, font);
    const QTemporaryDir folder;
    const QString path =
        PdfFidelity::pathFor(folder, QStringLiteral("fidelity-%1.pdf").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(PdfWriter().write(article(paper::BodyFont(font)), path));
    QStringList wanted;
    QStringList wantedPairs;
    QStringList wantedOfPdfium;
    for (const QString& line : lines()) {
        wanted += PdfFidelity::wordsOf(line);
        wantedPairs += PdfFidelity::pairsOf(PdfFidelity::wordsOf(line));
        wantedOfPdfium += PdfFidelity::pairsPdfiumKeeps(line);
    }
    QVERIFY(wanted.size() > 800);
    QVERIFY(wantedOfPdfium.size() > wantedPairs.size() * 9 / 10);

    const QStringList poppler = PdfFidelity::wordsOf(PdfText::ofFile(path));
    QVERIFY(PdfFidelity::share(wanted, poppler) >= 99.5);
    QVERIFY(PdfFidelity::share(wantedPairs, PdfFidelity::pairsOf(poppler)) >= 99.0);
    const QStringList pdfium = PdfFidelity::wordsOf(PdfFidelity::throughPdfium(path));
    QVERIFY(PdfFidelity::share(wanted, pdfium) >= 99.5);
    QVERIFY(PdfFidelity::share(wantedOfPdfium, PdfFidelity::pairsOf(pdfium)) >= 99.0);
}

void TstPdfFidelity::vowelMarksAreCopiedToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("marks.pdf"));
    Document document(Qt::RightToLeft);
    document.paragraph(QStringLiteral("أولًا: عُقد اللقاء صباحًا، استكمالًا للأول"));
    QVERIFY(PdfWriter().write(document, path));
    QVERIFY(PdfText::ofFile(path).contains(QStringLiteral("عُقد اللقاء صباحًا")));
    QVERIFY(PdfFidelity::throughPdfium(path).contains(QStringLiteral("صباحًا")));
}

void TstPdfFidelity::glyphsStandWhereQtPaintsThem()
{
    QFETCH(int, font);
    const QTemporaryDir folder;
    auto layout = PageLayout::create(article(paper::BodyFont(font)));
    QVERIFY(layout);
    const QString own = folder.filePath(QStringLiteral("own.pdf"));
    QVERIFY(PdfWriter().write(*layout, own));
    // The same page painted on a QPainter, as on the screen and on a printer.
    const QString qts = folder.filePath(QStringLiteral("qt.pdf"));
    {
        QPdfWriter writer(qts);
        writer.setResolution(1200);
        writer.setPageLayout(layout->sheet());
        QPainter painter(&writer);
        QVERIFY(layout->paintPage(painter, 0, 1200));
    }
    const QVector<QPointF> glyphs = glyphsOf(own);
    const QVector<QPointF> painted = glyphsOf(qts);
    QVERIFY(glyphs.size() > 2000);
    // Here marks are drawn with their letters, there each on its own.
    QVERIFY(painted.size() >= glyphs.size());
    double furthest = 0;
    for (const QPointF& glyph : glyphs) {
        double nearest = 1000;
        for (const QPointF& other : painted) {
            nearest = qMin(nearest, (glyph - other).manhattanLength());
        }
        furthest = qMax(furthest, nearest);
    }
    QVERIFY2(furthest < 0.1, qPrintable(QString::number(furthest)));

    // And they look the same: the two differ only where a glyph's place was rounded to another fraction of a pixel.
    QVector<QImage> pictures;
    for (const QString& pdf : {own, qts}) {
        PdfText::run(QStringLiteral("pdftoppm"),
                     {QStringLiteral("-r"),
                      QStringLiteral("100"),
                      QStringLiteral("-gray"),
                      QStringLiteral("-l"),
                      QStringLiteral("1"),
                      QStringLiteral("-singlefile"),
                      pdf,
                      pdf});
        pictures.append(QImage(pdf + QStringLiteral(".pgm")).convertToFormat(QImage::Format_Grayscale8));
    }
    QVERIFY(!pictures.first().isNull());
    QCOMPARE(pictures.first().size(), pictures.last().size());
    qint64 different = 0;
    for (int y = 0; y < pictures.first().height(); ++y) {
        const uchar* one = pictures.first().constScanLine(y);
        const uchar* other = pictures.last().constScanLine(y);
        for (int x = 0; x < pictures.first().width(); ++x) {
            different += qAbs(one[x] - other[x]) > 8 ? 1 : 0;
        }
    }
    const double part = double(different) / (pictures.first().width() * pictures.first().height());
    QVERIFY2(part < 0.01, qPrintable(QString::number(part)));
}

QTEST_MAIN(TstPdfFidelity)
#include "TstPdfFidelity.moc"
