// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the text of a paper is found again in its PDF, as two readers extract it, and looks as Qt would paint it.
#include "language/Bidi.h"
#include "PdfText.h"
#include "reports/layout/PageLayout.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QTest>

using namespace tahaluf;

namespace {

/** Words and numbers of two characters or more, without vowel marks and invisible characters. */
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression ignored(QStringLiteral(
        "[\\x{0640}\\x{00ad}\\x{061c}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{064b}-\\x{0652}]"));
    static const QRegularExpression word(QStringLiteral("[\\x{0621}-\\x{064a}]{2,}|[A-Za-z]{2,}|[0-9]{2,}"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(ignored);
    QStringList words;
    for (auto match = word.globalMatch(plain); match.hasNext();) {
        words << match.next().captured();
    }
    return words;
}

QStringList pairsOf(const QStringList& words)
{
    QStringList pairs;
    for (qsizetype index = 1; index < words.size(); ++index) {
        pairs << words.at(index - 1) + u' ' + words.at(index);
    }
    return pairs;
}

/**
 * The pairs of a line that PDFium can keep in order. It turns round the parts of whatever holds Latin letters or
 * digits with something between them («COP 18», an e-mail address, «250,000») in every line read from the right, of
 * every producer: each run of letters or digits is a segment to it, and so is what stands between (CPDF_TextPage,
 * CFX_BidiString).
 */
QStringList pairsPdfiumKeeps(const QString& line)
{
    static const QRegularExpression island(QStringLiteral("[A-Za-z0-9]+(?:[^\\p{L}\\p{N}]+[A-Za-z0-9]+)+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString cut = line;
    cut.replace(island, QStringLiteral("\n"));
    QStringList pairs;
    for (const QString& part : cut.split(u'\n')) {
        pairs += pairsOf(wordsOf(part));
    }
    return pairs;
}

/** How much of `wanted` is among `got`, in percent; what stands there twice must be found twice. */
double share(const QStringList& wanted, const QStringList& got)
{
    QHash<QString, int> left;
    for (const QString& one : got) {
        ++left[one];
    }
    int found = 0;
    for (const QString& one : wanted) {
        found += left[one]-- > 0 ? 1 : 0;
    }
    return 100.0 * found / double(wanted.size());
}

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

QString throughPdfium(const QString& path)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        text += document.getAllText(page).text() + u'\n';
    }
    return text;
}

/** The papers are kept in the folder this variable names, to be looked at or given to other readers. */
QString pathFor(const QTemporaryDir& folder, const QString& name)
{
    const QString kept = qEnvironmentVariable("TAHALUF_KEEP_PAPERS");
    return (kept.isEmpty() ? folder.path() : kept) + u'/' + name;
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
    const QString path = pathFor(folder, QStringLiteral("fidelity-%1.pdf").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(PdfWriter().write(article(paper::BodyFont(font)), path));
    QStringList wanted;
    QStringList wantedPairs;
    QStringList wantedOfPdfium;
    for (const QString& line : lines()) {
        wanted += wordsOf(line);
        wantedPairs += pairsOf(wordsOf(line));
        wantedOfPdfium += pairsPdfiumKeeps(line);
    }
    QVERIFY(wanted.size() > 800);
    QVERIFY(wantedOfPdfium.size() > wantedPairs.size() * 9 / 10);

    const QStringList poppler = wordsOf(PdfText::ofFile(path));
    QVERIFY(share(wanted, poppler) >= 99.5);
    QVERIFY(share(wantedPairs, pairsOf(poppler)) >= 99.0);
    const QStringList pdfium = wordsOf(throughPdfium(path));
    QVERIFY(share(wanted, pdfium) >= 99.5);
    QVERIFY(share(wantedOfPdfium, pairsOf(pdfium)) >= 99.0);
}

void TstPdfFidelity::vowelMarksAreCopiedToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("marks.pdf"));
    Document document(Qt::RightToLeft);
    document.paragraph(QStringLiteral("أولًا: عُقد اللقاء صباحًا، استكمالًا للأول"));
    QVERIFY(PdfWriter().write(document, path));
    QVERIFY(PdfText::ofFile(path).contains(QStringLiteral("عُقد اللقاء صباحًا")));
    QVERIFY(throughPdfium(path).contains(QStringLiteral("صباحًا")));
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
