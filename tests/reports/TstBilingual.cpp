// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/Bilingual.h"
#include "support/PaperText.h"
#include "support/Verify.h"

#include <QTest>

using namespace tahaluf;

class TstBilingual : public QObject
{
    Q_OBJECT

private slots:
    void headingsAndParagraphsStandSideBySide();
    void whatBothSayAlikeStandsOnce();
    void aBlockOfOneLanguageStandsOnce_data();
    void aBlockOfOneLanguageStandsOnce();
    void headingsThatAreLinkedToStayHeadings();
    void pairsAndListsGoPairByPair();
    void itemsAreMarkedAsTheirOwnLanguageCounts();
    void tablesStandOnceWithBothWhereTheyDiffer();
    void providedRowsAreJoinedOneByOne();
    void tablesThatDoNotFitStandOneAfterTheOther();
    void drawingsCarryBothTexts();
    void audiencesStay();
    void headerAndFooterNameBoth();
    void islandsAreNoDifference();
};

namespace {
Document arabic()
{
    return Document(Qt::RightToLeft);
}

Document english()
{
    return Document(Qt::LeftToRight);
}

paper::Table tableOf(const QStringList& head, const QVector<QStringList>& rows)
{
    paper::Table table;
    for (const QString& title : head) {
        table.columns.append({.title = title});
    }
    for (const QStringList& texts : rows) {
        paper::Row row;
        for (const QString& text : texts) {
            row.cells.append(text);
        }
        table.rows.append(row);
    }
    return table;
}
} // namespace

void TstBilingual::headingsAndParagraphsStandSideBySide()
{
    Document first = arabic();
    first.title(QStringLiteral("محضر"));
    first.heading(2, QStringLiteral("الحضور"));
    first.paragraph(QStringLiteral("حضر الجميع."));
    Document second = english();
    second.title(QStringLiteral("Minutes"));
    second.heading(2, QStringLiteral("Attendance"));
    second.paragraph(QStringLiteral("All were present."));
    const Document both = Bilingual::join(first, second);
    const auto pairs = PaperText::blocks<paper::SideBySide>(both);
    QCOMPARE(both.blocks().size(), 3);
    QCOMPARE(pairs.size(), 3);
    QCOMPARE(pairs[0].role, paper::Paragraph::Role::Title);
    QCOMPARE(pairs[1].headingLevel, 2);
    QCOMPARE(PaperText::plain(pairs[2].text), QStringLiteral("حضر الجميع."));
    QCOMPARE(PaperText::plain(pairs[2].other), QStringLiteral("All were present."));
    QCOMPARE(both.setup().direction, Qt::RightToLeft);
}

void TstBilingual::whatBothSayAlikeStandsOnce()
{
    Document first = arabic();
    first.paragraph(QStringLiteral("نص كما ورد"));
    first.numbered({QStringLiteral("بند")});
    first.spacer(4);
    first.pageBreak();
    Document second = english();
    second.paragraph(QStringLiteral("نص كما ورد"));
    second.numbered({QStringLiteral("بند")});
    second.spacer(4);
    second.pageBreak();
    QCOMPARE(Bilingual::join(first, second).blocks(), first.blocks());
}

void TstBilingual::aBlockOfOneLanguageStandsOnce_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("count");
    for (const int place : {0, 1, 3}) {
        QTest::addRow("%d before", place) << place << 1;
        QTest::addRow("three, %d before", place) << place << 3;
    }
}

void TstBilingual::aBlockOfOneLanguageStandsOnce()
{
    QFETCH(int, place);
    QFETCH(int, count);
    Document first = arabic();
    Document second = english();
    for (int i = 0; i < 4; ++i) {
        for (int k = 0; i == place && k < count; ++k) {
            first.basmala(QStringLiteral("بسم الله الرحمن الرحيم"));
        }
        first.heading(1, QStringLiteral("باب %1").arg(i));
        first.paragraph(QStringLiteral("نص %1").arg(i));
        second.heading(1, QStringLiteral("Part %1").arg(i));
        second.paragraph(QStringLiteral("Text %1").arg(i));
    }
    second.note(QStringLiteral("A note for readers of English."));
    const Document both = Bilingual::join(first, second);
    const auto pairs = PaperText::blocks<paper::SideBySide>(both);
    QCOMPARE(pairs.size(), 8);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(PaperText::plain(pairs[2 * i].text), QStringLiteral("باب %1").arg(i));
        QCOMPARE(PaperText::plain(pairs[2 * i].other), QStringLiteral("Part %1").arg(i));
    }
    QStringList alone = PaperText::paragraphs(both);
    QCOMPARE(alone.takeLast(), QStringLiteral("A note for readers of English."));
    QCOMPARE(alone.size(), count);
    QCOMPARE(both.blocks().size(), 8 + count + 1);
    QVERIFY(std::holds_alternative<paper::Paragraph>(both.blocks()[2 * place].content));
}

