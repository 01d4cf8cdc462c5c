// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfficeFile.h"
#include "reports/office/OdtWriter.h"
#include "RichPaper.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

namespace {

QVector<XmlNode> rowsOf(const XmlNode& table)
{
    return table.all(QStringLiteral("table:table-row"));
}

XmlNode tableWith(const XmlNode& content, const QString& part)
{
    for (const XmlNode& table : content.all(QStringLiteral("table:table"))) {
        if (table.allText().contains(part)) {
            return table;
        }
    }
    return {};
}

XmlNode paragraphWith(const XmlNode& content, const QString& part)
{
    for (const XmlNode& paragraph : content.all(QStringLiteral("text:p"))) {
        if (paragraph.allText().contains(part)) {
            return paragraph;
        }
    }
    return {};
}

/** The family of styles that an element takes its look from. */
QString familyOf(const XmlNode& node)
{
    const QString local = node.name.section(u':', 1);
    if (node.name.startsWith(QLatin1String("table:"))) {
        return local == QLatin1String("covered-table-cell") ? QStringLiteral("table-cell") : local;
    }
    if (node.name.startsWith(QLatin1String("draw:"))) {
        return QStringLiteral("graphic");
    }
    return local == QLatin1String("span") ? QStringLiteral("text") : QStringLiteral("paragraph");
}

} // namespace

class TstOfficeOdt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTypeComesFirstAndEveryPartIsListed();
    void headingsAreHeadings();
    void everyStyleUsedIsThere();
    void paragraphsReadFromTheRight();
    void marksStayOnlyWhereTheOrderNeedsThem();
    void listsCountThemselves();
    void tablesReadFromTheRightAndRepeatTheirHead();
    void linksLeadToTheirPlaces();
    void pagesAreCountedByFields();
    void picturesKeepTheirSize();
    void eachPaperHasItsOwnPage();
    void spacesAreKept();

private:
    [[nodiscard]] QString fileOf(const Document& paper, const QString& name) const;
    /** The element that defines a style, named or automatic. */
    [[nodiscard]] XmlNode style(const QString& name, const QString& family) const;
    /** A property of a style or of the ones it is derived from. */
    [[nodiscard]] QString property(const QString& style, const QString& group, const QString& name) const;

    QTemporaryDir m_folder;
    QString m_path;
    XmlNode m_content;
    XmlNode m_styles;
};

QString TstOfficeOdt::fileOf(const Document& paper, const QString& name) const
{
    const QString path = m_folder.filePath(name + QStringLiteral(".odt"));
    return OdtWriter().write(paper, path) ? path : QString();
}

XmlNode TstOfficeOdt::style(const QString& name, const QString& family) const
{
    for (const XmlNode& root : {m_content, m_styles}) {
        for (const XmlNode& one : root.all(QStringLiteral("style:style"))) {
            if (one.value(QStringLiteral("style:name")) == name &&
                one.value(QStringLiteral("style:family")) == family) {
                return one;
            }
        }
    }
    return {};
}

QString TstOfficeOdt::property(const QString& name, const QString& group, const QString& property) const
{
    QString next = name;
    while (!next.isEmpty()) {
        const XmlNode found = style(next, QStringLiteral("paragraph"));
        const QString value = found.first(group).value(property);
        if (!value.isEmpty()) {
            return value;
        }
        next = found.value(QStringLiteral("style:parent-style-name"));
    }
    return {};
}

void TstOfficeOdt::initTestCase()
{
    m_path = fileOf(richPaper(), QStringLiteral("rich"));
    QVERIFY(!m_path.isEmpty());
    m_content = OfficeFile(m_path).xml(QStringLiteral("content.xml"));
    m_styles = OfficeFile(m_path).xml(QStringLiteral("styles.xml"));
    QVERIFY(!XmlNode::isNull(m_content));
    QVERIFY(!XmlNode::isNull(m_styles));
}

