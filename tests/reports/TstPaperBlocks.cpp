// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader's program finds of a paper's blocks: where they stand, where they lead, what they are.
#include "PdfText.h"

#include <QTest>

#include <algorithm>

using namespace tahaluf;

namespace {

QString written(const QTemporaryDir& folder, const Document& document)
{
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    return PdfWriter().write(document, path) ? path : QString();
}

QRectF boxOf(const QVector<PdfText::Word>& words, const QString& text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&text](const PdfText::Word& word) { return word.text == text; });
    return found == words.end() ? QRectF() : found->box;
}

QString ask(const QString& program, const QStringList& arguments)
{
    return QString::fromUtf8(PdfText::run(program, arguments));
}

} // namespace

class TstPaperBlocks : public QObject
{
    Q_OBJECT

private slots:
    void aGroupStandsOverItsColumns();
    void listsCountInWordsAndLetters();
    void twoLanguagesStandSideBySide();
    void labelsFillTheSheetFromTheRight();
    void aTurnedDrawingStandsOnItsHead();
    void aLongNameIsSetSmaller();
    void aQrCodeCanBeRead();
    void linksLeadToAddressesAndHeadings();
    void theOutlineHasEveryHeading();
    void theFileSaysWhatItIs();
    void theStructureNamesEveryPart();
    void theSheetMayBeA5OrLetter();
    void aPackIsOneFileWithItsPapersInTheOutline();
};

void TstPaperBlocks::aGroupStandsOverItsColumns()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    paper::Table table;
    table.columns = {
        {.title = QStringLiteral("الجهة")}, {.title = QStringLiteral("حاضر")}, {.title = QStringLiteral("غائب")}};
    table.groups = {{QString(), 1}, {QStringLiteral("اللقاء"), 2}};
    table.rows = {{QStringLiteral("وزارة"), QStringLiteral("نعم"), QStringLiteral("لا")}};
    document.table(table);
    const auto words = PdfText::wordsOf(written(folder, document));
    const QRectF group = boxOf(words, QStringLiteral("اللقاء"));
    const QRectF present = boxOf(words, QStringLiteral("حاضر"));
    const QRectF absent = boxOf(words, QStringLiteral("غائب"));
    QVERIFY(group.isValid() && present.isValid() && absent.isValid());
    QVERIFY(group.center().y() < present.top());
    QVERIFY(absent.left() < group.center().x() && group.center().x() < present.right());
    QVERIFY(boxOf(words, QStringLiteral("الجهة")).left() > present.right());
}

void TstPaperBlocks::listsCountInWordsAndLetters()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.numbered({QStringLiteral("الوقاية"), QStringLiteral("الحماية")}).marker = paper::List::Marker::Ordinal;
    auto& letters = document.numbered({QStringLiteral("الرصد"), QStringLiteral("الإحالة"), QStringLiteral("الإيواء")});
    letters.marker = paper::List::Marker::Letter;
    letters.level = 1;
    const auto words = PdfText::wordsOf(written(folder, document));
    const QStringList pairs[] = {{QStringLiteral("أولًا:"), QStringLiteral("الوقاية")},
                                 {QStringLiteral("ثانيًا:"), QStringLiteral("الحماية")},
                                 {QStringLiteral("أ."), QStringLiteral("الرصد")},
                                 {QStringLiteral("ب."), QStringLiteral("الإحالة")},
                                 {QStringLiteral("ج."), QStringLiteral("الإيواء")}};
    for (const QStringList& pair : pairs) {
        const QRectF marker = boxOf(words, pair.first());
        const QRectF item = boxOf(words, pair.last());
        QVERIFY2(marker.isValid() && item.isValid(), qPrintable(pair.first()));
        QVERIFY(qAbs(marker.center().y() - item.center().y()) < 1);
        QVERIFY(marker.left() > item.right());
    }
    QVERIFY(boxOf(words, QStringLiteral("أ.")).right() < boxOf(words, QStringLiteral("أولًا:")).right() - 10);
}

void TstPaperBlocks::twoLanguagesStandSideBySide()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.sideBySide({.headingLevel = 1, .text = QStringLiteral("الحضور"), .other = QStringLiteral("Attendance")});
    const auto words = PdfText::wordsOf(written(folder, document));
    const QRectF arabic = boxOf(words, QStringLiteral("الحضور"));
    const QRectF english = boxOf(words, QStringLiteral("Attendance"));
    QVERIFY(arabic.isValid() && english.isValid());
    QVERIFY(qAbs(arabic.center().y() - english.center().y()) < 1);
    const qreal middle = 595.276 / 2;
    QVERIFY(arabic.left() > middle && english.right() < middle);
    // Each begins at its own side.
    QVERIFY(english.left() < 60 && arabic.right() > 535);
}

