// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "RegisterPaper.h"
#include "SampleMinutes.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace tahaluf;

namespace {

/** The right edge of the running text of an A4 page in points. */
qreal rightEdge(const Document& document)
{
    return (210 - document.setup().margins.right()) * 72 / 25.4;
}

} // namespace

class TstPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void headsRepeatOnEveryPage();
    void aHeadThatDoesNotRepeatStandsOnce();
    void everyRowStandsOnThePaperOnce();
    void everyPageSaysItsNumberAndTheirCount();
    void columnsRunRightToLeft();
    void columnsRunLeftToRightInEnglish();
    void numbersStandAtTheRightOfTheirCell();
    void aHeadingStaysWithWhatFollows();
    void aLongRowBreaksAcrossPagesByLine();
    void aRowOfAFewLinesIsNotParted();
    void noSingleLineIsLeftAlone();
    void anEmptyTableSaysSo();
    void aLongNameStaysOnThePaper();
    void signaturesStayTogether();
    void pageBreaksMakeNoEmptyPages();
    void textIsNeverMarkup();
    void theSampleMinutesFillOnePage();

private:
    /** The words of a document as they stand in its PDF. */
    QVector<PdfText::Word> wordsOf(const Document& document)
    {
        const auto written = PdfWriter().write(document, path());
        return written ? PdfText::wordsOf(path()) : QVector<PdfText::Word>();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

    QTemporaryDir m_folder;
};

void TstPageLayout::headsRepeatOnEveryPage()
{
    Document document;
    document.table(registerOf(120));
    const auto words = wordsOf(document);
    const int pages = words.last().page + 1;
    QVERIFY(pages > 2);
    QSet<int> withHead;
    int heads = 0;
    for (const auto& word : words) {
        if (word.text == QStringLiteral("الرقم")) {
            withHead.insert(word.page);
            ++heads;
        }
    }
    QCOMPARE(withHead.size(), pages);
    QCOMPARE(heads, pages);
}

void TstPageLayout::aHeadThatDoesNotRepeatStandsOnce()
{
    Document document;
    document.table(registerOf(120)).repeatHead = false;
    const auto words = wordsOf(document);
    QVERIFY(words.last().page > 0);
    QCOMPARE(std::count_if(words.begin(),
                           words.end(),
                           [](const PdfText::Word& word) { return word.text == QStringLiteral("الرقم"); }),
             1);
}

void TstPageLayout::everyRowStandsOnThePaperOnce()
{
    constexpr int Rows = 400;
    int calls = 0;
    Document document;
    paper::Table table = registerOf(0);
    table.provider = [&calls](int index) {
        ++calls;
        const QString text = QStringLiteral("نص ").repeated(index % 40);
        return Result<paper::Row>(paper::Row{token(index), text, QStringLiteral("جهة")});
    };
    table.providedRows = Rows;
    document.table(std::move(table));
    auto words = wordsOf(document);
    std::stable_sort(words.begin(), words.end(), [](const PdfText::Word& one, const PdfText::Word& other) {
        return one.page != other.page ? one.page < other.page : one.box.top() < other.box.top();
    });
    QStringList found;
    for (const auto& word : std::as_const(words)) {
        if (word.text.size() == 4 && word.text.toInt() > 1000) {
            found << word.text;
        }
    }
    QCOMPARE(found.join(u' '), tokens(Rows));
    // Asked for once to measure and once to paint; only rows at a page's end once more.
    QVERIFY2(calls < Rows * 2.3, qPrintable(QString::number(calls)));
}

void TstPageLayout::everyPageSaysItsNumberAndTheirCount()
{
    Document document;
    document.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    document.setup().digits = DigitShapes::ArabicIndic;
    for (int page = 0; page < 3; ++page) {
        document.paragraph(token(page));
        document.pageBreak();
    }
    auto layout = PageLayout::create(document);
    QVERIFY(layout);
    QCOMPARE(layout->pageCount(), 3);
    QVERIFY(PdfWriter().write(*layout, path()));
    const QString second = PdfText::ofFile(path(), 1);
    QVERIFY2(second.contains(QRegularExpression(QStringLiteral("صفحة\\s*٢\\s*من\\s*٣"))), qPrintable(second));
    QVERIFY(second.contains(token(1)));
    QVERIFY(!second.contains(token(2)));
}