void TstOfficeOdt::theTypeComesFirstAndEveryPartIsListed()
{
    // The type can be read at a fixed place of the file (OpenDocument 1.3, part 2, 3.3).
    QFile raw(m_path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll().mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const OfficeFile file(m_path);
    QVERIFY(file.isStored(QStringLiteral("mimetype")));
    QStringList listed{QStringLiteral("mimetype"), QStringLiteral("META-INF/manifest.xml")};
    for (const XmlNode& entry : file.xml(QStringLiteral("META-INF/manifest.xml")).children) {
        listed.append(entry.value(QStringLiteral("manifest:full-path")));
    }
    for (const QString& part : file.parts()) {
        QVERIFY2(listed.contains(part), qPrintable(part));
    }
    QCOMPARE(listed.size(), file.parts().size() + 1); // and the whole, "/"
    for (const QString& part : file.xmlParts()) {
        QVERIFY2(!XmlNode::isNull(file.xml(part)), qPrintable(part));
    }
    const XmlNode meta = file.xml(QStringLiteral("meta.xml"));
    QCOMPARE(meta.at(QStringLiteral("office:meta/dc:title")).allText(), QStringLiteral("محضر اللقاء التشاوري الثاني"));
    QCOMPARE(meta.at(QStringLiteral("office:meta/dc:language")).allText(), QStringLiteral("ar"));
}

void TstOfficeOdt::headingsAreHeadings()
{
    const Document paper = richPaper();
    QStringList wanted;
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* heading = std::get_if<paper::Heading>(&block.content)) {
            wanted.append(QString::number(heading->level) + heading->text.toPlainText());
        }
    }
    wanted.append(QStringLiteral("1الغاية"));
    QStringList found;
    for (const XmlNode& heading : m_content.all(QStringLiteral("text:h"))) {
        const QString level = heading.value(QStringLiteral("text:outline-level"));
        const QString name = heading.value(QStringLiteral("text:style-name"));
        const QString parent =
            style(name, QStringLiteral("paragraph")).value(QStringLiteral("style:parent-style-name"));
        const QString wantedStyle = QStringLiteral("Heading_20_") + level;
        QVERIFY2(name == wantedStyle || parent == wantedStyle, qPrintable(name));
        found.append(level + heading.allText());
    }
    QCOMPARE(found, wanted);
    QCOMPARE(
        property(QStringLiteral("Heading_20_1"), QStringLiteral("style:text-properties"), QStringLiteral("fo:color")),
        QStringLiteral("#8a1538"));
}

