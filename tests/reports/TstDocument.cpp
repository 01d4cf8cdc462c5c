// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleMinutes.h"

#include <QTest>

using namespace tahaluf;
using paper::Audience;

namespace {

/** One block of every kind, each with values that differ from the usual ones. */
Document everything()
{
    Document document = sampleMinutes();
    document.setup().orientation = paper::Orientation::Landscape;
    document.setup().margins = {20, 15.5, 20, 12};
    document.setup().digits = DigitShapes::ArabicIndic;
    document.setup().accent = QColor(0x25, 0x6B, 0x42);
    document.setup().size = paper::PaperSize::A5;
    document.setup().font = paper::BodyFont::Naskh;
    document.setup().justified = true;
    document.setup().header.lines = {QStringLiteral("ص.ب 1")};
    document.setup().header.letterhead = QByteArray("head");
    document.setup().header.logo = QByteArray("\x89PNG\0\x01", 6);
    document.setup().footer.hashTemplate = QStringLiteral("بصمة المحتوى %1");
    document.setup().watermark = QStringLiteral("مسودة غير معتمدة");
    document.metadata().author = QStringLiteral("أمانة السر");
    document.heading(3, {{QStringLiteral("عنوان "), true}, {QStringLiteral("باهت"), false, true}}).bookmark =
        QStringLiteral("عنوان");
    auto& paragraph = document.paragraph(QStringLiteral("سطر\nثانٍ <b>ليس وسمًا</b>"), Audience::Internal);
    paragraph.align = paper::Align::Leading;
    paragraph.size = 13;
    document.note(QStringLiteral("ملاحظة"), Audience::Partners);
    paper::Row band{QStringLiteral("الجهات الأساسية")};
    band.band = true;
    paper::Table table;
    table.columns = {{QStringLiteral("م"), 1, 9, paper::Align::Centre}, {QStringLiteral("الاسم"), 2.5}};
    table.rows = {band, {QString("1"), paper::Text{{QStringLiteral("غامق"), true}}}};
    table.rows.last().minHeight = 8;
    table.totals = {QString(), QStringLiteral("المجموع")};
    table.emptyText = QStringLiteral("لا شيء");
    table.repeatHead = false;
    table.size = 8.5;
    document.table(table);
    document.keyValues({{QStringLiteral("المكان"), QStringLiteral("الدوحة")}}, 1);
    document.bulleted({QStringLiteral("بند")}).first = 4;
    document.box(QStringLiteral("تنبيه"), QStringLiteral("نص"));
    document.image(QByteArray("picture"), 40).align = paper::Align::Trailing;
    paper::Text linked;
    linked.link(QStringLiteral("الموقع"), QStringLiteral("https://example.org"));
    document.paragraph(linked).keepWithNext = true;
    document.heading(2, QStringLiteral("باب")).anchor = QStringLiteral("part-1");
    paper::Table grouped;
    grouped.columns = {{.title = QStringLiteral("الاسم")}, {.title = QStringLiteral("أساسية")}, {}};
    grouped.groups = {{}, {QStringLiteral("الجهات"), 2}};
    grouped.zebra = true;
    document.table(grouped);
    auto& letters = document.numbered({QStringLiteral("بند")});
    letters.marker = paper::List::Marker::Letter;
    letters.level = 1;
    paper::Drawing drawing;
    drawing.size = {60, 30};
    drawing.turned = true;
    drawing.shapes = {paper::RectShape{.rect = {1, 2, 3.5, 4}, .fill = paper::Ink::Tint, .radius = 1, .dashed = true},
                      paper::LineShape{.points = {{0, 0}, {5, 5.5}}, .stroke = paper::Ink::Accent},
                      paper::SectorShape{.rect = {0, 0, 10, 10}, .start = 90, .sweep = 45.5},
                      paper::TextShape{.rect = {0, 0, 60, 9}, .text = QStringLiteral("اسم"), .bold = true},
                      paper::PictureShape{.rect = {0, 0, 5, 5}, .data = QByteArray("picture")},
                      paper::QrShape{.rect = {0, 0, 9, 9}, .text = QStringLiteral("T-1")}};
    document.figure(drawing, QStringLiteral("شكل")).caption = QStringLiteral("الشكل (1)");
    document.qrCode(QStringLiteral("https://example.org")).align = paper::Align::Centre;
    document.labels({.columns = 2, .gap = 3, .cutLines = true, .labels = {drawing, drawing}});
    document.sideBySide({.headingLevel = 1, .text = QStringLiteral("محضر"), .other = QStringLiteral("Minutes")});
    document.spacer(7.25);
    document.rule();
    document.pageBreak();
    return document;
}

} // namespace

class TstDocument : public QObject
{
    Q_OBJECT

private slots:
    void aStoredPaperComesBackTheSame();
    void theSamePaperAlwaysGivesTheSameHash();
    void aChangedWordChangesTheHash();
    void usualValuesAreNotWritten();
    void everyAudienceSeesItsEdition();
    void aDamagedPaperIsRefused_data();
    void aDamagedPaperIsRefused();
    void rowsOfAProviderAreStored();
    void aFailingProviderIsReported();
};