void TstPageLayout::columnsRunRightToLeft()
{
    Document document(Qt::RightToLeft);
    document.table(registerOf(1));
    QHash<QString, QRectF> boxes;
    for (const auto& word : wordsOf(document)) {
        boxes.insert(word.text, word.box);
    }
    const QRectF number = boxes.value(QStringLiteral("الرقم"));
    const QRectF text = boxes.value(QStringLiteral("النص"));
    const QRectF body = boxes.value(QStringLiteral("الجهة"));
    QVERIFY(number.isValid() && text.isValid() && body.isValid());
    QVERIFY(number.left() > text.right());
    QVERIFY(text.left() > body.right());
    QVERIFY(rightEdge(document) - number.right() < 10);
}

void TstPageLayout::columnsRunLeftToRightInEnglish()
{
    Document document(Qt::LeftToRight);
    paper::Table table;
    table.columns = {{QStringLiteral("Number"), 1, 20}, {QStringLiteral("Wording"), 3}};
    table.rows = {{token(0), QStringLiteral("text")}};
    document.table(table);
    QHash<QString, QRectF> boxes;
    for (const auto& word : wordsOf(document)) {
        boxes.insert(word.text, word.box);
    }
    QVERIFY(boxes.value(QStringLiteral("Number")).right() < boxes.value(QStringLiteral("Wording")).left());
    QVERIFY(qAbs(boxes.value(token(0)).left() - boxes.value(QStringLiteral("Number")).left()) < 2);
}

void TstPageLayout::numbersStandAtTheRightOfTheirCell()
{
    Document document(Qt::RightToLeft);
    document.table(registerOf(1));
    document.paragraph(token(5));
    QHash<QString, QRectF> boxes;
    for (const auto& word : wordsOf(document)) {
        boxes.insert(word.text, word.box);
    }
    QVERIFY(qAbs(boxes.value(token(0)).right() - boxes.value(QStringLiteral("الرقم")).right()) < 2);
    QVERIFY(qAbs(boxes.value(token(5)).right() - rightEdge(document)) < 2);
}

void TstPageLayout::aHeadingStaysWithWhatFollows()
{
    int stayed = 0;
    int moved = 0;
    for (int before = 26; before < 46; ++before) {
        Document document;
        for (int index = 0; index < before; ++index) {
            document.paragraph(QStringLiteral("فقرة"));
        }
        document.heading(1, QStringLiteral("عنوان"));
        document.heading(2, QStringLiteral("فرع"));
        document.table(registerOf(3));
        auto layout = PageLayout::create(document);
        QVERIFY(layout);
        const int page = layout->bookmarks().first().page;
        QVERIFY(PdfWriter().write(*layout, path()));
        for (const auto& word : PdfText::wordsOf(path())) {
            if (word.text == QStringLiteral("فرع") || word.text == QStringLiteral("الرقم") || word.text == token(0)) {
                QVERIFY2(word.page == page || word.text == QStringLiteral("الرقم"), qPrintable(word.text));
            }
        }
        ++(page == 0 ? stayed : moved);
    }
    QVERIFY(stayed > 0); // both sides of the page's end were tried
    QVERIFY(moved > 0);
}

void TstPageLayout::aLongRowBreaksAcrossPagesByLine()
{
    constexpr int Count = 2400;
    Document document;
    paper::Table table = registerOf(2);
    table.rows[0].cells[1] = tokens(Count);
    table.rows[0].cells[0] = QStringLiteral("أول");
    table.rows[1].cells[0] = QStringLiteral("آخر");
    document.table(table);
    const auto words = wordsOf(document);
    QVERIFY(words.last().page >= 2);
    QStringList found;
    QSet<int> withHead;
    for (const auto& word : words) {
        if (word.text.toInt() > 1000) {
            found << word.text;
        } else if (word.text == QStringLiteral("الرقم")) {
            withHead.insert(word.page);
        }
    }
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), Count);
    QCOMPARE(found.size(), Count);
    QCOMPARE(withHead.size(), words.last().page + 1);
}

void TstPageLayout::aRowOfAFewLinesIsNotParted()
{
    Document document;
    paper::Table table;
    table.columns = {{.title = QStringLiteral("الجهة")}};
    for (int row = 0; row < 40; ++row) {
        table.rows.append(paper::Row{QString(QString::number(100 + row) + u'\n').repeated(5).trimmed()});
    }
    document.table(table);
    QHash<QString, QSet<int>> pages;
    for (const auto& word : wordsOf(document)) {
        if (word.text.toInt() >= 100) {
            pages[word.text].insert(word.page);
        }
    }
    QCOMPARE(pages.size(), 40);
    QSet<int> all;
    for (const QSet<int>& of : std::as_const(pages)) {
        QCOMPARE(of.size(), 1);
        all += of;
    }
    QVERIFY(all.size() > 1);
}