void TstBilingual::headingsThatAreLinkedToStayHeadings()
{
    Document first = arabic();
    first.heading(1, QStringLiteral("الموضوع")).bookmark = QStringLiteral("وزارة العدل");
    Document second = english();
    second.heading(1, QStringLiteral("Subject")).bookmark = QStringLiteral("Ministry of Justice");
    const auto headings = PaperText::blocks<paper::Heading>(Bilingual::join(first, second));
    QCOMPARE(headings.size(), 1);
    QCOMPARE(PaperText::plain(headings[0].text), QStringLiteral("الموضوع\nSubject"));
    QCOMPARE(Bidi::strip(headings[0].bookmark), QStringLiteral("وزارة العدل · Ministry of Justice"));
}

void TstBilingual::pairsAndListsGoPairByPair()
{
    Document first = arabic();
    first.keyValues(
        {{QStringLiteral("المكان"), QStringLiteral("الدوحة")}, {QStringLiteral("الوقت"), QStringLiteral("9:30")}});
    first.numbered({QStringLiteral("الافتتاح"), QStringLiteral("النقاش")}).first = 3;
    Document second = english();
    second.keyValues(
        {{QStringLiteral("Venue"), QStringLiteral("Doha")}, {QStringLiteral("Time"), QStringLiteral("9:30")}});
    second.numbered({QStringLiteral("Opening"), QStringLiteral("Discussion")}).first = 3;
    const auto pairs = PaperText::blocks<paper::SideBySide>(Bilingual::join(first, second));
    QCOMPARE(pairs.size(), 4);
    QCOMPARE(PaperText::plain(pairs[0].text), QStringLiteral("المكان: الدوحة"));
    QCOMPARE(PaperText::plain(pairs[0].other), QStringLiteral("Venue: Doha"));
    QCOMPARE(PaperText::plain(pairs[3].text), QStringLiteral("4. النقاش"));
    QCOMPARE(PaperText::plain(pairs[3].other), QStringLiteral("4. Discussion"));
}

void TstBilingual::itemsAreMarkedAsTheirOwnLanguageCounts()
{
    const auto listed = [](Document paper, paper::List::Marker marker, const QString& item) {
        paper.numbered({item}).marker = marker;
        return paper;
    };
    const auto pair = [&](paper::List::Marker marker) {
        const Document both = Bilingual::join(listed(arabic(), marker, QStringLiteral("بند")),
                                              listed(english(), marker, QStringLiteral("Item")));
        const paper::SideBySide first = PaperText::blocks<paper::SideBySide>(both).value(0);
        return QStringList{PaperText::plain(first.text), PaperText::plain(first.other)};
    };
    QCOMPARE(pair(paper::List::Marker::Ordinal), (QStringList{"أولًا: بند", "First: Item"}));
    QCOMPARE(pair(paper::List::Marker::Letter), (QStringList{"أ. بند", "a. Item"}));
    QCOMPARE(pair(paper::List::Marker::Bullet), (QStringList{"• بند", "• Item"}));
}

void TstBilingual::tablesStandOnceWithBothWhereTheyDiffer()
{
    Document first = arabic();
    paper::Table table = tableOf({"م", "الجهة"}, {{"1", "وزارة العدل"}, {"2", "جامعة قطر"}});
    table.totals = {QString(), QStringLiteral("جهتان")};
    table.emptyText = QStringLiteral("لا شيء");
    first.table(table);
    Document second = english();
    paper::Table other = tableOf({"No.", "Body"}, {{"1", "Ministry of Justice"}, {"2", "جامعة قطر"}});
    other.totals = {QString(), QStringLiteral("2 bodies")};
    other.emptyText = QStringLiteral("Nothing");
    second.table(other);
    const auto tables = PaperText::blocks<paper::Table>(Bilingual::join(first, second));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(Bidi::strip(tables[0].columns[1].title), QStringLiteral("الجهة\nBody"));
    QCOMPARE(PaperText::cells(tables[0].rows[0]), (QStringList{"1", "وزارة العدل\nMinistry of Justice"}));
    QCOMPARE(PaperText::cells(tables[0].rows[1]), (QStringList{"2", "جامعة قطر"}));
    QCOMPARE(PaperText::cells(tables[0].totals), (QStringList{"", "جهتان\n2 bodies"}));
    QCOMPARE(PaperText::plain(tables[0].emptyText), QStringLiteral("لا شيء\nNothing"));
    // The English is an island, so that its full stop stands at its own end.
    QVERIFY(tables[0].rows[0].cells[1].toPlainText().contains(QChar(0x2068)));
}

