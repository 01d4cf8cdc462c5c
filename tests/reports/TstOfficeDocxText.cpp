// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxNodes.h"
#include "RichPaper.h"

#include <QSet>
#include <QTest>

using namespace tahaluf;

class TstOfficeDocxText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void headingsHaveTheirStyles();
    void stylesLookLikeThePaper();
    void arabicReadsFromTheRight();
    void numbersAndCodesAreRunsFromTheLeft();
    void listsCountThemselves();
    void linksLeadToTheirPlaces();
    void pageBreaksMakeNoEmptyPages();
    void whatXmlCannotHoldIsReplaced();

private:
    QTemporaryDir m_folder;
    QString m_path;
    XmlNode m_document;
};

void TstOfficeDocxText::initTestCase()
{
    m_path = docxOf(richPaper(), m_folder, QStringLiteral("rich"));
    QVERIFY(!m_path.isEmpty());
    m_document = OfficeFile(m_path).xml(DocxText);
    QVERIFY(!XmlNode::isNull(m_document));
}

void TstOfficeDocxText::headingsHaveTheirStyles()
{
    const Document paper = richPaper();
    QStringList wanted;
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* heading = std::get_if<paper::Heading>(&block.content)) {
            wanted.append(QStringLiteral("Heading%1 %2").arg(heading->level).arg(heading->text.toPlainText()));
        }
    }
    wanted.append(QStringLiteral("Heading1 الغاية")); // side by side; its English half is no second entry
    QStringList found;
    for (const XmlNode& paragraph : paragraphsIn(m_document)) {
        if (styleOf(paragraph).startsWith(QLatin1String("Heading"))) {
            found.append(styleOf(paragraph) + u' ' + paragraph.allText());
        }
    }
    QCOMPARE(found, wanted);

    const XmlNode styles = OfficeFile(m_path).xml(QStringLiteral("word/styles.xml"));
    int outlined = 0;
    for (const XmlNode& style : childrenOf(styles, QStringLiteral("w:style"))) {
        const QString name = style.first(QStringLiteral("w:name")).value();
        if (name.startsWith(QLatin1String("heading "))) {
            const int level = name.mid(8).toInt();
            QCOMPARE(style.at(QStringLiteral("w:pPr/w:outlineLvl")).value(), QString::number(level - 1));
            QVERIFY(style.has(QStringLiteral("w:qFormat")));
            ++outlined;
        }
    }
    QCOMPARE(outlined, 3);
}

void TstOfficeDocxText::stylesLookLikeThePaper()
{
    const XmlNode styles = OfficeFile(m_path).xml(QStringLiteral("word/styles.xml"));
    const XmlNode fonts = styles.at(QStringLiteral("w:docDefaults/w:rPrDefault/w:rPr/w:rFonts"));
    QCOMPARE(fonts.value(QStringLiteral("w:cs")), QStringLiteral("Noto Sans Arabic"));
    const XmlNode language = styles.at(QStringLiteral("w:docDefaults/w:rPrDefault/w:rPr/w:lang"));
    QCOMPARE(language.value(), QStringLiteral("en-GB"));
    QCOMPARE(language.value(QStringLiteral("w:bidi")), QStringLiteral("ar-QA"));
    QMap<QString, XmlNode> byId;
    for (const XmlNode& style : childrenOf(styles, QStringLiteral("w:style"))) {
        byId.insert(style.value(QStringLiteral("w:styleId")), style);
    }
    const XmlNode heading = byId.value(QStringLiteral("Heading1"));
    QCOMPARE(heading.at(QStringLiteral("w:rPr/w:color")).value(), QStringLiteral("8A1538"));
    QCOMPARE(heading.at(QStringLiteral("w:rPr/w:szCs")).value(), QStringLiteral("24"));
    QVERIFY(heading.first(QStringLiteral("w:rPr")).has(QStringLiteral("w:bCs")));
    QVERIFY(heading.first(QStringLiteral("w:pPr")).has(QStringLiteral("w:keepNext")));
    QVERIFY(heading.first(QStringLiteral("w:pPr")).has(QStringLiteral("w:bidi")));
    QCOMPARE(byId.value(QStringLiteral("Basmala")).at(QStringLiteral("w:pPr/w:jc")).value(), QStringLiteral("center"));
    // Whose fonts are missing gets the ones every Windows has.
    const XmlNode table = OfficeFile(m_path).xml(QStringLiteral("word/fontTable.xml"));
    QCOMPARE(table.children.first().first(QStringLiteral("w:altName")).value(), QStringLiteral("Arial"));
}

