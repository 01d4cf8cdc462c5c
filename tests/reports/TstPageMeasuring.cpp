// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegisterPaper.h"
#include "reports/layout/PageLayout.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace tahaluf;

class TstPageMeasuring : public QObject
{
    Q_OBJECT

private slots:
    void theSamePagesAtEveryResolution();
    void marginsWithoutRoomAreRefused();
    void aFailingProviderIsReported();
    void stoppedWhileMeasuring();
};

void TstPageMeasuring::theSamePagesAtEveryResolution()
{
    Document document;
    document.table(registerOf(60));
    auto layout = PageLayout::create(document);
    QVERIFY(layout);
    QVERIFY(layout->pageCount() > 1);
    const auto lowestInk = [&layout](int page, int dpi) {
        QImage image((layout->sheetSize() * dpi / 25.4).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (!layout->paintPage(painter, page, dpi)) {
            return -1.0;
        }
        painter.end();
        for (int y = image.height() - 1; y >= 0; --y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qGray(pixel) < 235; })) {
                return y * 25.4 / dpi;
            }
        }
        return 0.0;
    };
    for (int page = 0; page < layout->pageCount(); ++page) {
        const double coarse = lowestInk(page, 72);
        QVERIFY(coarse > 20);
        QVERIFY(qAbs(coarse - lowestInk(page, 300)) < 0.8);
    }
}

void TstPageMeasuring::marginsWithoutRoomAreRefused()
{
    Document document;
    document.setup().margins = {100, 20, 100, 20};
    const auto layout = PageLayout::create(document);
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Refused);
    auto whole = PageLayout::create(Document());
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    QVERIFY(!whole->paintPage(painter, 1, 96));
}

void TstPageMeasuring::aFailingProviderIsReported()
{
    Document document;
    paper::Table table = registerOf(0);
    table.provider = [](int index) {
        return index < 30 ? Result<paper::Row>(paper::Row{token(index)})
                          : Result<paper::Row>(Error{ErrorKind::Busy, QStringLiteral("changed"), {}});
    };
    table.providedRows = 60;
    document.table(std::move(table));
    const auto layout = PageLayout::create(document);
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Busy);
}

void TstPageMeasuring::stoppedWhileMeasuring()
{
    Document document;
    document.table(registerOf(200));
    int seen = 0;
    const auto layout = PageLayout::create(document, [&seen](int pages) {
        seen = pages;
        return pages < 2;
    });
    QVERIFY(!layout);
    QCOMPARE(seen, 2);
}

QTEST_MAIN(TstPageMeasuring)
#include "TstPageMeasuring.moc"