void TstOfficeOdt::everyStyleUsedIsThere()
{
    int used = 0;
    QStringList missing;
    for (const XmlNode& root : {m_content.first(QStringLiteral("office:body")), m_styles}) {
        root.visit([&](const XmlNode& node) {
            for (const char* attribute : {"text:style-name", "table:style-name", "draw:style-name"}) {
                const QString name = node.value(QLatin1String(attribute));
                if (!name.isEmpty() && node.name != QLatin1String("text:list")) {
                    ++used;
                    missing +=
                        XmlNode::isNull(style(name, familyOf(node))) ? QStringList(node.name + name) : QStringList();
                }
            }
        });
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(used > 200);
}

void TstOfficeOdt::paragraphsReadFromTheRight()
{
    const QString group = QStringLiteral("style:paragraph-properties");
    int checked = 0;
    for (const XmlNode& paragraph : m_content.all(QStringLiteral("text:p"))) {
        const QString name = paragraph.value(QStringLiteral("text:style-name"));
        const QString text = paragraph.allText();
        const bool english = text.startsWith(QLatin1String("The bodies")) || text == QLatin1String("Purpose");
        QCOMPARE(property(name, group, QStringLiteral("style:writing-mode")),
                 english ? QStringLiteral("lr-tb") : QStringLiteral("rl-tb"));
        ++checked;
    }
    QVERIFY(checked > 80);
    QCOMPARE(property(QStringLiteral("Text_20_body"), group, QStringLiteral("fo:text-align")), QStringLiteral("right"));
    const QString last = paragraphWith(m_content, QStringLiteral("آخر سطر")).value(QStringLiteral("text:style-name"));
    QCOMPARE(property(last, group, QStringLiteral("fo:text-align")), QStringLiteral("left"));
    const XmlNode layout = m_styles.all(QStringLiteral("style:page-layout-properties")).value(0);
    QCOMPARE(layout.value(QStringLiteral("style:writing-mode")), QStringLiteral("rl-tb"));
    QCOMPARE(property(QStringLiteral("Standard"),
                      QStringLiteral("style:text-properties"),
                      QStringLiteral("style:font-name-complex")),
             QStringLiteral("Noto Sans Arabic"));
}

void TstOfficeOdt::marksStayOnlyWhereTheOrderNeedsThem()
{
    const QString text = paragraphWith(m_content, QStringLiteral("UNODC")).allText();
    QVERIFY(text.contains(QStringLiteral("هاتف \u200E+974")));
    QVERIFY(text.contains(QStringLiteral("3456\u200E،")));
    // These read alike with and without.
    Document paper;
    paper.paragraph(QStringLiteral("بريد ") + Bidi::isolate(QStringLiteral("a@b.org")) +
                    QStringLiteral(" في المادة 15."));
    const XmlNode content = OfficeFile(fileOf(paper, QStringLiteral("address"))).xml(QStringLiteral("content.xml"));
    const QString plain = paragraphWith(content, QStringLiteral("بريد")).allText();
    QCOMPARE(plain, Bidi::strip(plain));
}

void TstOfficeOdt::listsCountThemselves()
{
    QMap<QString, XmlNode> lists;
    for (const XmlNode& list : m_content.all(QStringLiteral("text:list"))) {
        lists.insert(list.allText(), list);
    }
    const XmlNode opening = lists.value(QStringLiteral("افتتاحنقاش"));
    QCOMPARE(opening.value(QStringLiteral("text:style-name")), QStringLiteral("NumbersRtl"));
    QCOMPARE(opening.first(QStringLiteral("text:list-item")).value(QStringLiteral("text:start-value")),
             QStringLiteral("1"));
    QCOMPARE(lists.value(QStringLiteral("اختتام"))
                 .first(QStringLiteral("text:list-item"))
                 .value(QStringLiteral("text:start-value")),
             QStringLiteral("3"));
    QCOMPARE(lists.value(QStringLiteral("نقطة أولىنقطة ثانية")).value(QStringLiteral("text:style-name")),
             QStringLiteral("BulletsRtl"));
    // OpenDocument has no name for these counts.
    QVERIFY(!XmlNode::isNull(paragraphWith(m_content, QStringLiteral("أ.\tالوقاية"))));
    QVERIFY(!XmlNode::isNull(paragraphWith(m_content, QStringLiteral("أولًا: تشكيل لجنة"))));
    QStringList styles;
    for (const XmlNode& one : m_styles.all(QStringLiteral("text:list-style"))) {
        styles.append(one.value(QStringLiteral("style:name")));
    }
    QVERIFY(styles.contains(QStringLiteral("NumbersRtl")) && styles.contains(QStringLiteral("BulletsRtl")));

    Document nested(Qt::LeftToRight);
    auto& deep = nested.numbered({QStringLiteral("deep")});
    deep.level = 2;
    deep.first = 5;
    const XmlNode content = OfficeFile(fileOf(nested, QStringLiteral("nested"))).xml(QStringLiteral("content.xml"));
    const XmlNode list = content.all(QStringLiteral("text:list")).value(0);
    const XmlNode item = list.at(QStringLiteral("text:list-item/text:list/text:list-item/text:list/text:list-item"));
    QCOMPARE(item.value(QStringLiteral("text:start-value")), QStringLiteral("5"));
    QCOMPARE(list.value(QStringLiteral("text:style-name")), QStringLiteral("Numbers"));
}

void TstOfficeOdt::tablesReadFromTheRightAndRepeatTheirHead()
{
    for (const XmlNode& table : m_content.all(QStringLiteral("table:table"))) {
        const XmlNode look = style(table.value(QStringLiteral("table:style-name")), QStringLiteral("table"))
                                 .first(QStringLiteral("style:table-properties"));
        QCOMPARE(look.value(QStringLiteral("style:writing-mode")), QStringLiteral("rl-tb"));
    }
    const XmlNode present = tableWith(m_content, QStringLiteral("نوع الصلة"));
    QCOMPARE(rowsOf(present).size(), 4);
    QCOMPARE(rowsOf(present.first(QStringLiteral("table:table-header-rows"))).size(), 1);

    const XmlNode sectors = tableWith(m_content, QStringLiteral("القطاع الحكومي"));
    QCOMPARE(rowsOf(sectors).size(), 7);
    const auto head = rowsOf(sectors.first(QStringLiteral("table:table-header-rows")));
    QCOMPARE(head.size(), 2);
    const auto cells = head.at(0).all(QStringLiteral("table:table-cell"));
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(0).value(QStringLiteral("table:number-rows-spanned")), QStringLiteral("2"));
    QCOMPARE(cells.at(2).value(QStringLiteral("table:number-columns-spanned")), QStringLiteral("2"));
    QCOMPARE(head.at(1).all(QStringLiteral("table:covered-table-cell")).size(), 2);
    const XmlNode band = rowsOf(sectors).at(2);
    QCOMPARE(band.first(QStringLiteral("table:table-cell")).value(QStringLiteral("table:number-columns-spanned")),
             QStringLiteral("4"));
    // Every row fills the grid: cells and covered cells together.
    for (const XmlNode& row : rowsOf(sectors)) {
        QCOMPARE(row.children.size(), 4);
    }
    const XmlNode tall =
        style(rowsOf(sectors).at(5).value(QStringLiteral("table:style-name")), QStringLiteral("table-row"));
    QCOMPARE(tall.first(QStringLiteral("style:table-row-properties")).value(QStringLiteral("style:min-row-height")),
             QStringLiteral("14.00mm"));
}