void TstPageLayout::noSingleLineIsLeftAlone()
{
    int parted = 0;
    for (int lines = 4; lines < 10; ++lines) {
        Document document;
        for (int paragraph = 0; paragraph < 30; ++paragraph) {
            document.paragraph(QString(QString::number(100 + paragraph) + u'\n').repeated(lines).trimmed());
        }
        QHash<QString, QHash<int, int>> linesOnPage;
        for (const auto& word : wordsOf(document)) {
            ++linesOnPage[word.text][word.page];
        }
        QCOMPARE(linesOnPage.size(), 30);
        for (const auto& pages : linesOnPage) {
            int all = 0;
            for (const int onPage : pages) {
                QVERIFY(onPage >= 2);
                all += onPage;
            }
            QCOMPARE(all, lines);
            parted += pages.size() > 1 ? 1 : 0;
        }
    }
    QVERIFY(parted > 0);
}

void TstPageLayout::anEmptyTableSaysSo()
{
    Document document;
    document.table(registerOf(0)).emptyText = QStringLiteral("لم يُسجَّل أي مقترح");
    QVERIFY(PdfWriter().write(document, path()));
    const QString text = PdfText::ofFile(path());
    QVERIFY(text.contains(QStringLiteral("الرقم")));
    QVERIFY2(text.contains(QStringLiteral("مقترح")), qPrintable(text));
}

void TstPageLayout::aLongNameStaysOnThePaper()
{
    const QString name = QStringLiteral("Alpha").repeated(24); // 120 letters without a space
    Document document;
    document.setup().header.name = name;
    paper::Table table = registerOf(1);
    table.rows[0].cells[0] = name;
    document.table(table);
    document.heading(1, name);
    QString all;
    for (const auto& word : wordsOf(document)) {
        QVERIFY(word.box.left() >= document.setup().margins.left() * 72 / 25.4 - 1);
        QVERIFY(word.box.right() <= rightEdge(document) + 1);
        all += word.text;
    }
    QCOMPARE(all.count(QLatin1Char('h')), 24 * 3);
}

void TstPageLayout::signaturesStayTogether()
{
    for (int before = 24; before < 44; before += 3) {
        Document document;
        for (int index = 0; index < before; ++index) {
            document.paragraph(QStringLiteral("فقرة"));
        }
        paper::SignatureTable signatures;
        signatures.columns = {{QStringLiteral("الصفة")}, {QStringLiteral("التوقيع")}};
        signatures.rows = {{token(0)}, {token(1)}, {token(2)}};
        document.signatures(signatures);
        QVector<QRectF> rows;
        QSet<int> pages;
        for (const auto& word : wordsOf(document)) {
            if (word.text.toInt() > 1000 || word.text == QStringLiteral("الصفة")) {
                pages.insert(word.page);
                rows.append(word.box);
            }
        }
        QCOMPARE(rows.size(), 4);
        QCOMPARE(pages.size(), 1);
        // Tall enough to sign: at least a centimetre.
        QVERIFY(rows.at(3).top() - rows.at(2).top() > 28);
    }
}

void TstPageLayout::pageBreaksMakeNoEmptyPages()
{
    Document document;
    document.pageBreak();
    document.paragraph(token(0));
    document.pageBreak();
    document.pageBreak();
    document.paragraph(token(1));
    document.pageBreak();
    QCOMPARE(PageLayout::create(document)->pageCount(), 2);
    QCOMPARE(PageLayout::create(Document())->pageCount(), 1);
}

void TstPageLayout::textIsNeverMarkup()
{
    Document document;
    const QString text = QStringLiteral("<img src=file:///etc/hosts> &amp; <b>x</b>");
    document.paragraph(text);
    QVERIFY(PdfWriter().write(document, path()));
    // Brackets mirror in a right-to-left line, the words stay.
    for (const QString& word : {QStringLiteral("img"), QStringLiteral("file:///etc/hosts"), QStringLiteral("&amp;")}) {
        QVERIFY(PdfText::ofFile(path()).contains(word));
    }
}

void TstPageLayout::theSampleMinutesFillOnePage()
{
    auto layout = PageLayout::create(sampleMinutes());
    QVERIFY(layout);
    QCOMPARE(layout->pageCount(), 1);
    QCOMPARE(layout->bookmarks().size(), 5);
    QVERIFY(PdfWriter().write(*layout, path()));
    const QString text = PdfText::ofFile(path());
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("صفحة\\s*1\\s*من\\s*1"))), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("المجلس الأعلى للصحة")));
}

QTEST_MAIN(TstPageLayout)
#include "TstPageLayout.moc"
