// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxNodes.h"
#include "RichPaper.h"

#include <QSet>
#include <QTest>

using namespace tahaluf;

class TstOfficeDocxParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartIsThereAndNamed();
    void elementsStandInTheSchemasOrder();
    void tablesReadFromTheRightAndRepeatTheirHead();
    void headCellsAreMerged();
    void blocksBesideText();
    void picturesKeepTheirSize();
    void pagesAreCountedByFields();
    void eachPaperHasItsOwnPage();
    void thePaperIsNamed();

private:
    QTemporaryDir m_folder;
    QString m_path;
    XmlNode m_document;
};

void TstOfficeDocxParts::initTestCase()
{
    m_path = docxOf(richPaper(), m_folder, QStringLiteral("rich"));
    QVERIFY(!m_path.isEmpty());
    m_document = OfficeFile(m_path).xml(DocxText);
    QVERIFY(!XmlNode::isNull(m_document));
}

void TstOfficeDocxParts::everyPartIsThereAndNamed()
{
    const OfficeFile file(m_path);
    QCOMPARE(file.parts().first(), QStringLiteral("[Content_Types].xml"));
    QSet<QString> typed;
    for (const XmlNode& one : file.xml(QStringLiteral("[Content_Types].xml")).children) {
        typed.insert(one.value(QStringLiteral("PartName")).mid(1));
        typed.insert(one.value(QStringLiteral("Extension")));
    }
    for (const QString& part : file.parts()) {
        const QString suffix = part.section(u'.', -1);
        QVERIFY2(typed.contains(part) || (suffix != QLatin1String("xml") && typed.contains(suffix)) ||
                     part == QLatin1String("[Content_Types].xml"),
                 qPrintable(part));
    }
    int targets = 0;
    for (const QString& part : file.parts()) {
        if (!part.endsWith(QLatin1String(".rels"))) {
            continue;
        }
        const QString folder = part.startsWith(QLatin1String("word/")) ? QStringLiteral("word/") : QString();
        for (const XmlNode& relation : file.xml(part).children) {
            if (relation.value(QStringLiteral("TargetMode")) != QLatin1String("External")) {
                const QString target = folder + relation.value(QStringLiteral("Target"));
                QVERIFY2(file.parts().contains(target), qPrintable(target));
                ++targets;
            }
        }
    }
    QVERIFY(targets > 10);
}

void TstOfficeDocxParts::elementsStandInTheSchemasOrder()
{
    const QString pack = m_folder.filePath(QStringLiteral("order.docx"));
    QVERIFY(DocxWriter().write({englishPaper(), richPaper()}, {}, pack));
    for (const QString& path : {m_path, pack}) {
        const OfficeFile file(path);
        for (const QString& part : file.xmlParts()) {
            const XmlNode root = file.xml(part);
            QVERIFY2(!XmlNode::isNull(root), qPrintable(part));
            const QStringList faults = docxOrderFaults(root);
            QVERIFY2(faults.isEmpty(), qPrintable(part + QStringLiteral(": ") + faults.join(QStringLiteral("; "))));
        }
    }
    // The check sees what Word would refuse.
    XmlNode wrong{QStringLiteral("w:pPr"), {}, {{QStringLiteral("w:jc"), {}, {}, {}}}, {}};
    wrong.children.append({QStringLiteral("w:bidi"), {}, {}, {}});
    QCOMPARE(docxOrderFaults(wrong), QStringList{QStringLiteral("w:bidi in w:pPr")});
}

