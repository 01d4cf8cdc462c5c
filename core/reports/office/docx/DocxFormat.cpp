// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/docx/DocxFormat.h"

#include "reports/office/docx/DocxUnits.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/TextRuns.h"
#include "reports/office/Watermark.h"

namespace tahaluf::office::docx {

namespace {

/** The shape all text watermarks of Word are made of (ECMA-376 Part 4, 19.1.2.19; its number is 136). */
void writeTextShape(XmlParts& xml)
{
    xml.open("v:shapetype",
             {{"id", QStringLiteral("_x0000_t136")},
              {"coordsize", QStringLiteral("21600,21600")},
              {"o:spt", QStringLiteral("136")},
              {"adj", QStringLiteral("10800")},
              {"path", QStringLiteral("m@7,l@8,m@5,21600l@6,21600e")}});
    xml.open("v:formulas");
    for (const char* formula : {"sum #0 0 10800",
                                "prod #0 2 1",
                                "sum 21600 0 @1",
                                "sum 0 0 @2",
                                "sum 21600 0 @3",
                                "if @0 @3 0",
                                "if @0 21600 @1",
                                "if @0 0 @2",
                                "if @0 @4 21600",
                                "mid @5 @6",
                                "mid @8 @5",
                                "mid @7 @8",
                                "mid @6 @7",
                                "sum @6 0 @5"}) {
        xml.leaf("v:f", {{"eqn", QLatin1String(formula)}});
    }
    xml.close();
    xml.leaf("v:path",
             {{"textpathok", QStringLiteral("t")},
              {"o:connecttype", QStringLiteral("custom")},
              {"o:connectlocs", QStringLiteral("@9,0;@10,10800;@11,21600;@12,10800")},
              {"o:connectangles", QStringLiteral("270,180,90,0")}});
    xml.leaf("v:textpath", {{"on", QStringLiteral("t")}, {"fitshape", QStringLiteral("t")}});
    xml.close();
}

QString points(qreal millimetres)
{
    return QString::number(millimetres * 72 / 25.4, 'f', 1) + QStringLiteral("pt");
}

} // namespace

DocxFormat::DocxFormat(OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata)
    : m_package(package)
    , m_shared(package, first, metadata)
    , m_body(&package.body(), m_shared, m_relations)
{
    for (const char* name : {"styles", "numbering", "settings", "fontTable"}) {
        m_relations.add(relationType(name), QLatin1String(name) + QStringLiteral(".xml"));
    }
}

void DocxFormat::beginPaper(const PaperFrame& frame)
{
    m_frame = frame;
    m_header.clear();
    m_footer.clear();
}

OfficeSink& DocxFormat::open(const char* root, const QString& name)
{
    m_part = std::make_unique<FramePart>();
    m_part->buffer.open(QIODevice::WriteOnly);
    m_part->name = name;
    m_part->sink = std::make_unique<DocxSink>(&m_part->buffer, m_shared, m_part->relations);
    openRoot(m_part->sink->xml(), root);
    return *m_part->sink;
}

OfficeSink& DocxFormat::openHeader()
{
    const QString name = QStringLiteral("header%1.xml").arg(++m_headers);
    m_header = m_relations.add(relationType("header"), name);
    open("w:hdr", name);
    if (!m_frame.setup.watermark.isEmpty()) {
        writeWatermark(m_part->sink->xml());
    }
    return *m_part->sink;
}

OfficeSink& DocxFormat::openFooter()
{
    const QString name = QStringLiteral("footer%1.xml").arg(++m_footers);
    m_footer = m_relations.add(relationType("footer"), name);
    return open("w:ftr", name);
}

void DocxFormat::closeFrame()
{
    if (m_part->sink->needsClosing()) {
        m_part->sink->closing();
    }
    m_part->sink->xml().close();
    m_package.add(QStringLiteral("word/") + m_part->name, m_part->bytes);
    addRelations(m_part->name, m_part->relations);
    m_part.reset();
}

void DocxFormat::addRelations(const QString& part, const Relations& relations)
{
    if (!relations.isEmpty()) {
        m_package.add(QStringLiteral("word/_rels/%1.rels").arg(part), relations.toXml());
    }
}

void DocxFormat::writeWatermark(XmlParts& xml) const
{
    const WatermarkPlace place = watermarkPlace(m_frame);
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", QStringLiteral("Space")}});
    xml.close();
    xml.open("w:r");
    xml.open("w:rPr");
    xml.leaf("w:noProof");
    xml.close();
    xml.open("w:pict");
    writeTextShape(xml);
    xml.open("v:shape",
             {{"id", QStringLiteral("PowerPlusWaterMarkObject%1").arg(m_headers)},
              {"o:spid", QStringLiteral("_x0000_s%1").arg(2048 + m_headers)},
              {"type", QStringLiteral("#_x0000_t136")},
              {"style",
               QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:%1;height:%2;rotation:%3;"
                              "z-index:-251658752;mso-position-horizontal:center;"
                              "mso-position-horizontal-relative:page;mso-position-vertical:center;"
                              "mso-position-vertical-relative:page")
                   .arg(points(place.size.width()), points(place.size.height()))
                   .arg(360 - qRound(place.angle))},
              {"o:allowincell", QStringLiteral("f")},
              {"fillcolor", PaperStyle::watermark().name()},
              {"stroked", QStringLiteral("f")}});
    xml.leaf("v:textpath",
             {{"style",
               QStringLiteral("font-family:\"%1\";font-size:1pt;font-weight:bold").arg(arabicFont(m_frame.setup.font))},
              {"trim", QStringLiteral("t")}, // the frame is as large as the ink
              {"string", cleanLine(m_frame.setup.watermark)}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void DocxFormat::writeSection(XmlParts& xml) const
{
    const QMarginsF& margins = m_frame.setup.margins;
    const QString usual = QStringLiteral("default");
    xml.open("w:sectPr");
    if (!m_header.isEmpty()) {
        xml.leaf("w:headerReference", {{"w:type", usual}, {"r:id", m_header}});
    }
    if (!m_footer.isEmpty()) {
        xml.leaf("w:footerReference", {{"w:type", usual}, {"r:id", m_footer}});
    }
    xml.leaf("w:pgSz", {{"w:w", twips(m_frame.sheet.width())}, {"w:h", twips(m_frame.sheet.height())}});
    if (m_frame.setup.orientation == paper::Orientation::Landscape) {
        xml.attribute("w:orient", QStringLiteral("landscape"));
    }
    xml.leaf("w:pgMar",
             {{"w:top", twips(margins.top() + m_frame.headerHeight)},
              {"w:right", twips(margins.right())},
              {"w:bottom", twips(margins.bottom() + m_frame.footerHeight)},
              {"w:left", twips(margins.left())},
              // An empty header must not push the text down.
              {"w:header", twips(m_frame.headerHeight > 0 ? margins.top() : margins.top() / 2)},
              {"w:footer", twips(m_frame.footerHeight > 0 ? margins.bottom() : margins.bottom() / 2)},
              {"w:gutter", QStringLiteral("0")}});
    if (m_frame.setup.direction == Qt::RightToLeft) {
        xml.leaf("w:bidi");
    }
    xml.close();
}

void DocxFormat::endPaper()
{
    // A section without a header of its own would take over the one before it.
    if (m_header.isEmpty() && m_headers > 0) {
        openHeader();
        closeFrame();
    }
    if (m_footer.isEmpty() && m_footers > 0) {
        openFooter();
        closeFrame();
    }
    XmlParts& xml = m_body.xml();
    if (m_frame.index + 1 < m_frame.count) {
        m_body.closing([this, &xml] { writeSection(xml); });
        return;
    }
    if (m_body.needsClosing()) {
        m_body.closing();
    }
    writeSection(xml);
}

Result<void> DocxFormat::finish()
{
    QByteArray start;
    XmlParts root(&start);
    openRoot(root, "w:document");
    root.open("w:body");
    root.text({});
    Relations package;
    package.add(relationType("officeDocument"), QStringLiteral("word/document.xml"));
    package.add(QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
                QStringLiteral("docProps/core.xml"));
    package.add(relationType("extended-properties"), QStringLiteral("docProps/app.xml"));
    m_package.addBody(QStringLiteral("word/document.xml"), start, QByteArrayLiteral("</w:body></w:document>"));
    m_package.add(QStringLiteral("word/styles.xml"), stylesXml(m_shared));
    m_package.add(QStringLiteral("word/numbering.xml"), numberingXml(m_shared));
    m_package.add(QStringLiteral("word/settings.xml"), settingsXml());
    m_package.add(QStringLiteral("word/fontTable.xml"), fontTableXml());
    m_package.add(QStringLiteral("docProps/core.xml"), corePropertiesXml(m_shared.metadata));
    m_package.add(QStringLiteral("docProps/app.xml"), applicationPropertiesXml());
    addRelations(QStringLiteral("document.xml"), m_relations);
    m_package.add(QStringLiteral("_rels/.rels"), package.toXml());
    m_package.add(QStringLiteral("[Content_Types].xml"),
                  contentTypesXml(m_headers, m_footers),
                  ZipArchive::Packing::Deflated,
                  true);
    return {};
}

} // namespace tahaluf::office::docx