void TstOfficeDocxText::arabicReadsFromTheRight()
{
    int arabic = 0;
    for (const XmlNode& paragraph : paragraphsIn(m_document)) {
        const XmlNode bidi = paragraph.at(QStringLiteral("w:pPr/w:bidi"));
        const QString text = paragraph.allText();
        if (text.startsWith(QLatin1String("The bodies")) || text == QLatin1String("Purpose")) {
            QCOMPARE(bidi.value(), QStringLiteral("0"));
            continue;
        }
        QVERIFY2(!XmlNode::isNull(bidi) && bidi.value().isEmpty(), qPrintable(text));
        for (const XmlNode& run : paragraph.all(QStringLiteral("w:r"))) {
            if (hasArabicLetters(run.allText())) {
                QVERIFY2(run.first(QStringLiteral("w:rPr")).has(QStringLiteral("w:rtl")), qPrintable(run.allText()));
                ++arabic;
            }
        }
    }
    QVERIFY(arabic > 80);
}

void TstOfficeDocxText::numbersAndCodesAreRunsFromTheLeft()
{
    const XmlNode paragraph = paragraphWith(m_document, QStringLiteral("UNODC"));
    QStringList left;
    for (const XmlNode& run : paragraph.all(QStringLiteral("w:r"))) {
        if (!run.first(QStringLiteral("w:rPr")).has(QStringLiteral("w:rtl"))) {
            left.append(run.allText());
        }
    }
    QCOMPARE(left,
             (QStringList{QStringLiteral("secretary@example.org"),
                          QStringLiteral("\u200E+974 4412 3456\u200E"),
                          QStringLiteral("\u200E2-011\u200E"),
                          QStringLiteral("UNODC (COP 18)")}));
    // Word knows the plain mark, and no other: isolates would be boxes.
    const OfficeFile file(m_path);
    for (const QString& part : file.xmlParts()) {
        const QString text = QString::fromUtf8(file.bytes(part));
        QVERIFY2(std::all_of(text.begin(),
                             text.end(),
                             [](QChar one) { return !Bidi::isControl(one) || one == QChar(u'\u200E'); }),
                 qPrintable(part));
    }
    // An address stands in order without it.
    const XmlNode address = paragraphWith(m_document, QStringLiteral("info@example.org"));
    QCOMPARE(address.allText(), Bidi::strip(address.allText()));
}

void TstOfficeDocxText::listsCountThemselves()
{
    const XmlNode numbering = OfficeFile(m_path).xml(QStringLiteral("word/numbering.xml"));
    QMap<QString, XmlNode> kinds;
    for (const XmlNode& kind : childrenOf(numbering, QStringLiteral("w:abstractNum"))) {
        kinds.insert(kind.value(QStringLiteral("w:abstractNumId")), kind);
    }
    QMap<QString, XmlNode> lists;
    for (const XmlNode& list : childrenOf(numbering, QStringLiteral("w:num"))) {
        lists.insert(list.value(QStringLiteral("w:numId")), list);
    }
    const auto formatOf = [&](const XmlNode& paragraph) {
        const XmlNode list = lists.value(listOf(paragraph));
        const XmlNode kind = kinds.value(list.first(QStringLiteral("w:abstractNumId")).value());
        return kind.at(QStringLiteral("w:lvl/w:numFmt")).value();
    };
    const XmlNode opening = paragraphWith(m_document, QStringLiteral("افتتاح"));
    const XmlNode talk = paragraphWith(m_document, QStringLiteral("نقاش"));
    const XmlNode prevention = paragraphWith(m_document, QStringLiteral("الوقاية"));
    const XmlNode closing = paragraphWith(m_document, QStringLiteral("اختتام"));
    QCOMPARE(formatOf(opening), QStringLiteral("decimal"));
    QCOMPARE(listOf(opening), listOf(talk));
    QVERIFY(listOf(closing) != listOf(opening));
    QCOMPARE(lists.value(listOf(closing)).at(QStringLiteral("w:lvlOverride/w:startOverride")).value(),
             QStringLiteral("3"));
    QCOMPARE(formatOf(prevention), QStringLiteral("arabicAbjad"));
    QCOMPARE(prevention.at(QStringLiteral("w:pPr/w:numPr/w:ilvl")).value(), QStringLiteral("1"));
    QCOMPARE(formatOf(paragraphWith(m_document, QStringLiteral("نقطة أولى"))), QStringLiteral("bullet"));
    // Word has no count for these.
    const XmlNode committee = paragraphWith(m_document, QStringLiteral("تشكيل لجنة"));
    QCOMPARE(committee.allText(), QStringLiteral("أولًا: تشكيل لجنة"));
    QVERIFY(listOf(committee).isEmpty());
}