void TstOfficeOdt::linksLeadToTheirPlaces()
{
    QMap<QString, QString> links;
    for (const XmlNode& link : m_content.all(QStringLiteral("text:a"))) {
        links.insert(link.allText(), link.value(QStringLiteral("xlink:href")));
    }
    QCOMPARE(links.size(), 3);
    QCOMPARE(links.value(QStringLiteral("الجداول")), QStringLiteral("#tables"));
    QCOMPARE(links.value(QStringLiteral("الموقع")), QStringLiteral("https://example.org/ar?a=1&b=2"));
    QCOMPARE(links.value(QStringLiteral("secretary@example.org")), QStringLiteral("mailto:secretary@example.org"));
    QStringList marks;
    for (const XmlNode& mark : m_content.all(QStringLiteral("text:bookmark"))) {
        marks.append(mark.value(QStringLiteral("text:name")));
    }
    QCOMPARE(marks, (QStringList{QStringLiteral("lists_1"), QStringLiteral("tables")}));
}

void TstOfficeOdt::pagesAreCountedByFields()
{
    const XmlNode page = m_styles.at(QStringLiteral("office:master-styles/style:master-page"));
    const XmlNode footer = page.first(QStringLiteral("style:footer"));
    QCOMPARE(footer.all(QStringLiteral("text:page-number")).size(), 1);
    QCOMPARE(footer.all(QStringLiteral("text:page-count")).size(), 1);
    QVERIFY(footer.allText().contains(QStringLiteral("صفحة 1 من 1")));
    QVERIFY(footer.allText().contains(richPaper().contentHash().value().left(16)));
    const XmlNode header = page.first(QStringLiteral("style:header"));
    QVERIFY(header.allText().contains(QStringLiteral("نسخة الشركاء")));
    const XmlNode mark = header.all(QStringLiteral("draw:custom-shape")).value(0);
    QCOMPARE(mark.allText(), QStringLiteral("مسودة غير معتمدة"));
    QVERIFY(!m_content.allText().contains(QStringLiteral("مسودة غير معتمدة")));

    Document counted = sampleMinutes();
    counted.setup().digits = DigitShapes::ArabicIndic;
    const XmlNode styles = OfficeFile(fileOf(counted, QStringLiteral("digits"))).xml(QStringLiteral("styles.xml"));
    QVERIFY(styles.allText().contains(QStringLiteral("صفحة ١ من ١")));
}