void TstOfficeDocxParts::tablesReadFromTheRightAndRepeatTheirHead()
{
    for (const XmlNode& table : m_document.all(QStringLiteral("w:tbl"))) {
        QVERIFY(table.first(QStringLiteral("w:tblPr")).has(QStringLiteral("w:bidiVisual")));
        int grid = 0;
        for (const XmlNode& column : table.first(QStringLiteral("w:tblGrid")).children) {
            grid += column.value(QStringLiteral("w:w")).toInt();
        }
        QVERIFY(qAbs(grid - table.at(QStringLiteral("w:tblPr/w:tblW")).value(QStringLiteral("w:w")).toInt()) <= 4);
    }
    const XmlNode present = tableWith(m_document, QStringLiteral("نوع الصلة"));
    const auto rows = childrenOf(present, QStringLiteral("w:tr"));
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.first().first(QStringLiteral("w:trPr")).has(QStringLiteral("w:tblHeader")));
    QVERIFY(!rows.at(1).first(QStringLiteral("w:trPr")).has(QStringLiteral("w:tblHeader")));
    QVERIFY(rows.at(1).first(QStringLiteral("w:trPr")).has(QStringLiteral("w:cantSplit")));
    paper::Table longText;
    longText.columns = {{QStringLiteral("نص")}};
    longText.rows = {{QStringLiteral("كلمة ").repeated(200)}};
    Document high;
    high.table(longText);
    const XmlNode parted = OfficeFile(docxOf(high, m_folder, QStringLiteral("tall"))).xml(DocxText);
    QVERIFY(!tableWith(parted, QStringLiteral("كلمة"))
                 .children.last()
                 .at(QStringLiteral("w:trPr"))
                 .has(QStringLiteral("w:cantSplit")));
    QCOMPARE(rows.at(1).allText(), QStringLiteral("1ممثل وزارة الداخليةمدير إدارةوزارة الداخليةأساسية"));
    // The first column is 9 mm wide.
    QCOMPARE(present.first(QStringLiteral("w:tblGrid")).children.first().value(QStringLiteral("w:w")),
             QStringLiteral("510"));

    const XmlNode sectors = tableWith(m_document, QStringLiteral("القطاع الحكومي"));
    const auto sectorRows = childrenOf(sectors, QStringLiteral("w:tr"));
    QCOMPARE(sectorRows.size(), 7);
    const XmlNode band = sectorRows.at(2);
    QCOMPARE(childrenOf(band, QStringLiteral("w:tc")).size(), 1);
    QCOMPARE(band.at(QStringLiteral("w:tc/w:tcPr/w:gridSpan")).value(), QStringLiteral("4"));
    // Every second row is tinted, counted as on paper: the band is the first.
    const auto fillOf = [&](int row) {
        return sectorRows.at(row).at(QStringLiteral("w:tc/w:tcPr/w:shd")).value(QStringLiteral("w:fill"));
    };
    QCOMPARE(fillOf(3), QStringLiteral("FAF7F3"));
    QCOMPARE(fillOf(4), QString());
    QCOMPARE(fillOf(5), QStringLiteral("FAF7F3"));
    QCOMPARE(fillOf(6), QStringLiteral("F3EEE8"));
    const XmlNode tall = sectorRows.at(5).at(QStringLiteral("w:trPr/w:trHeight"));
    QCOMPARE(tall.value(), QStringLiteral("794"));
    QCOMPARE(tall.value(QStringLiteral("w:hRule")), QStringLiteral("atLeast"));
    QCOMPARE(styleOf(paragraphWith(sectorRows.last(), QStringLiteral("المجموع"))), QStringLiteral("TableHead"));
    QCOMPARE(childrenOf(tableWith(m_document, QStringLiteral("لا أحد")), QStringLiteral("w:tr")).size(), 2);
}

void TstOfficeDocxParts::headCellsAreMerged()
{
    const XmlNode sectors = tableWith(m_document, QStringLiteral("القطاع الحكومي"));
    const auto rows = childrenOf(sectors, QStringLiteral("w:tr"));
    for (int row = 0; row < 2; ++row) {
        QVERIFY(rows.at(row).first(QStringLiteral("w:trPr")).has(QStringLiteral("w:tblHeader")));
    }
    const auto groups = childrenOf(rows.at(0), QStringLiteral("w:tc"));
    const auto titles = childrenOf(rows.at(1), QStringLiteral("w:tc"));
    QCOMPARE(groups.size(), 3);
    QCOMPARE(titles.size(), 4);
    QCOMPARE(groups.at(0).at(QStringLiteral("w:tcPr/w:vMerge")).value(), QStringLiteral("restart"));
    QCOMPARE(groups.at(0).allText(), QStringLiteral("م"));
    QVERIFY(titles.at(0).first(QStringLiteral("w:tcPr")).has(QStringLiteral("w:vMerge")));
    QCOMPARE(titles.at(0).allText(), QString());
    QCOMPARE(groups.at(2).at(QStringLiteral("w:tcPr/w:gridSpan")).value(), QStringLiteral("2"));
    QCOMPARE(groups.at(2).allText(), QStringLiteral("الجهات"));
    QCOMPARE(titles.at(3).allText(), QStringLiteral("مساعدة"));

    // A table's own size holds for its whole head, below groups too.
    paper::Table small;
    small.columns = {{QStringLiteral("الاسم")}, {QStringLiteral("أساسية")}, {QStringLiteral("مساعدة")}};
    small.groups = {{}, {QStringLiteral("الجهات"), 2}};
    small.size = 8;
    Document paper;
    paper.table(small);
    const XmlNode document = OfficeFile(docxOf(paper, m_folder, QStringLiteral("small"))).xml(DocxText);
    int sized = 0;
    for (const XmlNode& run : document.all(QStringLiteral("w:r"))) {
        QCOMPARE(run.at(QStringLiteral("w:rPr/w:szCs")).value(), QStringLiteral("16"));
        ++sized;
    }
    QCOMPARE(sized, 4);
}