void TstOfficeDocxText::linksLeadToTheirPlaces()
{
    QMap<QString, QString> targets;
    for (const XmlNode& one : OfficeFile(m_path).xml(QStringLiteral("word/_rels/document.xml.rels")).children) {
        targets.insert(one.value(QStringLiteral("Id")), one.value(QStringLiteral("Target")));
    }
    QMap<QString, QString> links;
    for (const XmlNode& link : m_document.all(QStringLiteral("w:hyperlink"))) {
        const QString anchor = link.value(QStringLiteral("w:anchor"));
        links.insert(link.allText(),
                     anchor.isEmpty() ? targets.value(link.value(QStringLiteral("r:id"))) : u'#' + anchor);
    }
    QCOMPARE(links.value(QStringLiteral("الجداول")), QStringLiteral("#tables"));
    QCOMPARE(links.value(QStringLiteral("الموقع")), QStringLiteral("https://example.org/ar?a=1&b=2"));
    QCOMPARE(links.value(QStringLiteral("secretary@example.org")), QStringLiteral("mailto:secretary@example.org"));
    QVERIFY(!links.contains(QStringLiteral("لا شيء"))); // nothing has this anchor

    QStringList marks;
    for (const XmlNode& mark : m_document.all(QStringLiteral("w:bookmarkStart"))) {
        marks.append(mark.value(QStringLiteral("w:name")));
    }
    QCOMPARE(marks, (QStringList{QStringLiteral("lists_1"), QStringLiteral("tables")}));

    Document hostile;
    hostile.paragraph(paper::Text().link(QStringLiteral("ملف"), QStringLiteral("file:///etc/passwd")));
    const XmlNode plain = OfficeFile(docxOf(hostile, m_folder, QStringLiteral("hostile"))).xml(DocxText);
    QVERIFY(plain.all(QStringLiteral("w:hyperlink")).isEmpty());
    QVERIFY(plain.allText().contains(QStringLiteral("ملف")));
}

void TstOfficeDocxText::pageBreaksMakeNoEmptyPages()
{
    int breaks = 0;
    for (const XmlNode& paragraph : paragraphsIn(m_document)) {
        breaks += paragraph.first(QStringLiteral("w:pPr")).has(QStringLiteral("w:pageBreakBefore")) ? 1 : 0;
    }
    QCOMPARE(breaks, 1);
    QVERIFY(!m_document.all(QStringLiteral("w:br")).isEmpty());
    for (const XmlNode& lineBreak : m_document.all(QStringLiteral("w:br"))) {
        QVERIFY(lineBreak.value(QStringLiteral("w:type")).isEmpty());
    }
}

void TstOfficeDocxText::whatXmlCannotHoldIsReplaced()
{
    Document paper;
    paper.paragraph(QStringLiteral("قبل") + QChar(0) + QChar(0x0B) + QStringLiteral("بين") + QChar(0xD800) +
                    QChar(0xFFFE) + QStringLiteral("بعد\tثم\r\nسطر 😀"));
    paper.metadata().title = QStringLiteral("عنوان") + QChar(1) + QStringLiteral("طويل");
    const OfficeFile file(docxOf(paper, m_folder, QStringLiteral("odd")));
    QVERIFY(file.xml(DocxText).allText().contains(QStringLiteral("قبل  بين\uFFFD\uFFFDبعد ثم\nسطر 😀")));
    QCOMPARE(file.xml(QStringLiteral("docProps/core.xml")).first(QStringLiteral("dc:title")).allText(),
             QStringLiteral("عنوان طويل"));
}

QTEST_MAIN(TstOfficeDocxText)
#include "TstOfficeDocxText.moc"