void TstOfficeOdt::picturesKeepTheirSize()
{
    const OfficeFile file(m_path);
    QStringList sizes;
    for (const XmlNode& frame : m_content.all(QStringLiteral("draw:frame"))) {
        sizes.append(frame.value(QStringLiteral("svg:width")) + u'x' + frame.value(QStringLiteral("svg:height")));
        const QString part = frame.first(QStringLiteral("draw:image")).value(QStringLiteral("xlink:href"));
        QVERIFY2(!QImage::fromData(file.bytes(part)).isNull(), qPrintable(part));
    }
    QCOMPARE(sizes.mid(0, 4).join(u' '),
             QStringLiteral("40.00mmx26.67mm 20.00mmx13.33mm 80.00mmx40.00mm 22.00mmx22.00mm"));
    QCOMPARE(sizes.size(), 7);
    QCOMPARE(m_content.all(QStringLiteral("svg:desc")).value(0).allText(), QStringLiteral("لون أخضر"));
}

void TstOfficeOdt::eachPaperHasItsOwnPage()
{
    const QString path = m_folder.filePath(QStringLiteral("pack.odt"));
    QVERIFY(OdtWriter().write({richPaper(), englishPaper()}, {}, path));
    const XmlNode styles = OfficeFile(path).xml(QStringLiteral("styles.xml"));
    const auto layouts = styles.all(QStringLiteral("style:page-layout-properties"));
    QCOMPARE(layouts.size(), 2);
    QCOMPARE(layouts.at(1).value(QStringLiteral("fo:page-width")), QStringLiteral("210.00mm"));
    QCOMPARE(layouts.at(1).value(QStringLiteral("fo:page-height")), QStringLiteral("148.00mm"));
    QCOMPARE(layouts.at(1).value(QStringLiteral("style:print-orientation")), QStringLiteral("landscape"));
    QStringList pages;
    for (const XmlNode& one : OfficeFile(path).xml(QStringLiteral("content.xml")).all(QStringLiteral("style:style"))) {
        const QString page = one.value(QStringLiteral("style:master-page-name"));
        if (!page.isEmpty()) {
            pages.append(page);
        }
    }
    QCOMPARE(pages, (QStringList{QStringLiteral("Standard"), QStringLiteral("Paper2")}));
}

void TstOfficeOdt::spacesAreKept()
{
    Document paper;
    paper.paragraph(QStringLiteral("  أول   ثانٍ\n ثالث "));
    const XmlNode content = OfficeFile(fileOf(paper, QStringLiteral("spaces"))).xml(QStringLiteral("content.xml"));
    const XmlNode paragraph = paragraphWith(content, QStringLiteral("أول"));
    QCOMPARE(paragraph.allText(), QStringLiteral("  أول   ثانٍ\n ثالث "));
    // Spaces side by side would count as one.
    paragraph.visit([](const XmlNode& node) {
        if (node.name == QLatin1String("#text")) {
            QVERIFY2(!node.text.contains(QLatin1String("  ")) && !node.text.startsWith(u' '), qPrintable(node.text));
        }
    });
}

QTEST_MAIN(TstOfficeOdt)
#include "TstOfficeOdt.moc"