void TstOfficeDocxParts::blocksBesideText()
{
    const XmlNode box = tableWith(m_document, QStringLiteral("تنبيه"));
    QCOMPARE(box.all(QStringLiteral("w:tc")).size(), 1);
    QCOMPARE(box.at(QStringLiteral("w:tr/w:tc/w:tcPr/w:shd")).value(QStringLiteral("w:fill")),
             QStringLiteral("F3EEE8"));
    QVERIFY(box.allText().contains(QStringLiteral("سطر أول\nسطر ثانٍ <b>ليس وسمًا</b> & \"علامات\"")));

    const XmlNode sides = tableWith(m_document, QStringLiteral("Purpose"));
    QCOMPARE(childrenOf(sides, QStringLiteral("w:tr")).size(), 2);
    QVERIFY(!sides.first(QStringLiteral("w:tblPr")).has(QStringLiteral("w:tblBorders")));
    QCOMPARE(sides.all(QStringLiteral("w:tc")).at(0).allText(), QStringLiteral("الغاية"));
    QCOMPARE(sides.all(QStringLiteral("w:tc")).at(2).allText(), QStringLiteral("Purpose"));

    const XmlNode labels = tableWith(m_document, QStringLiteral("المكان: مقر المؤسسة"));
    QCOMPARE(childrenOf(labels, QStringLiteral("w:tr")).size(), 2);
    QCOMPARE(styleOf(paragraphWith(m_document, QStringLiteral("الهاتف: "))), QStringLiteral("Details"));
    QCOMPARE(styleOf(paragraphWith(m_document, QStringLiteral("ملاحظة"))), QStringLiteral("Note"));

    int exact = 0;
    for (const XmlNode& height : m_document.all(QStringLiteral("w:trHeight"))) {
        exact += height.value(QStringLiteral("w:hRule")) == QLatin1String("exact") ? 1 : 0;
    }
    QCOMPARE(exact, 3); // two rows of labels and the gap between them
    for (const XmlNode& row : childrenOf(tableWith(m_document, QStringLiteral("التوقيع")), QStringLiteral("w:tr"))) {
        QVERIFY(row.first(QStringLiteral("w:trPr")).has(QStringLiteral("w:cantSplit")));
    }
}

void TstOfficeDocxParts::picturesKeepTheirSize()
{
    QStringList sizes;
    QStringList descriptions;
    QSet<QString> numbers;
    for (const XmlNode& picture : m_document.all(QStringLiteral("wp:inline"))) {
        const XmlNode extent = picture.first(QStringLiteral("wp:extent"));
        sizes.append(QStringLiteral("%1x%2")
                         .arg(extent.value(QStringLiteral("cx")).toInt() / 36000.0, 0, 'f', 1)
                         .arg(extent.value(QStringLiteral("cy")).toInt() / 36000.0, 0, 'f', 1));
        descriptions.append(picture.first(QStringLiteral("wp:docPr")).value(QStringLiteral("descr")));
        numbers.insert(picture.first(QStringLiteral("wp:docPr")).value(QStringLiteral("id")));
    }
    QCOMPARE(sizes.mid(0, 4).join(u' '), QStringLiteral("40.0x26.7 20.0x13.3 80.0x40.0 22.0x22.0"));
    QCOMPARE(sizes.size(), 7);
    QCOMPARE(numbers.size(), 7);
    QCOMPARE(descriptions.at(0), QStringLiteral("لون أخضر"));
    QCOMPARE(descriptions.at(2), QStringLiteral("لوحة طاولة"));
    QCOMPARE(descriptions.at(4), QStringLiteral("سارة علي – وزارة العدل"));
    // What cannot be read leaves its description.
    QVERIFY(!XmlNode::isNull(paragraphWith(m_document, QStringLiteral("صورة مفقودة"))));

    const OfficeFile file(m_path);
    int jpegs = 0;
    for (const QString& part : file.parts()) {
        if (part.startsWith(QLatin1String("word/media/"))) {
            const QImage image = QImage::fromData(file.bytes(part));
            QVERIFY2(!image.isNull(), qPrintable(part));
            jpegs += part.endsWith(QLatin1String(".jpeg")) ? 1 : 0;
        }
    }
    QCOMPARE(jpegs, 1);
    QVERIFY(file.isStored(QStringLiteral("word/media/image1.png")));
    // The drawing of 80 mm has 300 dots an inch.
    const XmlNode drawing = m_document.all(QStringLiteral("a:blip")).at(2);
    QString name;
    for (const XmlNode& one : file.xml(QStringLiteral("word/_rels/document.xml.rels")).children) {
        if (one.value(QStringLiteral("Id")) == drawing.value(QStringLiteral("r:embed"))) {
            name = one.value(QStringLiteral("Target"));
        }
    }
    QCOMPARE(QImage::fromData(file.bytes(QStringLiteral("word/") + name)).width(), qRound(80 / 25.4 * 300));
}