void TstBilingual::providedRowsAreJoinedOneByOne()
{
    const auto provided = [](const QString& head, const QString& text) {
        paper::Table table = tableOf({head}, {});
        table.providedRows = 1000;
        table.provider = [text](int index) -> Result<paper::Row> {
            if (index == 999) {
                return refused(QStringLiteral("gone"));
            }
            return paper::Row{text.arg(index)};
        };
        return table;
    };
    Document first = arabic();
    first.table(provided(QStringLiteral("النص"), QStringLiteral("سطر %1")));
    Document second = english();
    second.table(provided(QStringLiteral("Text"), QStringLiteral("Line %1")));
    const paper::Table table = PaperText::blocks<paper::Table>(Bilingual::join(first, second)).value(0);
    QCOMPARE(table.rowCount(), 1000);
    QVERIFY(table.provider);
    QCOMPARE(PaperText::cells(*table.row(700)), QStringList{"سطر 700\nLine 700"});
    QVERIFY(!table.row(999));
}

void TstBilingual::tablesThatDoNotFitStandOneAfterTheOther()
{
    Document first = arabic();
    first.table(tableOf({"م"}, {{"1"}, {"2"}}));
    Document second = english();
    second.table(tableOf({"No."}, {{"1"}}));
    const auto tables = PaperText::blocks<paper::Table>(Bilingual::join(first, second));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[1].columns[0].title, QStringLiteral("No."));
}

void TstBilingual::drawingsCarryBothTexts()
{
    const auto drawing = [](const QString& name) {
        paper::Drawing one;
        one.size = {50, 20};
        one.shapes = {paper::RectShape{}, paper::TextShape{.rect = {0, 0, 50, 20}, .text = name}};
        return one;
    };
    Document first = arabic();
    first.labels({.labels = {drawing(QStringLiteral("ممثل")), drawing(QStringLiteral("1"))}});
    first.figure(drawing(QStringLiteral("مقعد")), QStringLiteral("وصف"));
    Document second = english();
    second.labels({.labels = {drawing(QStringLiteral("Representative")), drawing(QStringLiteral("1"))}});
    second.figure(drawing(QStringLiteral("Seat")), QStringLiteral("Description"));
    const Document both = Bilingual::join(first, second);
    const auto sheets = PaperText::blocks<paper::LabelSheet>(both);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(PaperText::texts(sheets[0].labels[0]), QStringList{"ممثل\nRepresentative"});
    QCOMPARE(PaperText::texts(sheets[0].labels[1]), QStringList{"1"});
    const auto figures = PaperText::blocks<paper::Figure>(both);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(PaperText::texts(figures[0].drawing), QStringList{"مقعد\nSeat"});
}

void TstBilingual::audiencesStay()
{
    Document first = arabic();
    first.paragraph(QStringLiteral("للداخل"), Audience::Internal);
    Document second = english();
    second.paragraph(QStringLiteral("Inside"), Audience::Internal);
    QCOMPARE(Bilingual::join(first, second).blocks()[0].audience, Audience::Internal);
}

void TstBilingual::headerAndFooterNameBoth()
{
    Document first = arabic();
    first.metadata().title = QStringLiteral("محضر");
    first.setup().header.name = QStringLiteral("التحالف");
    first.setup().header.mark = QStringLiteral("نسخة عامة");
    first.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    Document second = english();
    second.metadata().title = QStringLiteral("Minutes");
    second.setup().header.name = QStringLiteral("Coalition");
    second.setup().header.mark = QStringLiteral("Public edition");
    second.setup().footer.pageTemplate = QStringLiteral("Page %1 of %2");
    const Document both = Bilingual::join(first, second);
    QCOMPARE(both.setup().header.name, QStringLiteral("التحالف"));
    QCOMPARE(both.setup().header.lines, QStringList{"Coalition"});
    QCOMPARE(Bidi::strip(both.setup().header.mark), QStringLiteral("نسخة عامة · Public edition"));
    QCOMPARE(Bidi::strip(both.setup().footer.pageTemplate), QStringLiteral("صفحة %1 من %2 · Page %1 of %2"));
    QCOMPARE(Bidi::strip(both.metadata().title), QStringLiteral("محضر · Minutes"));
}

void TstBilingual::islandsAreNoDifference()
{
    Document first = arabic();
    first.paragraph(QStringLiteral("نص كما ورد."));
    Document second = english();
    second.paragraph(Bidi::isolateAuto(QStringLiteral("نص كما ورد.")));
    const Document both = Bilingual::join(first, second);
    QCOMPARE(both.blocks(), first.blocks());
}

QTEST_GUILESS_MAIN(TstBilingual)
#include "TstBilingual.moc"