void TstDocument::aStoredPaperComesBackTheSame()
{
    const Document document = everything();
    const auto json = document.toJson();
    QVERIFY(json);
    const auto read = Document::fromJson(*json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == document);
    QCOMPARE(read->toJson().value(), *json);
}

void TstDocument::theSamePaperAlwaysGivesTheSameHash()
{
    const QString hash = sampleMinutes().contentHash().value();
    QCOMPARE(hash.size(), 64);
    QCOMPARE(sampleMinutes().contentHash().value(), hash);
    QCOMPARE(Document::fromJson(sampleMinutes().toJson().value())->contentHash().value(), hash);

    // Papers approved with an earlier version must keep this hash for ever.
    Document small(Qt::RightToLeft);
    small.setup().margins = {15, 15, 15, 15};
    small.title(QStringLiteral("محضر"));
    QCOMPARE(small.toJson().value(),
             QByteArray("{\"blocks\":[{\"role\":\"title\",\"text\":\"محضر\",\"type\":\"paragraph\"}],"
                        "\"format\":\"tahaluf-paper\",\"metadata\":{\"language\":\"ar\"},"
                        "\"setup\":{\"accent\":\"#8a1538\",\"direction\":\"rtl\",\"margins\":[15,15,15,15]},"
                        "\"version\":1}"));
}

void TstDocument::aChangedWordChangesTheHash()
{
    Document changed = sampleMinutes();
    changed.paragraph(QStringLiteral("."));
    QVERIFY(changed.contentHash().value() != sampleMinutes().contentHash().value());
    Document renamed = sampleMinutes();
    renamed.setup().header.name += u'.';
    QVERIFY(renamed.contentHash().value() != sampleMinutes().contentHash().value());
}

void TstDocument::usualValuesAreNotWritten()
{
    // A later version may add fields: what keeps its usual value must not change old hashes.
    Document document;
    document.paragraph(QStringLiteral("نص"));
    const QByteArray json = document.toJson().value();
    QVERIFY(json.contains("{\"text\":\"نص\",\"type\":\"paragraph\"}"));
    QVERIFY(!json.contains("watermark"));
    QVERIFY(!json.contains("audience"));
}

void TstDocument::everyAudienceSeesItsEdition()
{
    Document document;
    document.setup().watermark = QStringLiteral("مسودة");
    document.paragraph(QStringLiteral("للكل"));
    document.paragraph(QStringLiteral("للشركاء"), Audience::Partners);
    document.paragraph(QStringLiteral("للمؤسسة"), Audience::Internal);
    QCOMPARE(document.forAudience(Audience::Internal).blocks().size(), 3);
    QCOMPARE(document.forAudience(Audience::Partners).blocks().size(), 2);
    const Document forAll = document.forAudience(Audience::Public);
    QCOMPARE(forAll.blocks().size(), 1);
    QCOMPARE(forAll.setup().watermark, QStringLiteral("مسودة"));
    QVERIFY(!forAll.toJson().value().contains("للمؤسسة"));
}

void TstDocument::aDamagedPaperIsRefused_data()
{
    const QByteArray good = sampleMinutes().toJson().value();
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not json") << QByteArray("%PDF-1.4");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("another format") << QByteArray("{\"format\":\"other\",\"version\":1}");
    QTest::newRow("newer version") << QByteArray(good).replace("\"version\":1", "\"version\":2");
    QTest::newRow("unknown block") << QByteArray(good).replace("\"type\":\"keyValues\"", "\"type\":\"seal\"");
    QTest::newRow("unknown field") << QByteArray(good).replace("\"role\":\"title\"", "\"role\":\"title\",\"shade\":1");
    QTest::newRow("unknown role") << QByteArray(good).replace("\"role\":\"title\"", "\"role\":\"motto\"");
    QTest::newRow("a number for a text") << QByteArray(good).replace("\"language\":\"ar\"", "\"language\":7");
    QTest::newRow("rows that are no list") << QByteArray(good).replace("\"rows\":[", "\"rows\":1,\"sowr\":[");
}

void TstDocument::aDamagedPaperIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = Document::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY(!read.error().message.isEmpty());
}

void TstDocument::rowsOfAProviderAreStored()
{
    Document streamed;
    paper::Table table;
    table.columns = {{QStringLiteral("م")}};
    table.provider = [](int index) { return Result<paper::Row>(paper::Row{QString::number(index)}); };
    table.providedRows = 3;
    streamed.table(table);

    Document held;
    paper::Table same;
    same.columns = table.columns;
    same.rows = {{QString("0")}, {QString("1")}, {QString("2")}};
    held.table(same);
    QCOMPARE(streamed.toJson().value(), held.toJson().value());
    QVERIFY(streamed.materialised().value() == held);
}

void TstDocument::aFailingProviderIsReported()
{
    Document document;
    paper::Table table;
    table.columns = {{QStringLiteral("م")}};
    table.provider = [](int) { return Result<paper::Row>(Error{ErrorKind::Busy, QStringLiteral("busy"), {}}); };
    table.providedRows = 1;
    document.table(table);
    const auto hash = document.contentHash();
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, ErrorKind::Busy);
}

QTEST_GUILESS_MAIN(TstDocument)
#include "TstDocument.moc"