void TstPaperBlocks::labelsFillTheSheetFromTheRight()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.setup().margins = {0, 0, 0, 0};
    paper::LabelSheet sheet;
    sheet.columns = 2;
    for (int index = 1; index <= 11; ++index) {
        paper::Drawing label;
        label.size = {105, 59.4};
        label.shapes.append(paper::TextShape{.rect = {5, 5, 95, 49}, .text = QStringLiteral("بطاقة%1").arg(index)});
        sheet.labels.append(label);
    }
    document.labels(sheet);
    const auto words = PdfText::wordsOf(written(folder, document));
    const auto page = [&words](const QString& text) {
        const auto found =
            std::find_if(words.begin(), words.end(), [&text](const PdfText::Word& word) { return word.text == text; });
        return found == words.end() ? -1 : found->page;
    };
    QVERIFY(boxOf(words, QStringLiteral("بطاقة1")).left() > boxOf(words, QStringLiteral("بطاقة2")).right());
    QVERIFY(boxOf(words, QStringLiteral("بطاقة3")).top() > boxOf(words, QStringLiteral("بطاقة1")).bottom());
    QCOMPARE(page(QStringLiteral("بطاقة10")), 0);
    QCOMPARE(page(QStringLiteral("بطاقة11")), 1);
}

void TstPaperBlocks::aTurnedDrawingStandsOnItsHead()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    paper::Drawing drawing;
    drawing.size = {100, 60};
    drawing.turned = true;
    drawing.shapes = {paper::TextShape{.rect = {0, 0, 100, 12}, .text = QStringLiteral("Head")},
                      paper::TextShape{.rect = {0, 48, 100, 12}, .text = QStringLiteral("Foot")}};
    document.figure(drawing, QStringLiteral("لوحة"));
    const auto words = PdfText::wordsOf(written(folder, document));
    const QRectF head = boxOf(words, QStringLiteral("Head"));
    const QRectF foot = boxOf(words, QStringLiteral("Foot"));
    QVERIFY(head.isValid() && foot.isValid());
    QVERIFY(head.top() > foot.bottom());
}

void TstPaperBlocks::aLongNameIsSetSmaller()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    const QString name = QStringLiteral("ممثل اللجنة الوطنية المشتركة لمتابعة شؤون العمالة الوافدة وحماية حقوقها "
                                        "والتنسيق بين الجهات المعنية بمكافحة الاتجار");
    QVERIFY(name.size() > 100);
    paper::Drawing plate;
    plate.size = {120, 24};
    plate.shapes = {paper::TextShape{.rect = {0, 0, 120, 24}, .text = name, .size = 30}};
    document.figure(plate, name);
    const auto words = PdfText::wordsOf(written(folder, document));
    QCOMPARE(words.size(), name.split(u' ').size());
    QRectF all;
    for (const PdfText::Word& word : words) {
        all |= word.box;
    }
    QVERIFY(all.width() <= 120 * 72 / 25.4 + 1);
}

void TstPaperBlocks::aQrCodeCanBeRead()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    const QString text = QStringLiteral("TAHALUF-SLIP-0042");
    document.qrCode(text).caption = QStringLiteral("نموذج مقترح");
    const QString path = written(folder, document);
    PdfText::run(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"),
                  QStringLiteral("200"),
                  QStringLiteral("-png"),
                  QStringLiteral("-singlefile"),
                  path,
                  path});
    QCOMPARE(
        ask(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path + QStringLiteral(".png")})
            .trimmed(),
        text);
    QVERIFY(PdfText::ofFile(path).contains(QStringLiteral("نموذج مقترح")));
}

void TstPaperBlocks::linksLeadToAddressesAndHeadings()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    paper::Text text;
    text.link(QStringLiteral("موقع المؤسسة"), QStringLiteral("https://example.org/ar"));
    text.plain(QStringLiteral(" و"));
    text.link(QStringLiteral("الملحق"), QStringLiteral("#annex"));
    document.paragraph(text);
    document.pageBreak();
    document.heading(1, QStringLiteral("الملحق")).anchor = QStringLiteral("annex");
    const QString path = written(folder, document);
    QVERIFY(ask(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path})
                .contains(QStringLiteral("https://example.org/ar")));
    // The annotation's destination is the second page.
    const QString second = ask(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("pages/2")});
    const QString object = second.section(u' ', 0, 0);
    const QString all = ask(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("grep")});
    QVERIFY2(all.contains(QStringLiteral("/Dest[%1 0 R/XYZ").arg(object)), qPrintable(all));
}

