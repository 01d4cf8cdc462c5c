// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as a reader sees them: painted to pictures, and their words as they stand in the PDF.
#include "PdfText.h"
#include "reports/charts/Chart.h"
#include "reports/layout/PageLayout.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace tahaluf;

namespace {

Chart states(Chart::Kind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.categories = {QStringLiteral("مسجّل"), QStringLiteral("مؤجل"), QStringLiteral("مدمج")};
    chart.series = {{QString(), {30, 15, 0}}};
    return chart;
}

Document paperWith(const Chart& chart, Language language = Language::Arabic)
{
    const Phrasebook words(language);
    Document document(words);
    document.figure(drawingOf(chart, words), descriptionOf(chart, words));
    return document;
}

/** The first page at 4 dots a millimetre. */
QImage pictureOf(const Document& document)
{
    auto layout = PageLayout::create(document);
    QImage image((layout->sheetSize() * 4).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    return layout->paintPage(painter, 0, 4 * 25.4) ? image : QImage();
}

/** How many dots have the colour of the first series, or a series' own. */
int dots(const QImage& image, int series)
{
    const QRgb wanted = PaperStyle::series(series, PaperStyle::accent()).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == wanted ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TstChart : public QObject
{
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirValues();
    void barsBeginAtTheSideTheTextBegins();
    void aPieHasTheRightShares();
    void linesShowEverySeriesInItsInk();
    void valuesAndNamesAreText();
    void nothingToShowIsNoDrawing();
    void descriptionsSayTheNumbers();
};

void TstChart::barsAreAsLongAsTheirValues()
{
    Chart one = states(Chart::Kind::Bars);
    one.series.first().values = {30, 0, 0};
    Chart both = states(Chart::Kind::Bars);
    const double single = dots(pictureOf(paperWith(one)), 0);
    const double together = dots(pictureOf(paperWith(both)), 0);
    QVERIFY(single > 1000);
    QVERIFY(qAbs(together / single - 1.5) < 0.02);
}

void TstChart::barsBeginAtTheSideTheTextBegins()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    for (const Language language : {Language::Arabic, Language::English}) {
        Chart chart = states(Chart::Kind::Bars);
        chart.categories = {QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma")};
        QVERIFY(PdfWriter().write(paperWith(chart, language), path));
        qreal name = 0;
        qreal value = 0;
        for (const PdfText::Word& word : PdfText::wordsOf(path)) {
            name = word.text == QStringLiteral("Alpha") ? word.box.center().x() : name;
            value = word.text == QStringLiteral("30") ? word.box.center().x() : value;
        }
        QVERIFY(name > 0 && value > 0);
        QCOMPARE(name > value, language == Language::Arabic);
    }
}

void TstChart::aPieHasTheRightShares()
{
    const QImage image = pictureOf(paperWith(states(Chart::Kind::Pie)));
    // The keys beside the disc are small squares of the same inks.
    const double first = dots(image, 0) - 160;
    const double second = dots(image, 1) - 160;
    QVERIFY(second > 1000);
    QVERIFY2(qAbs(first / second - 2) < 0.06, qPrintable(QString::number(first / second)));
    QVERIFY(dots(image, 2) < 200);
}

void TstChart::linesShowEverySeriesInItsInk()
{
    Chart chart = states(Chart::Kind::Lines);
    chart.series = {{QStringLiteral("2011"), {3, 6, 9}}, {QStringLiteral("2012"), {9, 6, 3}}};
    const QImage image = pictureOf(paperWith(chart));
    QVERIFY(dots(image, 0) > 100);
    QVERIFY(dots(image, 1) > 100);
}

void TstChart::valuesAndNamesAreText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    for (const Chart::Kind kind : {Chart::Kind::Bars, Chart::Kind::Columns, Chart::Kind::Lines, Chart::Kind::Pie}) {
        QVERIFY(PdfWriter().write(paperWith(states(kind)), path));
        const QString text = PdfText::ofFile(path);
        for (const QString& word : {QStringLiteral("مسجّل"), QStringLiteral("30"), QStringLiteral("15")}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
    }
}

void TstChart::nothingToShowIsNoDrawing()
{
    QVERIFY(drawingOf(Chart{}, Phrasebook(Language::Arabic)).shapes.isEmpty());
    // All zero: still a chart, without a division by zero.
    Chart zero = states(Chart::Kind::Columns);
    zero.series.first().values = {0, 0, 0};
    QVERIFY(!drawingOf(zero, Phrasebook(Language::Arabic)).size.isEmpty());
}

void TstChart::descriptionsSayTheNumbers()
{
    QCOMPARE(descriptionOf(states(Chart::Kind::Bars), Phrasebook(Language::Arabic)),
             QStringLiteral("مسجّل 30، مؤجل 15، مدمج 0"));
}

QTEST_MAIN(TstChart)
#include "TstChart.moc"