void TstOfficeDocxParts::pagesAreCountedByFields()
{
    const OfficeFile file(m_path);
    const XmlNode footer = file.xml(QStringLiteral("word/footer1.xml"));
    QStringList fields;
    for (const XmlNode& field : footer.all(QStringLiteral("w:fldSimple"))) {
        fields.append(field.value(QStringLiteral("w:instr")).trimmed());
    }
    QCOMPARE(fields, (QStringList{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")}));
    QVERIFY(footer.allText().contains(QStringLiteral("صفحة 1 من 1")));
    QVERIFY(footer.allText().contains(QStringLiteral("محضر رقم (2) لسنة 2012")));
    QVERIFY(footer.allText().contains(richPaper().contentHash().value().left(16)));
    const XmlNode header = file.xml(QStringLiteral("word/header1.xml"));
    for (const char* text : {"التحالف القطري لمكافحة الاتجار بالبشر", "نسخة الشركاء", "ص.ب 22311، الدوحة"}) {
        QVERIFY2(header.allText().contains(QString::fromUtf8(text)), text);
    }
    const XmlNode mark = header.all(QStringLiteral("v:shape")).value(0).first(QStringLiteral("v:textpath"));
    QCOMPARE(mark.value(QStringLiteral("string")), QStringLiteral("مسودة غير معتمدة"));
    QVERIFY(!m_document.allText().contains(QStringLiteral("مسودة غير معتمدة")));
}

void TstOfficeDocxParts::eachPaperHasItsOwnPage()
{
    const QString path = m_folder.filePath(QStringLiteral("pack.docx"));
    Document bare = sampleMinutes();
    bare.setup().header = {};
    bare.setup().footer = {};
    paper::Metadata about;
    about.title = QStringLiteral("أوراق اللقاء");
    QVERIFY(DocxWriter().write({richPaper(), englishPaper(), bare}, about, path));
    const OfficeFile file(path);
    const XmlNode document = file.xml(DocxText);
    const auto sections = document.all(QStringLiteral("w:sectPr"));
    QCOMPARE(sections.size(), 3);
    const auto sizeOf = [](const XmlNode& section) {
        const XmlNode size = section.first(QStringLiteral("w:pgSz"));
        return size.value(QStringLiteral("w:w")) + u'x' + size.value(QStringLiteral("w:h"));
    };
    QCOMPARE(sizeOf(sections.at(0)), QStringLiteral("11906x16838"));
    QCOMPARE(sizeOf(sections.at(1)), QStringLiteral("11906x8391"));
    QCOMPARE(sections.at(1).first(QStringLiteral("w:pgSz")).value(QStringLiteral("w:orient")),
             QStringLiteral("landscape"));
    QVERIFY(sections.at(0).has(QStringLiteral("w:bidi")));
    QVERIFY(!sections.at(1).has(QStringLiteral("w:bidi")));
    // A section without a header would show the one before: the last paper has an empty one.
    QCOMPARE(file.xml(QStringLiteral("word/header3.xml")).allText(), QString());
    QVERIFY(sections.at(2).has(QStringLiteral("w:headerReference")));
    QVERIFY(file.xml(QStringLiteral("docProps/core.xml")).allText().contains(about.title));
    const XmlNode english = paragraphWith(document, QStringLiteral("The bodies that came"));
    QCOMPARE(english.at(QStringLiteral("w:pPr/w:bidi")).value(), QStringLiteral("0"));
    QCOMPARE(english.at(QStringLiteral("w:pPr/w:jc")).value(), QStringLiteral("both"));
    QCOMPARE(english.at(QStringLiteral("w:r/w:rPr/w:rFonts")).value(QStringLiteral("w:ascii")),
             QStringLiteral("Noto Serif"));
}

void TstOfficeDocxParts::thePaperIsNamed()
{
    const XmlNode core = OfficeFile(m_path).xml(QStringLiteral("docProps/core.xml"));
    QCOMPARE(core.first(QStringLiteral("dc:title")).allText(), QStringLiteral("محضر اللقاء التشاوري الثاني"));
    QCOMPARE(core.first(QStringLiteral("dc:creator")).allText(), QStringLiteral("أمانة السر"));
    QCOMPARE(core.first(QStringLiteral("dc:subject")).allText(), QStringLiteral("لقاء تشاوري"));
    QCOMPARE(core.first(QStringLiteral("dc:language")).allText(), QStringLiteral("ar"));
}

QTEST_MAIN(TstOfficeDocxParts)
#include "TstOfficeDocxParts.moc"