void TstPaperBlocks::theOutlineHasEveryHeading()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.heading(1, QStringLiteral("أولًا: الحضور"));
    document.heading(2, QStringLiteral("البند 1")).bookmark = QStringLiteral("الافتتاح");
    document.heading(1, QStringLiteral("ثانيًا: القرارات"));
    const QStringList outline =
        ask(QStringLiteral("mutool"), {QStringLiteral("show"), written(folder, document), QStringLiteral("outline")})
            .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(outline.size(), 3);
    QVERIFY(outline.at(0).contains(QStringLiteral("أولًا: الحضور")));
    QVERIFY(outline.at(1).contains(QStringLiteral("الافتتاح")));
    QVERIFY(outline.at(1).indexOf(u'"') > outline.at(0).indexOf(u'"'));
}

void TstPaperBlocks::theFileSaysWhatItIs()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.metadata() = {
        QStringLiteral("محضر"), QStringLiteral("المؤسسة"), QStringLiteral("اللقاء"), QStringLiteral("ar")};
    document.paragraph(QStringLiteral("نص"));
    const QString path = written(folder, document);
    const QString info = ask(QStringLiteral("pdfinfo"), {path});
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +محضر"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +المؤسسة"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Subject: +اللقاء"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    const QString xmp = ask(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY(xmp.contains(QStringLiteral("محضر")) && xmp.contains(QStringLiteral("dc:language")));
    const QString root = ask(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("trailer/Root")});
    QVERIFY(root.contains(QStringLiteral("/Lang (ar)")));
    QVERIFY(root.contains(QStringLiteral("/Direction /R2L")));
}

void TstPaperBlocks::theStructureNamesEveryPart()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    document.heading(1, QStringLiteral("الحضور"));
    paper::Table table;
    table.columns = {{.title = QStringLiteral("الاسم")}, {.title = QStringLiteral("التوقيع")}};
    for (int row = 0; row < 60; ++row) {
        table.rows.append({QStringLiteral("حاضر%1").arg(row), QString()});
    }
    document.table(table);
    document.bulleted({QStringLiteral("بند")});
    paper::Drawing drawing;
    drawing.size = {40, 20};
    drawing.shapes = {paper::RectShape{.rect = {0, 0, 40, 20}, .fill = paper::Ink::Accent}};
    document.figure(drawing, QStringLiteral("مخطط الجلوس"));
    const QString structure =
        ask(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), written(folder, document)});
    for (const char* part : {"H1 (block)", "Table (block)", "L (block)", "LBody", "Figure"}) {
        QVERIFY2(structure.contains(QLatin1String(part)), qPrintable(structure.left(2000)));
    }
    // One row more than people: the head, read once though it stands on each page. Empty cells are cells.
    QCOMPARE(structure.count(QRegularExpression(QStringLiteral("\\n +TR"))), 61);
    QCOMPARE(structure.count(QRegularExpression(QStringLiteral("\\n +TH"))), 2);
    QCOMPARE(structure.count(QRegularExpression(QStringLiteral("\\n +TD"))), 120);
    QVERIFY(!structure.contains(QStringLiteral("صفحة")));
}

void TstPaperBlocks::theSheetMayBeA5OrLetter()
{
    const QTemporaryDir folder;
    Document document(Qt::RightToLeft);
    document.paragraph(QStringLiteral("نص"));
    const auto size = [&] {
        return ask(QStringLiteral("pdfinfo"), {written(folder, document)})
            .section(QStringLiteral("Page size:"), 1)
            .simplified();
    };
    document.setup().size = paper::PaperSize::A5;
    document.setup().orientation = paper::Orientation::Landscape;
    QVERIFY2(size().startsWith(QStringLiteral("595.276 x 419.528")), qPrintable(size()));
    document.setup().size = paper::PaperSize::Letter;
    document.setup().orientation = paper::Orientation::Portrait;
    QVERIFY2(size().startsWith(QStringLiteral("612 x 792")), qPrintable(size()));
}

void TstPaperBlocks::aPackIsOneFileWithItsPapersInTheOutline()
{
    const QTemporaryDir folder;
    QVector<Document> papers;
    for (const QString& title : {QStringLiteral("جدول الأعمال"), QStringLiteral("كشف الحضور")}) {
        Document document(Qt::RightToLeft);
        document.metadata().title = title;
        document.setup().orientation = papers.isEmpty() ? paper::Orientation::Portrait : paper::Orientation::Landscape;
        document.heading(1, QStringLiteral("قسم"));
        papers.append(document);
    }
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));
    QVERIFY(PdfWriter().write(papers, papers.first().metadata(), path));
    QCOMPARE(
        ask(QStringLiteral("pdfinfo"), {path}).section(QStringLiteral("Pages:"), 1).simplified().section(u' ', 0, 0),
        QStringLiteral("2"));
    const QStringList outline = ask(QStringLiteral("mutool"), {QStringLiteral("show"), path, QStringLiteral("outline")})
                                    .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(outline.size(), 4);
    QVERIFY(outline.at(2).contains(QStringLiteral("كشف الحضور")));
}

QTEST_GUILESS_MAIN(TstPaperBlocks)
#include "TstPaperBlocks.moc"
